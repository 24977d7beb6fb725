import type { leadTexts as source } from '../en/lead';
import type { Table } from '../types';

export const lead: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'lead.mark': 'القائد',
  'lead.make': 'تعيين قائدًا',
  'lead.end': 'إلغاء القيادة',
  'lead.me': 'أنت تقود هذه الغرفة',
  'lead.other': '{name} يقود هذه الغرفة',
  'lead.absent': '{name} يقود هذه الغرفة وليس هنا',
  'lead.take': 'تولّي القيادة',
};
