import type { switcherTexts as source } from '../en/switcher';
import type { Table } from '../types';

export const switcher: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'switcher.label': 'تبديل الغرفة',
  'switcher.notAllowed': 'المضيف هو من يقرر من ينتقل بين الغرف.',
};
