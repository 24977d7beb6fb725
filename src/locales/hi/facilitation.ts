import type { facilitationTexts as source } from '../en/facilitation';
import type { Table } from '../types';

export const facilitation: Table<'one' | 'other', typeof source> = {
  'facilitation.label': 'सेशन',

  'ago.now': 'अभी-अभी',
  'ago.minutes': { one: '{count} मिनट पहले', other: '{count} मिनट पहले' },
};
