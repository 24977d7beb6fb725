import type { announcePlaceTexts as source } from '../en/announce-place';
import type { Table } from '../types';

export const announcePlace: Table<'one' | 'many' | 'other', typeof source> = {
  'announce.inRoom': 'Está en {room}.',
  'announce.inMain': 'Está en la reunión principal.',
};
