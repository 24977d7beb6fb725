import type { facilitationTexts as source } from '../en/facilitation';
import type { Table } from '../types';

export const facilitation: Table<'one' | 'many' | 'other', typeof source> = {
  'facilitation.label': 'Sesión',

  'ago.now': 'ahora mismo',
  'ago.minutes': {
    one: 'hace {count} min',
    many: 'hace {count} min',
    other: 'hace {count} min',
  },
};
