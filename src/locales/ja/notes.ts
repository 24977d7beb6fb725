import type { notesTexts as source } from '../en/notes';
import type { Table } from '../types';

export const notes: Table<'other', typeof source> = {
  'progress.preparing': '準備しています…',
  'progress.creating': 'ルームを作成しています…',
  'progress.moving': '参加者を移動しています…',
  'progress.arriving': '参加者の到着を待っています…',
  'progress.deleting': 'ルームを閉じています…',
  'progress.arrived': { other: '{count}人中{arrived}人が到着' },

  'report.partial': '一部の操作を完了できませんでした。',
  'report.failed': { other: '{count}人を移動できませんでした' },
  'report.left': { other: '{count}人がミーティングを退出しました' },
  'report.unverified': { other: '{count}人はおそらく到着しています' },
  'report.failedRooms': { other: '{count}ルームで失敗しました' },
  'report.retry': '失敗した操作を再試行',

  'announce.assigned': { other: '{count}人を「{room}」に割り当てました' },
  'announce.unassigned': { other: '{count}人の割り当てを解除しました' },
  'announce.shuffled': { other: '{count}人をランダムに割り当てました' },
  'announce.roomAdded': '「{room}」を追加しました',
  'announce.roomRemoved': '「{room}」を削除しました',
  'announce.roomRenamed': '名前を「{room}」に変更しました',
};
