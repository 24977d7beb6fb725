import type { importTexts as source } from '../en/import';
import type { Table } from '../types';

export const imports: Table<'one' | 'other', typeof source> = {
  'import.title': 'Plan importieren',
  'import.review': 'Plan prüfen',
  'import.file': 'Datei',
  'import.file.hint':
    'CSV mit einer Spalte für den Raum und einer für die Person, wie Tabellen und andere Programme es schreiben, oder JSON, wie es hier exportiert wird.',
  'import.another': 'Andere Datei wählen',
  'import.columns': 'Welche Spalte ist welche?',
  'import.columns.description':
    'Wählen Sie, welche Spalte der Raum ist und welche sagen, wer dorthin kommt: eine E-Mail-Adresse oder ID, ein Name oder beides.',
  'import.columns.room': 'Raum',
  'import.columns.id': 'E-Mail-Adresse oder ID',
  'import.columns.name': 'Name',
  'import.columns.lastName': 'Nachname, falls er eine eigene Spalte hat',
  'import.columns.none': 'Keine',
  'import.columns.number': 'Spalte {number}',
  'import.columns.option': '{name} („{example}“)',
  'import.columns.header': 'Die erste Zeile benennt die Spalten',
  'import.columns.continue': 'Plan prüfen',
  'import.columns.change': 'Spalten ändern',
  'import.ignored': 'Nicht verwendet: {columns}',
  'import.matched': { one: '{count} Person anhand der ID gefunden', other: '{count} Personen anhand der ID gefunden' },
  'import.names': {
    one: '{count} Eintrag passt nur dem Namen nach',
    other: '{count} Einträge passen nur dem Namen nach',
  },
  'import.names.description':
    'Einen Namen können mehrere haben. Kreuzen Sie an, was stimmt. Wer nicht angekreuzt ist, bleibt ohne Raum.',
  'import.names.confirmAll': { one: '{count} Namen bestätigen', other: '{count} Namen bestätigen' },
  'import.names.allConfirmed': 'Alle Namen bestätigt',
  'import.names.who': 'Wer ist {name}?',
  'import.names.nobody': 'Niemand',
  'import.rules': { one: '{count} Regel', other: '{count} Regeln' },
  'import.briefs': { one: '{count} Aufgabe', other: '{count} Aufgaben' },
  'import.rules.incomplete': {
    one: '{count} Regel nennt jemanden, der nicht gefunden wurde. Sie gilt für die anderen, wenn es zwei sind.',
    other: '{count} Regeln nennen jemanden, der nicht gefunden wurde. Jede gilt für die anderen, wenn es zwei sind.',
  },
  'import.absent': { one: '{count} Person ist noch nicht hier', other: '{count} Personen sind noch nicht hier' },
  'import.absent.description': 'Ihre Plätze bleiben frei. Sie werden zugewiesen, sobald sie kommen.',
  'import.repeated': {
    one: '{count} Eintrag ist für jemanden, der schon einen Platz hat',
    other: '{count} Einträge sind für Personen, die schon einen Platz haben',
  },
  'import.self': 'Die Datei nennt auch Sie. Gehen Sie selbst in einen Raum, sobald die Räume offen sind.',
  'import.roomless': {
    one: '{count} Zeile nennt eine Person, aber keinen Raum',
    other: '{count} Zeilen nennen eine Person, aber keinen Raum',
  },
  'import.faults': {
    one: '{count} Zeile konnte nicht gelesen werden',
    other: '{count} Zeilen konnten nicht gelesen werden',
  },
  'import.unplaced': { one: '{count} Person bleibt ohne Raum', other: '{count} Personen bleiben ohne Raum' },
  'import.line': 'Zeile {line}',
  'import.fault': '{place}: {fault}',
  'import.fault.brief':
    'Die Aufgabe dieser Zeile ist länger als 700 Zeichen, oder ihr Link beginnt nicht mit https://. Der Rest der Zeile gilt.',
  'import.fault.cells':
    'Diese Zeile hat mehr Zellen als die Kopfzeile. Setzen Sie Zellen, die ein Komma enthalten, in Anführungszeichen.',
  'import.fault.columns': 'Es ist nicht klar, welche Spalte der Raum ist und welche die Person.',
  'import.fault.encoding': 'Das ist weder UTF-8 noch UTF-16. Speichern Sie die Datei als „CSV UTF-8“.',
  'import.fault.kind': 'Das ist kein Plan für Breakout-Räume.',
  'import.fault.quotes': 'Ein Anführungszeichen ist nicht geschlossen, oder nach dem schließenden folgt noch etwas.',
  'import.fault.rooms': 'Die Datei nennt keinen Raum oder mehr als 500. Tragen Sie für alle einen Raum ein.',
  'import.fault.size': 'Die Datei ist größer als 10 MB.',
  'import.fault.syntax': 'Das ist kein gültiges JSON.',
  'import.fault.title': 'Der Name dieses Raums ist leer oder länger als 120 Zeichen.',
  'import.fault.value': 'Dieser Wert fehlt oder ist nicht das, was hierher gehört.',
  'import.fault.workbook': 'Das ist eine Arbeitsmappe. Speichern Sie sie in Ihrem Tabellenprogramm als „CSV UTF-8“.',
  'import.replaces': 'Er ersetzt den jetzigen Plan. Sie können das rückgängig machen.',
  'import.use': 'Diesen Plan verwenden',
};
