import type { conflictsTexts as source } from '../en/conflicts';
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
  'conflicts.allTheirs': 'قبول كل تغييرات المضيف الآخر',
  'conflicts.newRoom': '{room} (جديدة)',
  'conflicts.first': 'قرّر أولًا بشأن تغييرات المضيف الآخر.',

  'overtaken.title': {
    zero: 'لم يبدأ {host} أي غرفة.',
    one: 'بدأ {host} غرفة واحدة.',
    two: 'بدأ {host} غرفتين.',
    few: 'بدأ {host} {count} غرف.',
    many: 'بدأ {host} {count} غرفة.',
    other: 'بدأ {host} {count} غرفة.',
  },
  'overtaken.anotherHost': 'مضيف آخر',
  'overtaken.text': 'أُعدّت خطتك قبل ذلك، ولا يمكن بدؤها ما دامت هناك غرف مفتوحة.',
  'overtaken.use': 'استخدام هذه الغرف',
  'overtaken.use.text': 'تُتجاهل خطتك.',
  'overtaken.shelve': 'الاحتفاظ بخطتي لوقت لاحق',
  'overtaken.shelve.text': 'تعود خطتك بعد إغلاق الغرف.',
};
