import type { arrival as source } from '../en/arrival';
import type { Table } from '../types';

export const arrival: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'notes.label': 'ملاحظات',
  'devices.askBoth': 'أُوقف الميكروفون والكاميرا في طريقك إلى هنا.',
  'devices.askMicrophone': 'أُوقف الميكروفون في طريقك إلى هنا.',
  'devices.askCamera': 'أُوقفت الكاميرا في طريقك إلى هنا.',
  'devices.microphoneOn': 'تشغيل الميكروفون',
  'devices.cameraOn': 'تشغيل الكاميرا',
  'devices.leaveOff': 'إبقاؤها متوقفة',
  'wayBack.title': 'كنت سابقًا في {room}.',
  'wayBack.hostOnly': 'يمكن لمضيف أن يعيدك إليها.',
  'wayBack.go': 'العودة إلى {room}',
  'wayBack.stay': 'البقاء هنا',
  'invitation.title': 'الغرف الجانبية مفتوحة: اختر واحدة منها.',
  'invitation.choose': 'اختيار غرفة',
  'invitation.stay': 'البقاء هنا',
  'share.ended': 'انتهت مشاركة شاشتك.',
  'share.ended.text': 'تنتهي مع كل تبديل للغرفة لأن فيها أشخاصًا آخرين. ابدأها من جديد للمتابعة.',
  'share.warning.own': 'أنت تشارك شاشتك. ستنتهي المشاركة.',
  'share.warning.others': {
    zero: 'لا أحد يشارك شاشته: {people}.',
    one: 'هناك من يشارك شاشته: {people}. ستنتهي المشاركة.',
    two: 'هناك شخصان يشاركان شاشتيهما: {people}. ستنتهي المشاركتان.',
    few: 'هناك من يشاركون شاشاتهم: {people}. ستنتهي المشاركات.',
    many: 'هناك من يشاركون شاشاتهم: {people}. ستنتهي المشاركات.',
    other: 'هناك من يشاركون شاشاتهم: {people}. ستنتهي المشاركات.',
  },
  'share.confirm.title': 'هل تريد إنهاء مشاركة الشاشة؟',
  'share.confirm.confirm': 'نعم، متابعة',
  'share.confirm.cancel': 'لا، رجوع',
};
