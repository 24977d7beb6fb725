import type { setsTexts as source } from '../en/sets';
import type { Table } from '../types';

export const sets: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'save.title': 'حفظ الخطة',
  'save.name': 'الاسم',
  'save.hint': 'لاستخدامها مجددًا، في هذا الاجتماع أو في غيره.',
  'save.exists': 'ستُستبدل الخطة المحفوظة بهذا الاسم.',
  'save.submit': 'حفظ',
  'save.replace': 'استبدال',

  'sets.title': 'الخطط المحفوظة',
  'sets.empty': 'لا خطط محفوظة بعد. جهّز خطة، ثم احفظها من قائمة «الخطة».',
  'sets.damaged': 'تالفة',
  'sets.use': 'استخدام',
  'sets.useNamed': 'استخدام {name}',
  'sets.delete': 'حذف {name}',
  'sets.delete.title': 'حذف الخطة المحفوظة؟',
  'sets.delete.description': 'ستُفقد «{name}».',
  'sets.delete.confirm': 'حذف الخطة',
  'sets.delete.cancel': 'الاحتفاظ بالخطة',
};
