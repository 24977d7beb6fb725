import type { debriefTexts as source } from '../en/debrief';
import type { Table } from '../types';

export const debrief: Table<'one' | 'other', typeof source> = {
  'debrief.title': 'Sitzungsprotokoll',
  'debrief.menu': 'Sitzungsprotokoll …',
  'debrief.about':
    'Wer in welchem Raum war, so wie diese Seite es gesehen hat. Es bleibt in diesem Browser-Tab, bis Sie ihn schließen.',
  'debrief.empty': 'Noch ist nichts aufgezeichnet. Das Protokoll beginnt, sobald Räume öffnen.',
  'debrief.cut': 'Das Protokoll war voll: Der Anfang der Sitzung fehlt.',
  'debrief.task': 'Aufgabe',
  'debrief.question': 'Frage',
  'debrief.result': 'Ergebnis',
  'debrief.noResult': 'Keine Antwort',
  'debrief.answered': 'Beantwortet von {name} innerhalb von {time}',
  'debrief.since': 'Seit {from}',
  'debrief.closedByTimer': 'vom Timer geschlossen',
  'debrief.by.self': 'Kam auf eigenen Wunsch',
  'debrief.by.asked': 'Auf Bitte zurückgekehrt',
  'debrief.by.policy': 'Als später Gast geschickt',
  'debrief.by.timer': 'Vom Timer verschoben',
  'debrief.by.connection': 'Nach einer Unterbrechung zurück',
  'debrief.by.unseen': 'War schon da',
  'debrief.endedBy.self': 'Ging auf eigenen Wunsch',
  'debrief.endedBy.connection': 'Gegangen oder Verbindung verloren',
  'debrief.saved': 'Gespeichert als {file}',
  'debrief.delete': 'Protokoll löschen',
  'debrief.delete.title': 'Das Sitzungsprotokoll löschen?',
  'debrief.delete.description': 'Wer wo war, geht verloren. Laden Sie es vorher herunter, wenn Sie es brauchen.',
  'debrief.delete.keep': 'Protokoll behalten',
};
