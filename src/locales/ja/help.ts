import type { helpTexts as source } from '../en/help';
import type { Table } from '../types';

export const help: Table<'other', typeof source> = {
  'help.ask': 'ヘルプを依頼',
  'help.about': '内容を伝える…',
  'help.about.title': 'どのようなヘルプが必要ですか？',
  'help.askToo': '自分もヘルプを依頼',
  'help.asked.now': 'たった今依頼しました',
  'help.asked': { other: '依頼から{count}分' },
  'help.askedBy': '{names} さんがヘルプを依頼しました',
  'help.coming': '{name} さんが向かっています',
  'help.here': '{name} さんが来ています',
  'help.noHost': '現在、ホストがいません。依頼はホストが参加したときに表示されます。',
  'help.cancel': '依頼を取り消す',
  'help.queue': 'ヘルプの依頼',
  'help.call': '「{room}」がヘルプを依頼しています',
  'help.count': { other: 'ヘルプの依頼{count}件' },
  'help.waiting.now': 'たった今',
  'help.waiting': { other: '{count}分待機中' },
  'help.youAreComing': '向かっています',
  'help.youAreHere': 'このルームにいます',
  'help.replied': '{name} さんの返信：{text}',
  'help.claim': '向かいます',
  'help.release': '行けなくなりました',
  'help.reply': '返信…',
  'help.reply.title': '「{room}」に返信',
  'help.done': '完了',
};
