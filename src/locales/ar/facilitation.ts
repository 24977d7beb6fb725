import type { facilitationTexts as source } from '../en/facilitation';
import type { Table } from '../types';

export const facilitation: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'facilitation.label': 'سير الجلسة',

  'ago.now': 'الآن',
  'ago.minutes': {
    zero: 'الآن',
    one: 'قبل دقيقة',
    two: 'قبل دقيقتين',
    few: 'قبل {count} دقائق',
    many: 'قبل {count} دقيقة',
    other: 'قبل {count} دقيقة',
  },
};
