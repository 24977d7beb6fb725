import type { common as source } from '../en/common';
import type { Table } from '../types';

export const common: Table<'one' | 'other', typeof source> = {
  'common.cancel': 'Abbrechen',
  'common.close': 'Schließen',
  'common.dismiss': 'Ausblenden',
  'common.loading': 'Wird geladen …',
  'common.you': '(Sie)',
  /** Which of several people of one name. */
  'common.namesake': '({number})',
  'common.named': '{name} {mark}',
  'common.list': '{items}',
  'common.host': 'Host',
  'common.mainMeeting': 'Hauptmeeting',
  'common.people': { one: '{count} Person', other: '{count} Personen' },
  'common.rooms': { one: '{count} Raum', other: '{count} Räume' },
  'common.reason': '{subject}: {reason}',

  'permission.none': 'Nur für Hosts',
  'permission.none.text': 'Ihre Berechtigungen umfassen keine Breakout-Räume. Fragen Sie einen Host des Meetings.',
  'permission.lost': 'Sie sind nicht mehr Host',
  'permission.lost.text': 'Ihnen wurde das Recht entzogen, Breakout-Räume zu verwalten.',
  'permission.lost.plan':
    'Die Räume bleiben, wie sie sind. Ihr Plan bleibt erhalten, solange diese Seite offen ist, falls Sie wieder Host werden.',

  'room.defaultTitle': 'Raum {number}',

  'people.showAll': { one: '{count} anzeigen', other: 'Alle {count} anzeigen' },
  'people.showFewer': 'Weniger anzeigen',

  'toggle.create': 'Breakout erstellen',
  'toggle.assign': 'Teilnehmende zuweisen',
  'toggle.panel': 'Breakout-Räume',

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
  'confirm.start.confirm': 'Ja, starten',
  'confirm.start.cancel': 'Nein, zurück',
  'confirm.apply.title': 'Änderungen anwenden?',
  'confirm.apply.moves': { one: '{count} Person wechselt den Raum.', other: '{count} Personen wechseln den Raum.' },
  'confirm.apply.back': {
    one: '{count} Person kehrt ins Hauptmeeting zurück.',
    other: '{count} Personen kehren ins Hauptmeeting zurück.',
  },
  'confirm.apply.opens': { one: '{count} Raum wird geöffnet.', other: '{count} Räume werden geöffnet.' },
  'confirm.apply.closes': { one: '{count} Raum wird geschlossen.', other: '{count} Räume werden geschlossen.' },
  'confirm.apply.nobody': 'Niemand wird verschoben.',
  'confirm.apply.confirm': 'Ja, anwenden',
  'confirm.apply.cancel': 'Nein, zurück',
  'confirm.close.title': 'Breakout-Räume schließen?',
  'confirm.close.description': 'Alle Räume werden geschlossen, und alle kehren ins Hauptmeeting zurück.',
  'confirm.close.confirm': 'Ja, schließen',
  'confirm.close.cancel': 'Nein, zurück',
  'confirm.discard.plan.title': 'Plan verwerfen?',
  'confirm.discard.plan.description': 'Die vorbereiteten Räume und Zuweisungen gehen verloren.',
  'confirm.discard.changes.title': 'Änderungen verwerfen?',
  'confirm.discard.changes.description': 'Die offenen Räume und die Personen darin bleiben, wie sie sind.',
  'confirm.discard.confirm': 'Ja, verwerfen',
  'confirm.discard.cancel': 'Nein, zurück',
};
