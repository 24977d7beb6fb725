import type { shuffle as source } from '../en/shuffle';
import type { Table } from '../types';

export const shuffle: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'shuffle.open': 'خيارات التوزيع العشوائي…',
  'shuffle.title': 'خيارات التوزيع العشوائي',
  'shuffle.panes': 'عرض الخيارات أو المعاينة',
  'shuffle.options': 'الخيارات',
  'shuffle.preview': 'معاينة',
  'shuffle.people': 'من يشارك في التوزيع',
  'shuffle.scope.unlocked': 'الكل عدا المثبَّتين',
  'shuffle.scope.unassigned': 'غير المعيّنين فقط',
  'shuffle.guests': 'المشاركون',
  'shuffle.hosts': 'المضيفون الآخرون',
  'shuffle.choose': 'الاختيار واحدًا تلو الآخر',
  'shuffle.none.unlocked': 'الجميع مثبَّتون في أماكنهم.',
  'shuffle.nobody': 'لا أحد يشارك. اختر شخصًا لترى إلى أين يذهب كل واحد.',
  'shuffle.seed': 'رقم التوزيع',
  'shuffle.seed.hint': 'الرقم نفسه يعطي الغرف نفسها مجددًا.',
  'shuffle.another': 'جرّب توزيعًا آخر',
  'shuffle.working': 'جارٍ التوزيع…',
  'shuffle.noResult': 'لا نتيجة بهذه الخيارات.',
  'shuffle.announce': 'معاينة: {summary}',
  'shuffle.apply': 'استخدام هذه النتيجة',
};
