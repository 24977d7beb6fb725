import type { leaveTexts as source } from '../en/leave';
import type { Table } from '../types';

export const leave: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'leave.title': 'ماذا تريد أن تغادر؟',
  'leave.titleMeeting': 'هل تريد مغادرة الاجتماع؟',
  'leave.leave': 'مغادرة',
  'leave.leaveRoom': 'مغادرة الغرفة',
  'leave.room': 'مغادرة {room}',
  'leave.room.text': 'تعود إلى الاجتماع الرئيسي.',
  'leave.room.notAllowed': 'المضيف هو من يقرر متى تعود إلى الاجتماع الرئيسي.',
  'leave.meeting': 'مغادرة الاجتماع',
  'leave.meeting.text': 'يستمر الاجتماع للآخرين.',
  'leave.handOver': 'تبقى الغرف مفتوحة. يتولى المسؤولية: {hosts}.',
  'leave.lastHost': 'أنت المضيف الوحيد هنا. لتسليم المسؤولية، انتظر حتى ينضم مضيف آخر.',
  'leave.close': 'إغلاق كل الغرف والمغادرة',
  'leave.close.text': 'يعود الجميع إلى الاجتماع الرئيسي أولًا.',
  'leave.keep': 'مغادرة الاجتماع وإبقاء الغرف مفتوحة',
  'leave.keep.text': 'يبقى الجميع في غرفهم، ولا يمكن لأحد نقلهم حتى ينضم مضيف.',
};
