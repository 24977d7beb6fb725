import type { switchingTexts as source } from '../en/switching';
import type { Table } from '../types';

export const switching: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'switching.toRoom': 'جارٍ الانضمام إلى {room}…',
  'switching.toSomeRoom': 'جارٍ الانضمام إلى غرفتك الجانبية…',
  'switching.toMain': 'جارٍ العودة إلى الاجتماع الرئيسي…',
  'switching.movedToRoom': 'يجري نقلك إلى {room}.',
  'switching.movedToSomeRoom': 'يجري نقلك إلى غرفة جانبية.',
  'switching.movedToMain': 'تجري إعادتك إلى الاجتماع الرئيسي.',
  'switching.failed': 'تعذّر اتصالك',
  'switching.outside': 'لست في أي اجتماع الآن: لا أحد يراك أو يسمعك.',
  'switching.byHost': 'ينقلك أحد المضيفين.',
  'switching.cameraOn': 'تبقى كاميرتك قيد التشغيل.',
  'switching.cameraOff': 'كاميرتك متوقفة.',
  'switching.microphoneOn': 'يبقى ميكروفونك قيد التشغيل.',
  'switching.microphoneOff': 'ميكروفونك مكتوم.',
  'switching.failedRoom': 'تعذّر دخولك إلى {room}',
  'switching.reload': 'إعادة التحميل والانضمام مجددًا',
};
