import type { leadTexts as source } from '../en/lead';
import type { Table } from '../types';

export const lead: Table<'one' | 'other', typeof source> = {
  'lead.mark': 'लीडर',
  'lead.make': 'लीडर बनाएँ',
  'lead.end': 'लीडर से हटाएँ',
  'lead.me': 'इस रूम के लीडर आप हैं',
  'lead.other': 'इस रूम के लीडर {name} हैं',
  'lead.absent': 'इस रूम के लीडर {name} यहाँ नहीं हैं',
  'lead.take': 'लीडर बनें',
};
