import type { shuffle as source } from '../en/shuffle';
import type { Table } from '../types';

export const shuffle: Table<'one' | 'other', typeof source> = {
  'shuffle.open': 'Optionen zum Mischen…',
  'shuffle.title': 'Optionen zum Mischen',
  'shuffle.panes': 'Optionen oder Vorschau anzeigen',
  'shuffle.options': 'Optionen',
  'shuffle.preview': 'Vorschau',
  'shuffle.people': 'Wer mitmacht',
  'shuffle.scope.unlocked': 'Alle außer Festgehaltenen',
  'shuffle.scope.unassigned': 'Nur ohne Raum',
  'shuffle.guests': 'Teilnehmende',
  'shuffle.hosts': 'Weitere Hosts',
  'shuffle.choose': 'Einzeln auswählen',
  'shuffle.none.unlocked': 'Alle werden an ihrem Platz festgehalten.',
  'shuffle.nobody': 'Niemand macht mit. Wählen Sie jemanden aus, um zu sehen, wer wohin käme.',
  'shuffle.seed': 'Startwert',
  'shuffle.seed.hint': 'Derselbe Startwert ergibt wieder dieselben Räume.',
  'shuffle.another': 'Neu mischen',
  'shuffle.working': 'Wird gemischt…',
  'shuffle.noResult': 'Mit diesen Optionen gibt es kein Ergebnis.',
  'shuffle.announce': 'Vorschau: {summary}',
  'shuffle.apply': 'Ergebnis übernehmen',
};
