import type { rulesTexts as source } from '../en/rules';
import type { Table } from '../types';

export const rules: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'rules.title': 'القواعد',
  'rules.none': 'إبقاء أشخاص معًا أو الفصل بينهم.',
  'rules.removeFrom': 'إزالة من القواعد',

  'rule.add': 'إضافة قاعدة',
  'rule.new': 'قاعدة جديدة',
  'rule.save': 'حفظ القاعدة',
  'rule.remove': 'إزالة «{rule}»',
  'rule.kind': 'نوع القاعدة',
  'rule.kind.keep-together': 'إبقاؤهم معًا',
  'rule.kind.keep-apart': 'الفصل بينهم',
  'rule.people': 'أشخاص القاعدة',
  'rule.tooFew': 'اختر شخصين على الأقل.',
  'rule.keep-together': 'معًا: {people}',
  'rule.keep-apart': 'منفصلون: {people}',
  'rule.unmet': {
    zero: 'كل القواعد محقَّقة',
    one: 'قاعدة واحدة غير محقَّقة',
    two: 'قاعدتان غير محقَّقتين',
    few: '{count} قواعد غير محقَّقة',
    many: '{count} قاعدة غير محقَّقة',
    other: '{count} قاعدة غير محقَّقة',
  },
  'rule.unmet.keep-together': 'ليسوا معًا: {people}.',
  'rule.unmet.keep-apart': 'ليسوا جميعًا منفصلين: {people}.',
  'rule.unmet.capacity': 'تجاوزت الحد: {room}.',
  'rule.unmet.of': '{rule} (غير محقَّقة)',
  'rule.why.locked': 'هم مثبَّتون في أماكنهم.',
  'rule.why.too-few-rooms': 'عددهم أكبر من عدد الغرف.',
  'rule.why.too-few-places': 'لا تكفي الأماكن في الغرف.',
  'rule.why.others': 'لا تتوافق مع القواعد أو الحدود أو التثبيتات الأخرى.',
};
