import type { announcePlaceTexts as source } from '../en/announce-place';
import type { Table } from '../types';

export const announcePlace: Table<'other', typeof source> = {
  'announce.inRoom': '「{room}」に参加しました。',
  'announce.inMain': 'メインミーティングに参加しました。',
};
