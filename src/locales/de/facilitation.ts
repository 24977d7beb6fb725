import type { facilitationTexts as source } from '../en/facilitation';
import type { Table } from '../types';

export const facilitation: Table<'one' | 'other', typeof source> = {
  'facilitation.label': 'Ablauf',

  'ago.now': 'gerade eben',
  'ago.minutes': { one: 'vor {count} Min.', other: 'vor {count} Min.' },
};
