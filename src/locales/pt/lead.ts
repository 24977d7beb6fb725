import type { leadTexts as source } from '../en/lead';
import type { Table } from '../types';

export const lead: Table<'one' | 'many' | 'other', typeof source> = {
  'lead.mark': 'Coordena',
  'lead.make': 'Atribuir a coordenação',
  'lead.end': 'Retirar a coordenação',
  'lead.me': 'Você coordena esta sala',
  'lead.other': '{name} coordena esta sala',
  'lead.absent': '{name} coordena esta sala e não está aqui',
  'lead.take': 'Assumir a coordenação',
};
