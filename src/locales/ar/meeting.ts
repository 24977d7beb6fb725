import type { meeting as source } from '../en/meeting';
import type { Table } from '../types';

export const meeting: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'meeting.leave.title': 'هل تريد مغادرة الاجتماع؟',
  'meeting.leave.inRoom': 'أنت في {room}. يمكنك أيضًا العودة إلى الاجتماع الرئيسي.',
  'meeting.leave.lastHost': {
    zero: 'لا غرف جانبية مفتوحة.',
    one: 'هناك غرفة جانبية واحدة مفتوحة، ولا أحد غيرك يستطيع إغلاقها.',
    two: 'هناك غرفتان جانبيتان مفتوحتان، ولا أحد غيرك يستطيع إغلاقهما.',
    few: 'هناك {count} غرف جانبية مفتوحة، ولا أحد غيرك يستطيع إغلاقها.',
    many: 'هناك {count} غرفة جانبية مفتوحة، ولا أحد غيرك يستطيع إغلاقها.',
    other: 'هناك {count} غرفة جانبية مفتوحة، ولا أحد غيرك يستطيع إغلاقها.',
  },
  'meeting.leave.confirm': 'مغادرة الاجتماع',
  'meeting.leave.closeRooms': 'إغلاق الغرف والمغادرة',
  'meeting.leave.keepRooms': 'المغادرة مع إبقاء الغرف مفتوحة',
  'meeting.leave.endForAll': 'إنهاء الاجتماع للجميع',
};
