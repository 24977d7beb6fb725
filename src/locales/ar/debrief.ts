import type { debriefTexts as source } from '../en/debrief';
import type { Table } from '../types';

export const debrief: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'debrief.title': 'سجل الجلسة',
  'debrief.menu': 'سجل الجلسة…',
  'debrief.about': 'مَن كان في أي غرفة، كما رأته هذه الصفحة. يبقى في علامة التبويب هذه حتى تغلقها.',
  'debrief.empty': 'لم يُسجَّل شيء بعد. يبدأ السجل عند فتح الغرف.',
  'debrief.cut': 'امتلأ السجل: بداية الجلسة مفقودة.',
  'debrief.task': 'المهمة',
  'debrief.result': 'النتيجة',
  'debrief.noResult': 'لا إجابة',
  'debrief.since': 'منذ {from}',
  'debrief.closedByTimer': 'أغلقها المؤقّت',
  'debrief.by.self': 'دخل باختياره',
  'debrief.by.policy': 'أُرسل لتأخره',
  'debrief.by.timer': 'نقله المؤقّت',
  'debrief.by.connection': 'عاد بعد انقطاع الاتصال',
  'debrief.by.unseen': 'كان هنا من قبل',
  'debrief.endedBy.self': 'غادر باختياره',
  'debrief.endedBy.connection': 'غادر أو انقطع اتصاله',
  'debrief.csv': 'تنزيل CSV',
  'debrief.json': 'تنزيل JSON',
  'debrief.saved': 'حُفظ باسم {file}',
  'debrief.delete': 'حذف السجل',
  'debrief.delete.title': 'هل تريد حذف سجل الجلسة؟',
  'debrief.delete.description': 'ستفقد معرفة مَن كان أين. نزّله أولًا إن كنت تحتاج إليه.',
  'debrief.delete.keep': 'الاحتفاظ بالسجل',
};
