import type { briefTexts as source } from '../en/brief';
import type { Table } from '../types';

export const brief: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'brief.label': 'المهمة',
  'brief.changed': 'تغيّرت',
  'brief.changedNow': 'تغيّرت المهمة',
  'brief.menu': 'المهمة…',
  'brief.forAll': 'مهمة كل الغرف',
  'brief.forRoom': 'مهمة {room}',
  'brief.forAll.hint': 'يراها الأشخاص عند دخولهم غرفهم. والغرفة التي لها مهمة خاصة تحتفظ بها.',
  'brief.forRoom.hint': 'تحلّ محلّ مهمة كل الغرف.',
  'brief.both.add': 'إضافة مهمة أو سؤال',
  'brief.both.title': 'مهمة وسؤال لكل الغرف',
  'brief.both.edit': 'تغيير المهمة أو السؤال',
  'brief.both.save': 'حفظ المهمة والسؤال',
  'brief.edit': 'تغيير المهمة',
  'brief.save': 'حفظ المهمة',
  'brief.remove': 'إزالة المهمة',
};
