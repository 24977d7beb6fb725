import type { facilitationTexts as source } from '../en/facilitation';
import type { Table } from '../types';

export const facilitation: Table<'one' | 'many' | 'other', typeof source> = {
  'facilitation.label': 'Session',

  'ago.now': 'à l’instant',
  'ago.minutes': {
    one: 'il y a {count} min',
    many: 'il y a {count} min',
    other: 'il y a {count} min',
  },
};
