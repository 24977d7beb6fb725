import type { announceRoomsTexts as source } from '../en/announce-rooms';
import type { Table } from '../types';

export const announceRooms: Table<'other', typeof source> = {
  'announce.moved': { other: '{count}人が移動しました' },
  'announce.personMoved': '{name} さんが「{room}」に移動しました',
  'announce.personBack': '{name} さんがメインミーティングに戻りました',
  'announce.back': { other: '{count}人がメインミーティングに戻りました' },
  'announce.opened': '{rooms}が開きました。',
  'announce.started': { other: '{rooms}が開きました。{count}人が移動しました。' },
  'announce.roomClosed': '「{room}」を閉じました',
  'announce.closed': 'ルームを閉じました。全員が戻りました',
  'announce.again': '同じルームをもう一度',
};
