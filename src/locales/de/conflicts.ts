import type { conflictsTexts as source } from '../en/conflicts';
import type { Table } from '../types';

export const conflicts: Table<'one' | 'other', typeof source> = {
  'conflicts.label': 'Änderungen eines anderen Hosts',
  'conflicts.title': {
    one: 'Ein anderer Host hat {count} Sache geändert, die Sie geplant haben. Was gilt?',
    other: 'Ein anderer Host hat {count} Dinge geändert, die Sie geplant haben. Was gilt?',
  },
  'conflicts.moved': '{name}: geplant für {planned}, inzwischen verschoben nach {live}.',
  'conflicts.moved.mine': 'Verschieben nach {room}',
  'conflicts.moved.theirs': 'Lassen in {room}',
  'conflicts.gone': '{room} wurde geschlossen. Ihr Plan weist dort Personen zu.',
  'conflicts.gone.mine': 'Wieder öffnen',
  'conflicts.gone.theirs': 'Aus dem Plan nehmen',
  'conflicts.filled': {
    one: '{room} soll gelöscht werden. Inzwischen ist {count} Person dazugekommen.',
    other: '{room} soll gelöscht werden. Inzwischen sind {count} Personen dazugekommen.',
  },
  'conflicts.filled.mine': 'Trotzdem löschen',
  'conflicts.filled.theirs': 'Behalten',
  'conflicts.allMine': 'Alles wie in meinem Plan',
  'conflicts.allTheirs': 'Alle fremden Änderungen übernehmen',
  'conflicts.newRoom': '{room} (neu)',
  'conflicts.first': 'Entscheiden Sie zuerst über die Änderungen des anderen Hosts.',

  'overtaken.title': { one: '{host} hat {count} Raum gestartet.', other: '{host} hat {count} Räume gestartet.' },
  'overtaken.anotherHost': 'Ein anderer Host',
  'overtaken.text': 'Ihr Plan entstand vorher. Er kann nicht starten, solange Räume offen sind.',
  'overtaken.use': 'Diese Räume verwenden',
  'overtaken.use.text': 'Ihr Plan wird verworfen.',
  'overtaken.shelve': 'Meinen für später behalten',
  'overtaken.shelve.text': 'Er ist wieder Ihr Plan, sobald die Räume geschlossen sind.',
};
