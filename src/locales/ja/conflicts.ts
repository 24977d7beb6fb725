import type { conflictsTexts as source } from '../en/conflicts';
import type { Table } from '../types';

export const conflicts: Table<'other', typeof source> = {
  'conflicts.label': '別のホストによる変更',
  'conflicts.title': { other: 'プランのうち{count}件が、別のホストによって変更されました。どちらを残しますか？' },
  'conflicts.moved': '{name} さん：プランでは「{planned}」ですが、その後「{live}」に移動されました。',
  'conflicts.moved.mine': '「{room}」に移動',
  'conflicts.moved.theirs': '「{room}」のままにする',
  'conflicts.gone': '「{room}」は閉じられました。プランでは、このルームに参加者が割り当てられています。',
  'conflicts.gone.mine': 'もう一度開く',
  'conflicts.gone.theirs': 'プランから除外',
  'conflicts.filled': { other: '「{room}」は削除される予定ですが、その後{count}人が入室しました。' },
  'conflicts.filled.mine': 'それでも削除',
  'conflicts.filled.theirs': '残す',
  'conflicts.allMine': '自分のプランをすべて優先',
  'conflicts.allTheirs': '相手の変更をすべて承認',
  'conflicts.newRoom': '{room}（新規）',
  'conflicts.first': '先に、別のホストによる変更をどうするか決めてください。',

  'overtaken.title': { other: '{host}が{count}ルームを開始しました。' },
  'overtaken.anotherHost': '別のホスト',
  'overtaken.text': 'プランはその前に作成されたため、ルームが開いている間は開始できません。',
  'overtaken.use': 'これらのルームを使う',
  'overtaken.use.text': '自分のプランは破棄されます。',
  'overtaken.shelve': '自分のプランを保持',
  'overtaken.shelve.text': 'ルームが閉じられると、再び自分のプランになります。',
};
