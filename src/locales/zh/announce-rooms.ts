import type { announceRoomsTexts as source } from '../en/announce-rooms';
import type { Table } from '../types';

export const announceRooms: Table<'other', typeof source> = {
  'announce.moved': { other: '{count} 人已到达' },
  'announce.personMoved': '{name} 已进入“{room}”',
  'announce.personBack': '{name} 已返回主会议',
  'announce.back': { other: '{count} 人已返回主会议' },
  'announce.opened': '{rooms}已开放。',
  'announce.started': { other: '{rooms}已开放。{count} 人已到达。' },
  'announce.roomClosed': '“{room}”已关闭',
  'announce.closed': '讨论室已关闭，所有人均已返回',
  'announce.again': '再次使用相同的讨论室',
};
