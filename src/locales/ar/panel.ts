import type { panelTexts as source } from '../en/panel';
import type { Table } from '../types';

export const panel: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'panel.title': 'الغرف الجانبية',
  'panel.here': 'هنا',
  'panel.with': 'مع {people}',
  'panel.others': {
    zero: 'لا أحد غيرهم',
    one: 'شخص آخر',
    two: 'شخصين آخرين',
    few: '{count} آخرين',
    many: '{count} آخرين',
    other: '{count} آخرين',
  },
  'panel.room.empty': 'لا أحد هنا',
  'panel.none': 'لا توجد غرف جانبية مفتوحة.',
  'panel.join': 'انضمام',
  'panel.joinRoom': 'الانضمام إلى {room}',
  'panel.return': 'العودة',
  'panel.hide': 'إخفاء اللوحة',
  'panel.stale': 'قد لا تكون هذه القائمة محدّثة. لا يمكن تغيير شيء حتى يعود الاتصال.',
  'panel.search': 'البحث عن غرف وأشخاص',
  'panel.search.none': 'لا شيء يطابق «{query}».',

  'panel.mayReturn': 'يمكنك العودة إلى الاجتماع الرئيسي. المضيف هو من يقرر من ينتقل بين الغرف.',
  'panel.maySwitch': 'يمكنك الانتقال بين الغرف. المضيف هو من يقرر متى تعود إلى الاجتماع الرئيسي.',
};
