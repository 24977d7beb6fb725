import type { exchange as source } from '../en/exchange';
import type { Table } from '../types';

export const exchange: Table<'one' | 'other', typeof source> = {
  'plan.menu': 'Plan',
  'plan.import': 'Importieren…',
  'plan.exportCsv': 'Als CSV exportieren',
  'plan.exportJson': 'Als JSON exportieren',
  'plan.save': 'Plan speichern…',
  'plan.sets': 'Gespeicherte Pläne…',
  'plan.last': 'Wie beim letzten Mal',
  'plan.beginWith': 'Oder beginnen mit',

  'import.title': 'Plan importieren',
  'import.review': 'Plan prüfen',
  'import.file': 'Datei',
  'import.file.hint': 'JSON, wie es hier exportiert wird, oder CSV mit den Spalten room, customParticipantId und name.',
  'import.another': 'Andere Datei wählen',
  'import.matched': { one: '{count} Person anhand der ID gefunden', other: '{count} Personen anhand der ID gefunden' },
  'import.names': {
    one: '{count} Eintrag passt nur dem Namen nach',
    other: '{count} Einträge passen nur dem Namen nach',
  },
  'import.names.description':
    'Einen Namen können mehrere haben. Bestätigen Sie, wer gemeint ist; alle anderen bleiben ohne Raum.',
  'import.names.confirmAll': { one: '{count} Namen bestätigen', other: '{count} Namen bestätigen' },
  'import.names.who': 'Wer ist {name}?',
  'import.names.nobody': 'Niemand',
  'import.rules': { one: '{count} Regel', other: '{count} Regeln' },
  'import.rules.incomplete': {
    one: '{count} Regel nennt jemanden, der nicht gefunden wurde. Sie gilt für die anderen, wenn es zwei sind.',
    other: '{count} Regeln nennen jemanden, der nicht gefunden wurde. Jede gilt für die anderen, wenn es zwei sind.',
  },
  'import.unmatched': {
    one: '{count} Eintrag passt zu niemandem, der hier ist',
    other: '{count} Einträge passen zu niemandem, der hier ist',
  },
  'import.unplaced': { one: '{count} Person bleibt ohne Raum', other: '{count} Personen bleiben ohne Raum' },
  'import.line': 'Zeile {line}',
  'import.fault': '{place}: {fault}',
  'import.fault.cells':
    'Diese Zeile hat mehr Zellen als die Kopfzeile. Setzen Sie Zellen, die ein Komma enthalten, in Anführungszeichen.',
  'import.fault.columns': 'Die Kopfzeile braucht eine Spalte „room“ und keine Spalte doppelt.',
  'import.fault.encoding': 'Das ist kein UTF-8. Speichern Sie die Datei als „CSV UTF-8“.',
  'import.fault.kind': 'Das ist kein Plan für Breakout-Räume.',
  'import.fault.quotes': 'Ein Anführungszeichen ist nicht geschlossen, oder nach dem schließenden folgt noch etwas.',
  'import.fault.room': 'Diese Zeile nennt eine Person, aber keinen Raum.',
  'import.fault.rooms': 'Ein Plan hat 1 bis 500 Räume.',
  'import.fault.size': 'Die Datei ist größer als 10 MB.',
  'import.fault.syntax': 'Das ist kein gültiges JSON.',
  'import.fault.title': 'Der Name dieses Raums ist leer oder länger als 120 Zeichen.',
  'import.fault.value': 'Dieser Wert fehlt oder ist nicht das, was hierher gehört.',
  'import.replaces': 'Er ersetzt den jetzigen Plan. Sie können das rückgängig machen.',
  'import.use': 'Diesen Plan verwenden',

  'export.failed': 'Der Plan wurde nicht exportiert',

  'save.title': 'Plan speichern',
  'save.name': 'Name',
  'save.hint': 'Um ihn wieder zu verwenden, in diesem oder einem anderen Meeting.',
  'save.exists': 'Der gespeicherte Plan dieses Namens wird ersetzt.',
  'save.submit': 'Speichern',
  'save.replace': 'Ersetzen',

  'sets.title': 'Gespeicherte Pläne',
  'sets.empty': 'Noch sind keine Pläne gespeichert. Bereiten Sie einen vor und speichern Sie ihn über das Menü „Plan“.',
  'sets.damaged': 'Beschädigt',
  'sets.use': 'Verwenden',
  'sets.useNamed': '{name} verwenden',
  'sets.delete': '{name} löschen',
  'sets.delete.title': 'Gespeicherten Plan löschen?',
  'sets.delete.description': '„{name}“ geht verloren.',
  'sets.delete.confirm': 'Ja, löschen',
  'sets.delete.cancel': 'Nein, zurück',

  'announce.imported': {
    one: 'Plan übernommen, {count} Person zugewiesen',
    other: 'Plan übernommen, {count} Personen zugewiesen',
  },
  'announce.exported': 'Exportiert als {file}',
  'announce.saved': '{name} gespeichert',
};
