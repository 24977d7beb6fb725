import type { debriefTexts as source } from '../en/debrief';
import type { Table } from '../types';

export const debrief: Table<'other', typeof source> = {
  'debrief.title': 'セッションの記録',
  'debrief.menu': 'セッションの記録…',
  'debrief.about': 'このページから見た、誰がどのルームにいたかの記録です。閉じるまで、このブラウザタブに残ります。',
  'debrief.empty': 'まだ記録はありません。ルームが開くと記録が始まります。',
  'debrief.cut': '記録がいっぱいになり、セッションの始めの部分がありません。',
  'debrief.task': '課題',
  'debrief.result': '結果',
  'debrief.noResult': '回答なし',
  'debrief.since': '{from} から',
  'debrief.closedByTimer': 'タイマーで終了',
  'debrief.by.self': '自分で入室',
  'debrief.by.policy': '遅れて参加し、送られた',
  'debrief.by.timer': 'タイマーによる移動',
  'debrief.by.connection': '接続が切れた後に復帰',
  'debrief.by.unseen': 'すでに在室',
  'debrief.endedBy.self': '自分で退室',
  'debrief.endedBy.connection': '退室または接続切れ',
  'debrief.csv': 'CSV をダウンロード',
  'debrief.json': 'JSON をダウンロード',
  'debrief.saved': '{file} として保存しました',
  'debrief.delete': '記録を削除',
  'debrief.delete.title': 'セッションの記録を削除しますか？',
  'debrief.delete.description': '誰がどこにいたかの記録が失われます。必要な場合は先にダウンロードしてください。',
  'debrief.delete.keep': '記録を残す',
};
