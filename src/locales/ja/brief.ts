import type { briefTexts as source } from '../en/brief';
import type { Table } from '../types';

export const brief: Table<'other', typeof source> = {
  'brief.label': '課題',
  'brief.changed': '変更あり',
  'brief.changedNow': '課題が変更されました',
  'brief.menu': '課題…',
  'brief.forAll': 'すべてのルームの課題',
  'brief.forRoom': '「{room}」の課題',
  'brief.forAll.hint': 'ルームに入ると表示されます。個別の課題があるルームでは、その課題が表示されます。',
  'brief.forRoom.hint': 'すべてのルームの課題の代わりに表示されます。',
  'brief.both.add': '課題または質問を追加',
  'brief.both.title': 'すべてのルームの課題と質問',
  'brief.both.edit': '課題または質問を変更',
  'brief.both.save': '課題と質問を保存',
  'brief.edit': '課題を変更',
  'brief.save': '課題を保存',
  'brief.remove': '課題を削除',
};
