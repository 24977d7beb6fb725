import type { shuffleTexts as source } from '../en/shuffle';
import type { Table } from '../types';

export const shuffle: Table<'other', typeof source> = {
  'shuffle.open': 'シャッフルのオプション…',
  'shuffle.title': 'シャッフルのオプション',
  'shuffle.panes': 'オプションまたはプレビューを表示',
  'shuffle.options': 'オプション',
  'shuffle.preview': 'プレビュー',
  'shuffle.people': '対象者',
  'shuffle.scope.unlocked': '固定されていない全員',
  'shuffle.scope.unassigned': '未割り当てのみ',
  'shuffle.guests': '参加者',
  'shuffle.hosts': '他のホスト',
  'shuffle.choose': '個別に選択',
  'shuffle.none.unlocked': '全員の割り当てが固定されています。',
  'shuffle.nobody': '対象者がいません。参加者を選択すると、割り当て結果が表示されます。',
  'shuffle.more': 'その他のオプション',
  'shuffle.seed': 'この結果の番号',
  'shuffle.seed.hint': '同じ番号を入力すると、同じグループ分けになります。',
  'shuffle.another': 'もう一度シャッフル',
  'shuffle.working': 'シャッフルしています…',
  'shuffle.noResult': 'このオプションでは結果がありません。',
  'shuffle.announce': 'プレビュー：{summary}',
  'shuffle.apply': 'この結果を使う',
  'shuffle.noneAlone': '1人だけのルームを作らない',
  'shuffle.noneAlone.hint': '人数が少ないときは、空のルームが残ります。',
  'shuffle.rounds': 'このミーティングのこれまで',
  'shuffle.rounds.avoid': '全員が新しい人と同じルームになる',
  'shuffle.rounds.some':
    'このページを開いてから同じルーム（統合したルームも含む）になった人は、できるだけ再び一緒にならないようにします。',
  'shuffle.rounds.none': 'このページを開いてから、参加者が同じルームになった後に使えます。',
  'shuffle.again': {
    other: '{count}組がこのミーティングで前にも同じルーム',
  },
  'shuffle.again.none': 'このミーティングで前に同じルームだった組はありません',
  'shuffle.pair': '{first} – {second}',
  'shuffle.metBefore': { other: '{count}組が前にも同じルーム' },
};
