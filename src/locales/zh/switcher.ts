import type { switcherTexts as source } from '../en/switcher';
import type { Table } from '../types';

export const switcher: Table<'other', typeof source> = {
  'switcher.label': '切换讨论室',
  'switcher.notAllowed': '由主持人决定谁可以更换讨论室。',
};
