import type { announcementTexts as source } from '../en/announcement';
import type { Table } from '../types';

export const announcement: Table<'other', typeof source> = {
  'announcement.new': 'お知らせを送信…',
  'announcement.title': 'お知らせを送信',
  'announcement.toRoom': '「{room}」に書く',
  'announcement.text': 'メッセージ',
  'announcement.link': 'リンク（任意）',
  'announcement.link.hint': 'https:// で始まるリンク',
  'announcement.link.invalid': 'リンクは https:// で始まる必要があります',
  'announcement.to': '宛先',
  'announcement.to.everyone': '全員',
  'announcement.to.rooms': '一部のルーム',
  'announcement.to.hosts': 'ホスト',
  'announcement.to.none': 'ルームを1つ以上選択してください。',
  'announcement.send': '送信',
  'announcement.sent': '送信しました',
  'announcement.from': '{name} さんからのお知らせ',
  'announcement.reply': '{name} さんからのヘルプの返信',
  'announcement.replyTo': '返信先：{text}',
  'announcement.byline': '{name} さん、{age}',
  'announcement.earlier': { other: '以前のお知らせ{count}件' },
  'announcement.list': { other: 'お知らせ{count}件' },
  'announcement.audience': '宛先：{places}',
  'announcement.read': '「{place}」では{people}人中{read}人が既読',
  'announcement.readAll': '{people}人中{read}人が既読',
  'announcement.remove': '全員の画面から削除',
};
