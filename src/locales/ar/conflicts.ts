import type { conflicts as source } from '../en/conflicts';
import type { Table } from '../types';

export const conflicts: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'conflicts.label': 'تغييرات مضيف آخر',
  'conflicts.title': {
    zero: 'لم يغيّر مضيف آخر شيئًا مما خططت له.',
    one: 'غيّر مضيف آخر أمرًا واحدًا مما خططت له. أيهما يُعتمد؟',
    two: 'غيّر مضيف آخر أمرين مما خططت له. ما الذي يُعتمد؟',
    few: 'غيّر مضيف آخر {count} أمور مما خططت له. ما الذي يُعتمد؟',
    many: 'غيّر مضيف آخر {count} أمرًا مما خططت له. ما الذي يُعتمد؟',
    other: 'غيّر مضيف آخر {count} أمر مما خططت له. ما الذي يُعتمد؟',
  },
  'conflicts.moved': '{name}: مكانه في الخطة {planned}، ونُقل في الأثناء إلى {live}.',
  'conflicts.moved.mine': 'النقل إلى {room}',
  'conflicts.moved.theirs': 'الإبقاء في {room}',
  'conflicts.gone': 'أُغلقت {room}. خطتك تضع أشخاصًا فيها.',
  'conflicts.gone.mine': 'فتحها من جديد',
  'conflicts.gone.theirs': 'إخراجها من الخطة',
  'conflicts.filled': {
    zero: 'ستُحذف {room}. لم يدخلها أحد في الأثناء.',
    one: 'ستُحذف {room}. دخلها شخص واحد في الأثناء.',
    two: 'ستُحذف {room}. دخلها شخصان في الأثناء.',
    few: 'ستُحذف {room}. دخلها {count} أشخاص في الأثناء.',
    many: 'ستُحذف {room}. دخلها {count} شخصًا في الأثناء.',
    other: 'ستُحذف {room}. دخلها {count} شخص في الأثناء.',
  },
  'conflicts.filled.mine': 'حذفها على أي حال',
  'conflicts.filled.theirs': 'الإبقاء عليها',
  'conflicts.allMine': 'اعتماد خطتي كلها',
  'conflicts.allTheirs': 'ترك كل شيء كما هو الآن',
  'conflicts.first': 'قرّر أولًا بشأن تغييرات المضيف الآخر.',
  'announce.conflictsLeft': {
    zero: 'لم يبقَ قرار',
    one: 'بقي قرار واحد',
    two: 'بقي قراران',
    few: 'بقيت {count} قرارات',
    many: 'بقي {count} قرارًا',
    other: 'بقي {count} قرار',
  },
  'announce.conflictsNone': 'تم القرار في كل شيء. يمكن تطبيق الخطة.',

  'plan.openRooms': {
    zero: 'لا توجد غرف مفتوحة.',
    one: 'توجد غرفة مفتوحة بالفعل؛ تُفتح غرف الخطة الجديدة بجانبها.',
    two: 'توجد غرفتان مفتوحتان بالفعل؛ تُفتح غرف الخطة الجديدة بجانبهما.',
    few: 'توجد {count} غرف مفتوحة بالفعل؛ تُفتح غرف الخطة الجديدة بجانبها.',
    many: 'توجد {count} غرفة مفتوحة بالفعل؛ تُفتح غرف الخطة الجديدة بجانبها.',
    other: 'توجد {count} غرفة مفتوحة بالفعل؛ تُفتح غرف الخطة الجديدة بجانبها.',
  },
  'plan.absent': {
    zero: 'لم يغادر أحد من الخطة الاجتماع.',
    one: 'غادر شخص واحد من الخطة الاجتماع ويبقى مكانه محفوظًا.',
    two: 'غادر شخصان من الخطة الاجتماع ويبقى مكانهما محفوظًا.',
    few: 'غادر {count} أشخاص من الخطة الاجتماع وتبقى أماكنهم محفوظة.',
    many: 'غادر {count} شخصًا من الخطة الاجتماع وتبقى أماكنهم محفوظة.',
    other: 'غادر {count} شخص من الخطة الاجتماع وتبقى أماكنهم محفوظة.',
  },
};
