import type { lateTexts as source } from '../en/late';
import type { Table } from '../types';

export const late: Table<'other', typeof source> = {
  'late.send': '「{room}」に移動',
  'late.other': '{name} さんを別のルームに移動',
  'late.none': '空いているルームがありません',
  'late.count': { other: '{count}人がルームの割り当てを待っています' },
};
