import type { commonTexts as source } from '../en/common';
import type { Table } from '../types';

export const common: Table<'one' | 'other', typeof source> = {
  'common.cancel': 'Abbrechen',
  'common.close': 'Schließen',
  'common.dismiss': 'Ausblenden',
  'common.showMore': 'Mehr zeigen',
  'common.loading': 'Wird geladen …',
  'common.you': '(Sie)',
  /** Which of several people of one name. */
  'common.namesake': '({number})',
  'common.named': '{name} {mark}',
  'common.list': '{items}',
  'common.host': 'Host',
  'common.mainMeeting': 'Hauptmeeting',
  'common.returnToMain': 'Ins Hauptmeeting zurückkehren',
  'common.people': { one: '{count} Person', other: '{count} Personen' },
  'common.rooms': { one: '{count} Raum', other: '{count} Räume' },
  'common.reason': '{subject}: {reason}',
  'common.retry': 'Erneut versuchen',

  'room.defaultTitle': 'Raum {number}',
  'room.filter': 'Raum suchen',
  'room.filter.none': 'Kein Raum passt zu „{query}“.',
  'room.full': 'Voll',
  'room.locked': 'Gesperrt',
  'room.places': { one: '{count} Platz frei', other: '{count} Plätze frei' },

  'people.showAll': { one: '{count} anzeigen', other: 'Alle {count} anzeigen' },
  'people.showFewer': 'Weniger anzeigen',

  'toggle.create': 'Breakout erstellen',
  'toggle.assign': 'Teilnehmende zuweisen',
  'toggle.panel': 'Breakout-Räume',
  'error.load-failed.title': 'Ein Teil dieser Seite konnte nicht geladen werden',
  'error.load-failed.fix': 'Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
};
