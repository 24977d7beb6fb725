import type { recordingRoomsTexts as source } from '../en/recording-rooms';
import type { Table } from '../types';

export const recordingRooms: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'recording.rooms.start': 'تسجيل جميع الغرف',
  'recording.rooms.stop': 'إيقاف تسجيل الغرف',
  'recording.rooms.count': 'الغرف قيد التسجيل: {recorded} من {rooms}',
  'recording.rooms.starting': 'يبدأ التسجيل الآن',
  'recording.rooms.asked': 'سُئل أحد الموجودين في الغرفة عن التسجيل',
  'recording.rooms.declined': 'اختار أحد الموجودين في الغرفة «ليس الآن»',
  'recording.ask.start': 'طلب {name} منك تسجيل هذه الغرفة',
  'recording.ask.stop': 'طلب {name} منك إيقاف تسجيل هذه الغرفة',
  'recording.ask.later': 'ليس الآن',
};
