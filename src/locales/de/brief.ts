import type { briefTexts as source } from '../en/brief';
import type { Table } from '../types';

export const brief: Table<'one' | 'other', typeof source> = {
  'brief.label': 'Aufgabe',
  'brief.changed': 'Geändert',
  'brief.changedNow': 'Die Aufgabe hat sich geändert',
  'brief.menu': 'Aufgabe …',
  'brief.forAll': 'Aufgabe für alle Räume',
  'brief.forRoom': 'Aufgabe für {room}',
  'brief.forAll.hint': 'Wer in seinen Raum kommt, sieht sie. Ein Raum mit eigener Aufgabe behält diese.',
  'brief.forRoom.hint': 'Gilt anstelle der Aufgabe für alle Räume.',
  'brief.both.add': 'Aufgabe oder Frage hinzufügen',
  'brief.both.title': 'Aufgabe und Frage für alle Räume',
  'brief.both.edit': 'Aufgabe oder Frage ändern',
  'brief.both.save': 'Aufgabe und Frage speichern',
  'brief.edit': 'Aufgabe ändern',
  'brief.save': 'Aufgabe speichern',
  'brief.remove': 'Aufgabe entfernen',
};
