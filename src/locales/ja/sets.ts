import type { setsTexts as source } from '../en/sets';
import type { Table } from '../types';

export const sets: Table<'other', typeof source> = {
  'save.title': 'プランを保存',
  'save.name': '名前',
  'save.hint': 'このミーティングや別のミーティングで、もう一度使えます。',
  'save.exists': 'この名前の保存済みプランは置き換えられます。',
  'save.submit': '保存',
  'save.replace': '置き換える',

  'sets.title': '保存済みプラン',
  'sets.empty': '保存されたプランはまだありません。プランを準備して、［プラン］メニューから保存してください。',
  'sets.damaged': '破損',
  'sets.use': '使う',
  'sets.useNamed': '「{name}」を使う',
  'sets.delete': '「{name}」を削除',
  'sets.delete.title': '保存済みプランを削除しますか？',
  'sets.delete.description': '「{name}」は失われます。',
  'sets.delete.confirm': 'プランを削除',
  'sets.delete.cancel': 'プランを残す',
};
