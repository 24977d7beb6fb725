import type { panel as source } from '../en/panel';
import type { Table } from '../types';

export const panel: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'panel.title': 'الغرف الجانبية',
  'panel.here': 'أنت هنا',
  'panel.with': 'مع {people}',
  'panel.others': {
    zero: 'لا أحد غيرهم',
    one: 'شخص آخر',
    two: 'شخصين آخرين',
    few: '{count} آخرين',
    many: '{count} آخرين',
    other: '{count} آخرين',
  },
  'panel.alone': 'لا أحد غيرك هنا',
  'panel.room.empty': 'لا أحد هنا',
  'panel.none': 'لا توجد غرف جانبية مفتوحة.',
  'panel.join': 'انضمام',
  'panel.joinRoom': 'الانضمام إلى {room}',
  'panel.returnToMain': 'العودة إلى الاجتماع الرئيسي',
  'panel.movePerson': 'نقل {name} إلى',
  'panel.edit': 'تعديل الغرف',
  'panel.close': 'إغلاق الغرف الجانبية',
  'panel.stale': 'قد لا تكون هذه القائمة محدّثة.',

  'switcher.label': 'تبديل الغرفة',
  'switcher.notAllowed': 'المضيف هو من يقرر من ينتقل بين الغرف.',

  'switching.toRoom': 'جارٍ الانضمام إلى {room}…',
  'switching.toSomeRoom': 'جارٍ الانضمام إلى غرفتك الجانبية…',
  'switching.toMain': 'جارٍ العودة إلى الاجتماع الرئيسي…',
  'switching.movedToRoom': 'يجري نقلك إلى {room}.',
  'switching.movedToSomeRoom': 'يجري نقلك إلى غرفة جانبية.',
  'switching.movedToMain': 'تجري إعادتك إلى الاجتماع الرئيسي.',
  'switching.failed': 'تعذّر اتصالك',
  'switching.retry': 'إعادة المحاولة',
  'switching.returnToMain': 'العودة إلى الاجتماع الرئيسي',

  'status.idle': 'غير منضم',
  'status.joining': 'جارٍ الانضمام…',
  'status.waitlisted': 'في انتظار السماح بالدخول',
  'status.main': 'في الاجتماع الرئيسي',
  'status.switching': 'جارٍ تبديل الغرفة…',
  'status.room': 'في غرفة جانبية',
  'status.failed': 'غير متصل',
  'status.ended': 'انتهى الاجتماع',

  'connection.online': 'متصل',
  'connection.reconnecting': 'انقطع الاتصال. جارٍ إعادة الاتصال…',
  'connection.offline': 'أنت غير متصل بالإنترنت.',
};
