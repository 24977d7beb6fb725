import type { progressTexts as source } from '../en/progress';
import type { Table } from '../types';

export const progress: Table<'one' | 'other', typeof source> = {
  'progress.preparing': 'Wird vorbereitet …',
  'progress.creating': 'Räume werden erstellt …',
  'progress.moving': 'Personen werden verschoben …',
  'progress.arriving': 'Warten auf die Ankunft aller …',
  'progress.deleting': 'Räume werden geschlossen …',
  'progress.arrived': {
    one: '{arrived} von {count} Person angekommen',
    other: '{arrived} von {count} Personen angekommen',
  },
  'progress.back': { one: '{arrived} von {count} Person zurück', other: '{arrived} von {count} Personen zurück' },
};
