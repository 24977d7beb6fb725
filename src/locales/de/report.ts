import type { reportTexts as source } from '../en/report';
import type { Table } from '../types';

export const report: Table<'one' | 'other', typeof source> = {
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
  'report.wrongPreset': {
    one: '{count} Person hat andere Rechte als vorgesehen',
    other: '{count} Personen haben andere Rechte als vorgesehen',
  },
  'report.failedRooms': { one: '{count} Raum ist fehlgeschlagen', other: '{count} Räume sind fehlgeschlagen' },
};
