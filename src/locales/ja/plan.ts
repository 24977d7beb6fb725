import type { planTexts as source } from '../en/plan';
import type { Table } from '../types';

export const plan: Table<'other', typeof source> = {
  'plan.choice': '割り当てられていない参加者は、権限があれば、ルームが開いた後に自分で選択します。',
  'plan.openRooms': { other: 'すでに{count}ルームが開いています。プランの新しいルームは追加で開きます。' },
  'plan.absent': { other: 'プランに含まれる{count}人がミーティングを退出しました。割り当ては保持されます。' },
  'plan.expected': { other: 'プランに含まれる{count}人がまだ参加していません。割り当ては参加するまで保持されます。' },
  'plan.menu': 'プラン',
  'plan.import': 'インポート…',
  'plan.template': 'テンプレートをダウンロード',
  'plan.exportCsv': 'CSVとしてエクスポート',
  'plan.exportJson': 'JSONとしてエクスポート',
  'plan.save': 'プランを保存…',
  'plan.sets': '保存済みプラン…',
  'plan.last': '前回のプランを使う',
  'plan.beginWith': 'または次から始める',

  'warning.more-rooms-than-people': 'ルームの数（{rooms}）が参加者の数（{people}）より多くなっています。',
  'warning.equal-titles': { other: '「{title}」という名前のルームが{count}個あります。' },
  'warning.empty-rooms': { other: '空のルームが{count}個あります。' },

  'export.failed': 'プランをエクスポートできませんでした',
};
