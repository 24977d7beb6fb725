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
  'overtaken.text': 'Ihr Plan entstand vorher und kann nicht daneben gestartet werden.',
  'overtaken.use': 'Diese Räume verwenden',
  'overtaken.use.text': 'Ihr Plan wird verworfen.',
  'overtaken.shelve': 'Meinen für später behalten',
  'overtaken.shelve.text': 'Er ist wieder Ihr Plan, sobald die Räume geschlossen sind.',
  'announce.conflictsRemaining': { one: 'Noch {count} Entscheidung', other: 'Noch {count} Entscheidungen' },
  'announce.conflictsNone': 'Alles entschieden. Der Plan kann übernommen werden.',

  'plan.choice': 'Personen ohne Raum wählen einen, sobald die Räume offen sind, soweit ihre Rechte es erlauben.',
  'plan.openRooms': {
    one: '{count} Raum ist schon offen; die neuen Räume des Plans öffnen daneben.',
    other: '{count} Räume sind schon offen; die neuen Räume des Plans öffnen daneben.',
  },
  'plan.absent': {
    one: '{count} Person des Plans hat das Meeting verlassen und behält ihren Platz.',
    other: '{count} Personen des Plans haben das Meeting verlassen und behalten ihren Platz.',
  },
  'plan.expected': {
    one: '{count} Person des Plans ist noch nicht hier. Ihr Platz bleibt frei, bis sie kommt.',
    other: '{count} Personen des Plans sind noch nicht hier. Ihre Plätze bleiben frei, bis sie kommen.',
  },
  'assign.expected': 'Noch nicht hier',
  'assign.expected.in': 'Noch nicht hier, in {room}',
  'panel.expected': {
    one: '{count} Person wird erwartet und ist noch nicht hier',
    other: '{count} Personen werden erwartet und sind noch nicht hier',
  },
  'panel.expected.came': {
    one: '{count} erwartete Person ist hier und nicht in ihrem Raum',
    other: '{count} erwartete Personen sind hier und nicht in ihren Räumen',
  },
  'panel.expected.send': 'In ihre Räume bringen',

  'warning.more-rooms-than-people': 'Mehr Räume ({rooms}) als Personen ({people}).',
  'warning.equal-titles': { one: '{count} Raum heißt „{title}“.', other: '{count} Räume heißen „{title}“.' },
  'warning.empty-rooms': {
    one: '{count} Raum ist niemand zugewiesen.',
    other: '{count} Räumen ist niemand zugewiesen.',
  },
};
