import type { notesTexts as source } from '../en/notes';
import type { Table } from '../types';

export const notes: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'notes.label': 'ملاحظات',
  'notes.more': {
    zero: 'لا شيء آخر',
    one: '{count} آخر',
    two: '{count} آخران',
    few: '{count} أخرى',
    many: '{count} أخرى',
    other: '{count} أخرى',
  },

  'devices.askBoth': 'أُوقف الميكروفون والكاميرا.',
  'devices.askMicrophone': 'أُوقف الميكروفون.',
  'devices.askCamera': 'أُوقفت الكاميرا.',
  'devices.offBoth': 'الميكروفون والكاميرا متوقفان.',
  'devices.offMicrophone': 'الميكروفون لا يزال متوقفًا.',
  'devices.offCamera': 'الكاميرا لا تزال متوقفة.',
  'devices.moved': 'حدث ذلك عند تغيير الغرفة.',
  'devices.lost': 'حدث ذلك عند انقطاع الاتصال.',
  'devices.microphoneOn': 'تشغيل الميكروفون',
  'devices.cameraOn': 'تشغيل الكاميرا',
  'devices.leaveOff': 'إبقاؤها متوقفة',

  'wayBack.title': 'كنت سابقًا في {room}.',
  'wayBack.hostOnly': 'يمكن لمضيف أن يعيدك إليها.',
  'wayBack.go': 'الانضمام إلى {room}',
  'wayBack.stay': 'البقاء هنا',

  'invitation.title': 'الغرف الجانبية مفتوحة: اختر واحدة منها.',
  'invitation.choose': 'اختيار غرفة',
  'invitation.stay': 'البقاء هنا',

  'notice.screen-share-ended': 'انتهت مشاركة شاشتك.',
  'notice.screen-share-ended.text': 'تنتهي مع كل تبديل للغرفة لأن فيها أشخاصًا آخرين. ابدأها من جديد للمتابعة.',
  'notice.screen-share-lost': 'انتهت مشاركة شاشتك.',
  'notice.screen-share-lost.text': 'انتهت مع انقطاع الاتصال. ابدأها من جديد للمتابعة.',
  'notice.room-gone': 'أُغلقت الغرفة التي كنت متجهًا إليها.',
  'notice.room-gone.text': 'أنت في الاجتماع الرئيسي.',
};
