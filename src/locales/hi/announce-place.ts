import type { announcePlaceTexts as source } from '../en/announce-place';
import type { Table } from '../types';

export const announcePlace: Table<'one' | 'other', typeof source> = {
  'announce.inRoom': 'आप {room} में हैं।',
  'announce.inMain': 'आप मुख्य मीटिंग में हैं।',
};
