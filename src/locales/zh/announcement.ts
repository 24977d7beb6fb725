import type { announcementTexts as source } from '../en/announcement';
import type { Table } from '../types';

export const announcement: Table<'other', typeof source> = {
  'announcement.new': '发布公告…',
  'announcement.title': '发布公告',
  'announcement.toRoom': '给“{room}”留言',
  'announcement.text': '消息',
  'announcement.link': '链接（可选）',
  'announcement.link.hint': '以 https:// 开头',
  'announcement.link.invalid': '链接必须以 https:// 开头',
  'announcement.to': '发送至',
  'announcement.to.everyone': '所有人',
  'announcement.to.rooms': '部分讨论室',
  'announcement.to.hosts': '主持人',
  'announcement.to.none': '请至少选择一个讨论室。',
  'announcement.send': '发送',
  'announcement.sent': '已发送',
  'announcement.from': '{name} 的公告',
  'announcement.reply': '{name} 对帮助请求的回复',
  'announcement.replyTo': '回复：{text}',
  'announcement.byline': '{name}，{age}',
  'announcement.earlier': { other: '{count} 条较早的公告' },
  'announcement.list': { other: '{count} 条公告' },
  'announcement.audience': '发送至 {places}',
  'announcement.read': '“{place}”中已有 {read} 人阅读，共 {people} 人',
  'announcement.readAll': '共 {people} 人，已有 {read} 人阅读',
  'announcement.remove': '为所有人移除',
};
