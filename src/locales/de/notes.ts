import type { notesTexts as source } from '../en/notes';
import type { Table } from '../types';

export const notes: Table<'one' | 'other', typeof source> = {
  'progress.preparing': 'Wird vorbereitet …',
  'progress.creating': 'Räume werden erstellt …',
  'progress.moving': 'Personen werden verschoben …',
  'progress.arriving': 'Warten auf die Ankunft aller …',
  'progress.deleting': 'Räume werden geschlossen …',
  'progress.arrived': {
    one: '{arrived} von {count} Person angekommen',
    other: '{arrived} von {count} Personen angekommen',
  },

  'report.partial': 'Nicht alles hat geklappt.',
  'report.failed': {
    one: '{count} Person konnte nicht verschoben werden',
    other: '{count} Personen konnten nicht verschoben werden',
  },
  'report.left': {
    one: '{count} Person hat das Meeting verlassen',
    other: '{count} Personen haben das Meeting verlassen',
  },
  'report.unverified': {
    one: '{count} Person ist wahrscheinlich angekommen',
    other: '{count} Personen sind wahrscheinlich angekommen',
  },
  'report.failedRooms': { one: '{count} Raum ist fehlgeschlagen', other: '{count} Räume sind fehlgeschlagen' },
  'report.retry': 'Fehlgeschlagenes wiederholen',

  'announce.assigned': { one: '{count} Person zu {room} zugewiesen', other: '{count} Personen zu {room} zugewiesen' },
  'announce.unassigned': {
    one: 'Zuweisung von {count} Person aufgehoben',
    other: 'Zuweisung von {count} Personen aufgehoben',
  },
  'announce.shuffled': {
    one: '{count} Person zufällig zugewiesen',
    other: '{count} Personen zufällig zugewiesen',
  },
  'announce.roomAdded': '{room} hinzugefügt',
  'announce.roomRemoved': '{room} gelöscht',
  'announce.roomRenamed': '{room} umbenannt',
};
