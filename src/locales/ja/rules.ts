import type { rulesTexts as source } from '../en/rules';
import type { Table } from '../types';

export const rules: Table<'other', typeof source> = {
  'rules.title': 'ルール',
  'rules.none': '同じルームまたは別のルームにする人、均等に振り分ける人を指定します。',
  'rules.removeFrom': 'ルールから外す',

  'rule.add': 'ルールを追加',
  'rule.new': '新しいルール',
  'rule.save': 'ルールを保存',
  'rule.remove': '「{rule}」を削除',
  'rule.kind': 'ルールの種類',
  'rule.kind.keep-together': '同じルームにする',
  'rule.kind.keep-apart': '別のルームにする',
  'rule.kind.spread': '均等に振り分ける',
  'rule.people': 'ルールの対象者',
  'rule.tooFew': '2人以上を選択してください。',
  'rule.keep-together': '同じルーム：{people}',
  'rule.keep-apart': '別のルーム：{people}',
  'rule.spread': '均等に振り分け：{people}',
  'rule.unmet': { other: '{count}件のルールが守られていません' },
  'rule.unmet.keep-together': '同じルームになっていません：{people}。',
  'rule.unmet.keep-apart': '全員が別のルームになっていません：{people}。',
  'rule.unmet.spread': '均等に振り分けられていません：{people}。',
  'rule.unmet.capacity': '定員を超えています：{room}。',
  'rule.unmet.of': '{rule}（守られていません）',
  'rule.why.locked': '割り当てが固定されています。',
  'rule.why.too-few-rooms': '対象者がルームの数より多くなっています。',
  'rule.why.too-few-people': '対象者がルームの数より少なくなっています。',
  'rule.why.none-alone': '1人だけのルームができてしまうためです。',
  'rule.why.too-few-places': 'ルームの定員が足りません。',
  'rule.why.others': '他のルール、定員、固定と両立しません。',
};
