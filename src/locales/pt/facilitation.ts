import type { facilitationTexts as source } from '../en/facilitation';
import type { Table } from '../types';

export const facilitation: Table<'one' | 'many' | 'other', typeof source> = {
  'facilitation.label': 'Sessão',

  'ago.now': 'agora mesmo',
  'ago.minutes': {
    one: 'há {count} min',
    many: 'há {count} min',
    other: 'há {count} min',
  },
};
