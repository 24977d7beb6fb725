import type { leadTexts as source } from '../en/lead';
import type { Table } from '../types';

export const lead: Table<'one' | 'many' | 'other', typeof source> = {
  'lead.mark': 'Coordina',
  'lead.make': 'Encargar la coordinación',
  'lead.end': 'Retirar la coordinación',
  'lead.me': 'Usted coordina esta sala',
  'lead.other': '{name} coordina esta sala',
  'lead.absent': '{name} coordina esta sala y no está aquí',
  'lead.take': 'Asumir la coordinación',
};
