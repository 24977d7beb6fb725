import type { connectionTexts as source } from '../en/connection';
import type { Table } from '../types';

export const connection: Table<'other', typeof source> = {
  'connection.online': '已连接',
  'connection.reconnecting': '连接已断开。正在重新连接…',
  'connection.offline': '您已离线。',
  'connection.lost.text': '在此期间，其他人可能听不到或看不到您。',
};
