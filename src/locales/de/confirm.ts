import type { confirmTexts as source } from '../en/confirm';
import type { Table } from '../types';

export const confirm: Table<'one' | 'other', typeof source> = {
  'confirm.start.title': 'Breakout-Räume starten?',
  'confirm.start.description': {
    one: '{count} Person wird in den zugewiesenen Raum verschoben.',
    other: '{count} Personen werden in ihre zugewiesenen Räume verschoben.',
  },
  'confirm.start.empty': {
    one: '{count} leerer Raum wird geöffnet.',
    other: '{count} leere Räume werden geöffnet.',
  },
  'confirm.start.unassigned': {
    one: '{count} Person ist nicht zugewiesen und bleibt im Hauptmeeting.',
    other: '{count} Personen sind nicht zugewiesen und bleiben im Hauptmeeting.',
  },
  'confirm.start.with': 'Zum Start: {items}.',
  'confirm.start.timer': 'ein Timer von {time}',
  'confirm.start.rounds': { one: '{count} Runde von {time}', other: '{count} Runden von je {time}' },
  'confirm.start.task': 'eine Aufgabe',
  'confirm.start.question': 'eine Frage',
  'confirm.start.confirm': 'Ja, starten',
  'confirm.start.cancel': 'Abbrechen',
  'confirm.apply.title': 'Änderungen anwenden?',
  'confirm.apply.moves': { one: '{count} Person wechselt den Raum.', other: '{count} Personen wechseln den Raum.' },
  'confirm.apply.back': {
    one: '{count} Person kehrt ins Hauptmeeting zurück.',
    other: '{count} Personen kehren ins Hauptmeeting zurück.',
  },
  'confirm.apply.opens': { one: '{count} Raum wird geöffnet.', other: '{count} Räume werden geöffnet.' },
  'confirm.apply.closes': { one: '{count} Raum wird geschlossen.', other: '{count} Räume werden geschlossen.' },
  'confirm.apply.nobody': 'Niemand wird verschoben.',
  'confirm.apply.time': 'Sie sehen es und wechseln in {time}. Bis dahin können Sie es absagen.',
  'confirm.apply.confirm': 'Jetzt anwenden',
  'confirm.discard.plan.title': 'Plan verwerfen?',
  'confirm.discard.plan.description': 'Die vorbereiteten Räume und Zuweisungen gehen verloren.',
  'confirm.discard.plan.confirm': 'Plan verwerfen',
  'confirm.discard.changes.title': 'Änderungen verwerfen?',
  'confirm.discard.changes.description': 'Die offenen Räume und die Personen darin bleiben, wie sie sind.',
  'confirm.discard.changes.confirm': 'Änderungen verwerfen',
  'confirm.discard.cancel': 'Weiter bearbeiten',
  'confirm.closeRoom.title': '{room} schließen?',
  'confirm.closeRoom.confirm': 'Raum schließen',
  'confirm.closeRoom.description': {
    one: '{count} Person ist darin und kehrt ins Hauptmeeting zurück. Die anderen Räume bleiben offen.',
    other: '{count} Personen sind darin und kehren ins Hauptmeeting zurück. Die anderen Räume bleiben offen.',
  },
  'confirm.recall.title': 'Alle zurückholen?',
  'confirm.recallRoom.title': 'Alle aus {room} zurückholen?',
  'confirm.recall.named': {
    one: '{people} kehrt ins Hauptmeeting zurück. Die Räume bleiben offen.',
    other: '{people} kehren ins Hauptmeeting zurück. Die Räume bleiben offen.',
  },
  'confirm.recall.description': {
    one: '{count} Person kehrt ins Hauptmeeting zurück. Die Räume bleiben offen.',
    other: '{count} Personen kehren ins Hauptmeeting zurück. Die Räume bleiben offen.',
  },
  'confirm.recall.confirm': 'Zurückholen',
  'confirm.recall.asked': 'Sie werden gebeten zurückzukehren. Niemand wird verschoben.',
  'confirm.recall.ask': 'Bitten',

  'confirm.close.title': 'Breakout-Räume schließen?',
  'confirm.close.description': 'Alle Räume werden geschlossen, und alle kehren ins Hauptmeeting zurück.',
  'confirm.close.empty': 'In keinem Raum ist jemand. Alle schließen sofort.',
  'confirm.close.waiting': 'Warten noch auf Hilfe: {rooms}',
  'confirm.close.confirm': 'Räume schließen',
  'confirm.close.cancel': 'Offen lassen',
};
