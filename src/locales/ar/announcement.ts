import type { announcementTexts as source } from '../en/announcement';
import type { Table } from '../types';

export const announcement: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'announcement.new': 'إعلان…',
  'announcement.title': 'إعلان جديد',
  'announcement.text': 'الرسالة',
  'announcement.link': 'رابط (اختياري)',
  'announcement.link.hint': 'يبدأ بـ https://\u200e',
  'announcement.link.invalid': 'يجب أن يبدأ الرابط بـ https://\u200e',
  'announcement.to': 'إلى',
  'announcement.to.everyone': 'الجميع',
  'announcement.to.rooms': 'بعض الغرف',
  'announcement.to.hosts': 'المضيفين',
  'announcement.to.none': 'اختر غرفة واحدة على الأقل.',
  'announcement.send': 'إرسال',
  'announcement.sent': 'أُرسل الإعلان',
  'announcement.from': 'إعلان من {name}',
  'announcement.byline': '{name}، {age}',
  'announcement.earlier': {
    zero: 'لا إعلانات سابقة',
    one: 'إعلان سابق واحد',
    two: 'إعلانان سابقان',
    few: '{count} إعلانات سابقة',
    many: '{count} إعلانًا سابقًا',
    other: '{count} إعلان سابق',
  },
  'announcement.list': {
    zero: 'لا إعلانات',
    one: 'إعلان واحد',
    two: 'إعلانان',
    few: '{count} إعلانات',
    many: '{count} إعلانًا',
    other: '{count} إعلان',
  },
  'announcement.audience': 'إلى {places}',
  'announcement.read': 'قرأه {read} من {people} في {place}',
  'announcement.remove': 'إزالة لدى الجميع',
};
