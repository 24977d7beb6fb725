import type { announcePlaceTexts as source } from '../en/announce-place';
import type { Table } from '../types';

export const announcePlace: Table<'other', typeof source> = {
  'announce.inRoom': '您已进入“{room}”。',
  'announce.inMain': '您已进入主会议。',
};
