import type { shareTexts as source } from '../en/share';
import type { Table } from '../types';

export const share: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
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
  'share.confirm.confirm': 'إنهاء المشاركة والمتابعة',
  'share.confirm.cancel': 'مواصلة المشاركة',
};
