import type { panelTexts as source } from '../en/panel';
import type { Table } from '../types';

export const panel: Table<'other', typeof source> = {
  'panel.title': 'ブレイクアウトルーム',
  'panel.here': '現在地',
  'panel.with': '一緒にいる人：{people}',
  'panel.others': { other: '他{count}人' },
  'panel.room.empty': '誰もいません',
  'panel.none': '開いているブレイクアウトルームはありません。',
  'panel.join': '参加',
  'panel.joinRoom': '「{room}」に参加',
  'panel.return': '戻る',
  'panel.hide': 'パネルを隠す',
  'panel.stale': 'このリストは最新でない可能性があります。接続が戻るまで何も変更できません。',
  'panel.search': 'ルームと参加者を検索',
  'panel.search.none': '「{query}」に一致するものはありません。',

  'panel.mayReturn': 'メインミーティングに戻ることができます。ルーム間の移動はホストが決めます。',
  'panel.maySwitch': 'ルームを移動できます。メインミーティングに戻るタイミングは、ホストが決めます。',
};
