import type { facilitationTexts as source } from '../en/facilitation';
import type { Table } from '../types';

export const facilitation: Table<'other', typeof source> = {
  'facilitation.label': '分组讨论',

  'ago.now': '刚刚',
  'ago.minutes': { other: '{count} 分钟前' },
};
