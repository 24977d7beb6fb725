import type { lateTexts as source } from '../en/late';
import type { Table } from '../types';

export const late: Table<'other', typeof source> = {
  'late.send': '送至“{room}”',
  'late.other': '将 {name} 送至其他讨论室',
  'late.none': '没有空闲的讨论室',
  'late.count': { other: '{count} 人正在等待进入讨论室' },
};
