import type { progressTexts as source } from '../en/progress';
import type { Table } from '../types';

export const progress: Table<'other', typeof source> = {
  'progress.preparing': '準備しています…',
  'progress.creating': 'ルームを作成しています…',
  'progress.moving': '参加者を移動しています…',
  'progress.arriving': '参加者の到着を待っています…',
  'progress.deleting': 'ルームを閉じています…',
  'progress.arrived': { other: '{count}人中{arrived}人が到着' },
  'progress.back': { other: '{count}人中{arrived}人が戻りました' },
};
