import type { facilitationTexts as source } from '../en/facilitation';
import type { Table } from '../types';

export const facilitation: Table<'other', typeof source> = {
  'facilitation.label': 'セッション',

  'ago.now': 'たった今',
  'ago.minutes': { other: '{count}分前' },
};
