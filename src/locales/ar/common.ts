import type { commonTexts as source } from '../en/common';
import type { Table } from '../types';

export const common: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'common.cancel': 'إلغاء',
  'common.close': 'إغلاق',
  'common.dismiss': 'إخفاء',
  'common.showMore': 'عرض المزيد',
  'common.loading': 'جارٍ التحميل…',
  'common.you': '(أنت)',
  /** Which of several people of one name. */
  'common.namesake': '({number})',
  'common.named': '{name} {mark}',
  'common.list': '{items}',
  'common.host': 'مضيف',
  'common.mainMeeting': 'الاجتماع الرئيسي',
  'common.returnToMain': 'العودة إلى الاجتماع الرئيسي',
  'common.people': {
    zero: 'لا أحد',
    one: 'شخص واحد',
    two: 'شخصان',
    few: '{count} أشخاص',
    many: '{count} شخصًا',
    other: '{count} شخص',
  },
  'common.rooms': {
    zero: 'لا غرف',
    one: 'غرفة واحدة',
    two: 'غرفتان',
    few: '{count} غرف',
    many: '{count} غرفة',
    other: '{count} غرفة',
  },
  'common.reason': '{subject}: {reason}',
  'common.retry': 'إعادة المحاولة',

  'room.defaultTitle': 'الغرفة {number}',
  'room.filter': 'البحث عن غرفة',
  'room.filter.none': 'لا توجد غرفة تطابق «{query}».',
  'room.full': 'ممتلئة',
  'room.locked': 'مقفلة',
  'room.places': {
    zero: 'لا أماكن متبقية',
    one: 'مكان واحد متبقٍّ',
    two: 'مكانان متبقيان',
    few: '{count} أماكن متبقية',
    many: '{count} مكانًا متبقيًا',
    other: '{count} مكان متبقٍّ',
  },

  'people.showAll': {
    zero: 'لا أحد لعرضه',
    one: 'عرض الشخص',
    two: 'عرض الشخصين',
    few: 'عرض الأشخاص الـ{count}',
    many: 'عرض {count} شخصًا',
    other: 'عرض {count} شخص',
  },
  'people.showFewer': 'عرض أقل',

  'toggle.create': 'إنشاء غرف جانبية',
  'toggle.assign': 'توزيع المشاركين',
  'toggle.panel': 'الغرف الجانبية',
  'error.load-failed.title': 'تعذّر تحميل جزء من هذه الصفحة',
  'error.load-failed.fix': 'تحقق من اتصالك، ثم حاول مجددًا.',
};
