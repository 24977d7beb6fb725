import type { leadTexts as source } from '../en/lead';
import type { Table } from '../types';

export const lead: Table<'one' | 'other', typeof source> = {
  'lead.mark': 'Leitung',
  'lead.make': 'Leitung übertragen',
  'lead.end': 'Leitung aufheben',
  'lead.me': 'Sie leiten diesen Raum',
  'lead.other': '{name} leitet diesen Raum',
  'lead.absent': '{name} leitet diesen Raum und ist nicht hier',
  'lead.take': 'Leitung übernehmen',
};
