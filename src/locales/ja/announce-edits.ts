import type { announceEditsTexts as source } from '../en/announce-edits';
import type { Table } from '../types';

export const announceEdits: Table<'other', typeof source> = {
  'announce.undone': '元に戻しました',
  'announce.redone': 'やり直しました',
  'announce.roomRemovedWithPeople': { other: '「{room}」を削除しました。{count}人が未割り当てになりました' },
  'announce.roomEmptied': { other: '「{room}」から{count}人を外しました' },
  'announce.roomLocked': '「{room}」をロックしました',
  'announce.roomUnlocked': '「{room}」のロックを解除しました',
  'announce.limitSet': { other: '「{room}」の定員は{count}人です' },
  'announce.limitLifted': '「{room}」の定員を解除しました',
  'announce.locked': { other: '{count}人の割り当てを固定しました' },
  'announce.unlocked': { other: '{count}人の固定を解除しました' },
  'announce.swapped': '{first} さんと {second} さんを入れ替えました',
  'announce.roomsSorted': 'ルームを名前順に並べ替えました',
  'announce.dragging': { other: '{count}人をドラッグしています' },
  'announce.dragOver': '「{place}」の上',
  'announce.dragCancelled': '移動しませんでした',
  'announce.rule.keep-together': { other: '{count}人は、シャッフル時に同じルームになります' },
  'announce.rule.keep-apart': { other: '{count}人は、シャッフル時に別のルームになります' },
  'announce.rule.spread': {
    other: '{count}人は、シャッフル時に各ルームへ均等に振り分けられます',
  },
  'announce.removedFromRules': { other: '{count}人をルールから外しました' },
  'announce.conflictsRemaining': { other: '未決定の変更は残り{count}件です' },
  'announce.conflictsNone': 'すべて決定しました。プランを適用できます。',

  'announce.assigned': { other: '{count}人を「{room}」に割り当てました' },
  'announce.unassigned': { other: '{count}人の割り当てを解除しました' },
  'announce.shuffled': { other: '{count}人をランダムに割り当てました' },
  'announce.roomAdded': '「{room}」を追加しました',
  'announce.roomRemoved': '「{room}」を削除しました',
  'announce.roomRenamed': '名前を「{room}」に変更しました',
  'announce.briefSaved': '課題を保存しました',
  'announce.briefRemoved': '課題を削除しました',

  'announce.imported': { other: 'プランを取り込み、{count}人を割り当てました' },
  'announce.exported': '「{file}」としてエクスポートしました',
  'announce.saved': '「{name}」を保存しました',
};
