import type { reportTexts as source } from '../en/report';
import type { Table } from '../types';

export const report: Table<'other', typeof source> = {
  'report.partial': '一部の操作を完了できませんでした。',
  'report.failed': { other: '{count}人を移動できませんでした' },
  'report.left': { other: '{count}人がミーティングを退出しました' },
  'report.unverified': { other: '{count}人はおそらく到着しています' },
  'report.wrongPreset': { other: '{count}人の権限が予定と異なります' },
  'report.failedRooms': { other: '{count}ルームで失敗しました' },
};
