import type { announceEditsTexts as source } from '../en/announce-edits';
import type { Table } from '../types';

export const announceEdits: Table<'one' | 'other', typeof source> = {
  'announce.undone': 'Rückgängig gemacht',
  'announce.redone': 'Wiederholt',
  'announce.roomRemovedWithPeople': {
    one: '{room} gelöscht; {count} Person ist jetzt nicht zugewiesen',
    other: '{room} gelöscht; {count} Personen sind jetzt nicht zugewiesen',
  },
  'announce.roomEmptied': {
    one: '{count} Person aus {room} entfernt',
    other: '{count} Personen aus {room} entfernt',
  },
  'announce.roomLocked': '{room} gesperrt',
  'announce.roomUnlocked': '{room} entsperrt',
  'announce.limitSet': { one: '{room}: höchstens {count} Person', other: '{room}: höchstens {count} Personen' },
  'announce.limitLifted': '{room}: keine Grenze',
  'announce.locked': { one: '{count} Person festgehalten', other: '{count} Personen festgehalten' },
  'announce.unlocked': { one: '{count} Person losgelassen', other: '{count} Personen losgelassen' },
  'announce.swapped': '{first} und {second} getauscht',
  'announce.roomsSorted': 'Räume nach Namen sortiert',
  'announce.dragging': { one: '{count} Person wird gezogen', other: '{count} Personen werden gezogen' },
  'announce.dragOver': 'Über {place}',
  'announce.dragCancelled': 'Niemand wurde verschoben',
  'announce.lead': '{name} leitet {room}',
  'announce.leadEnded': '{name} leitet den Raum nicht mehr',
  'announce.rule.keep-together': {
    one: '{count} Person bleibt beim Mischen zusammen',
    other: '{count} Personen bleiben beim Mischen zusammen',
  },
  'announce.rule.keep-apart': {
    one: '{count} Person bleibt beim Mischen getrennt',
    other: '{count} Personen bleiben beim Mischen getrennt',
  },
  'announce.rule.spread': {
    one: '{count} Person wird beim Mischen auf die Räume verteilt',
    other: '{count} Personen werden beim Mischen auf die Räume verteilt',
  },
  'announce.removedFromRules': {
    one: '{count} Person aus Regeln entfernt',
    other: '{count} Personen aus Regeln entfernt',
  },
  'announce.conflictsRemaining': { one: 'Noch {count} Entscheidung', other: 'Noch {count} Entscheidungen' },
  'announce.conflictsNone': 'Alles entschieden. Der Plan kann übernommen werden.',

  'announce.assigned': { one: '{count} Person zu {room} zugewiesen', other: '{count} Personen zu {room} zugewiesen' },
  'announce.unassigned': {
    one: 'Zuweisung von {count} Person aufgehoben',
    other: 'Zuweisung von {count} Personen aufgehoben',
  },
  'announce.shuffled': {
    one: '{count} Person zufällig zugewiesen',
    other: '{count} Personen zufällig zugewiesen',
  },
  'announce.byHand': {
    one: '{count} von Hand zugewiesene Person bleibt',
    other: '{count} von Hand zugewiesene Personen bleiben',
  },
  'announce.changing': {
    one: '{count} Person wechselt den Raum',
    other: '{count} Personen wechseln den Raum',
  },
  'announce.roomAdded': '{room} hinzugefügt',
  'announce.roomRemoved': '{room} gelöscht',
  'announce.roomRenamed': '{room} umbenannt',
  'announce.briefSaved': 'Aufgabe gespeichert',
  'announce.briefRemoved': 'Aufgabe entfernt',

  'announce.imported': {
    one: 'Plan übernommen, {count} Person zugewiesen',
    other: 'Plan übernommen, {count} Personen zugewiesen',
  },
  'announce.exported': 'Exportiert als {file}',
  'announce.saved': '{name} gespeichert',
  'announce.timerSaved': 'Timer gespeichert',
  'announce.timerRemoved': 'Timer entfernt',
  'announce.roundsSaved': 'Runden gespeichert',
  'announce.roundsSaved.noTimer': 'Runden gespeichert, Timer entfernt',
  'announce.roundsRemoved': 'Runden entfernt',
};
