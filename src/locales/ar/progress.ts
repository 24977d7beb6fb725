import type { progressTexts as source } from '../en/progress';
import type { Table } from '../types';

export const progress: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'progress.preparing': 'جارٍ التحضير…',
  'progress.creating': 'جارٍ إنشاء الغرف…',
  'progress.moving': 'جارٍ نقل الأشخاص…',
  'progress.arriving': 'في انتظار وصول الأشخاص…',
  'progress.deleting': 'جارٍ إغلاق الغرف…',
  'progress.arrived': {
    zero: 'لا أحد في الطريق',
    one: 'وصل {arrived} من شخص واحد',
    two: 'وصل {arrived} من شخصين',
    few: 'وصل {arrived} من {count} أشخاص',
    many: 'وصل {arrived} من {count} شخصًا',
    other: 'وصل {arrived} من {count} شخص',
  },
  'progress.back': {
    zero: 'لا أحد في الطريق',
    one: 'عاد {arrived} من شخص واحد',
    two: 'عاد {arrived} من شخصين',
    few: 'عاد {arrived} من {count} أشخاص',
    many: 'عاد {arrived} من {count} شخصًا',
    other: 'عاد {arrived} من {count} شخص',
  },
};
