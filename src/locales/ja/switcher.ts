import type { switcherTexts as source } from '../en/switcher';
import type { Table } from '../types';

export const switcher: Table<'other', typeof source> = {
  'switcher.label': 'ルームを移動',
  'switcher.notAllowed': 'ルーム間の移動はホストが決めます。',
};
