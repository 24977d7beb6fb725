import type { announcePlaceTexts as source } from '../en/announce-place';
import type { Table } from '../types';

export const announcePlace: Table<'one' | 'other', typeof source> = {
  'announce.inRoom': 'Sie sind in {room}.',
  'announce.inMain': 'Sie sind im Hauptmeeting.',
};
