import type { announcePlaceTexts as source } from '../en/announce-place';
import type { Table } from '../types';

export const announcePlace: Table<'one' | 'many' | 'other', typeof source> = {
  'announce.inRoom': 'Você está em {room}.',
  'announce.inMain': 'Você está na reunião principal.',
};
