import type { connectionTexts as source } from '../en/connection';
import type { Table } from '../types';

export const connection: Table<'other', typeof source> = {
  'connection.online': '接続しました',
  'connection.reconnecting': '接続が切れました。再接続しています…',
  'connection.offline': 'オフラインです。',
  'connection.lost.text': 'その間、他の参加者に音声や映像が届かない場合があります。',
};
