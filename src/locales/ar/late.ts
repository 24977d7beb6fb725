import type { lateTexts as source } from '../en/late';
import type { Table } from '../types';

export const late: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'late.send': 'إرسال إلى {room}',
  'late.other': 'إرسال {name} إلى غرفة أخرى',
  'late.none': 'لا توجد غرفة متاحة',
  'late.count': {
    zero: 'لا أحد ينتظر غرفة',
    one: 'شخص واحد ينتظر غرفة',
    two: 'شخصان ينتظران غرفة',
    few: '{count} أشخاص ينتظرون غرفة',
    many: '{count} شخصًا ينتظرون غرفة',
    other: '{count} شخص ينتظرون غرفة',
  },
};
