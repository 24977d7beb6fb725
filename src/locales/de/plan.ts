import type { planTexts as source } from '../en/plan';
import type { Table } from '../types';

export const plan: Table<'one' | 'other', typeof source> = {
  'plan.choice': 'Personen ohne Raum wählen einen, sobald die Räume offen sind, wenn sie das dürfen.',
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
  'plan.menu': 'Plan',
  'plan.import': 'Importieren…',
  'plan.template': 'Vorlage herunterladen',
  'plan.exportCsv': 'Als CSV exportieren',
  'plan.exportJson': 'Als JSON exportieren',
  'plan.save': 'Plan speichern…',
  'plan.sets': 'Gespeicherte Pläne…',
  'plan.last': 'Letzten Plan verwenden',
  'plan.beginWith': 'Oder beginnen mit',

  'warning.more-rooms-than-people': 'Mehr Räume ({rooms}) als Personen ({people}).',
  'warning.equal-titles': { one: '{count} Raum heißt „{title}“.', other: '{count} Räume heißen „{title}“.' },
  'warning.empty-rooms': {
    one: '{count} Raum ist niemand zugewiesen.',
    other: '{count} Räumen ist niemand zugewiesen.',
  },

  'export.failed': 'Der Plan wurde nicht exportiert',
};
