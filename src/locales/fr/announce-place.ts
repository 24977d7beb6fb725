import type { announcePlaceTexts as source } from '../en/announce-place';
import type { Table } from '../types';

export const announcePlace: Table<'one' | 'many' | 'other', typeof source> = {
  'announce.inRoom': 'Vous êtes dans {room}.',
  'announce.inMain': 'Vous êtes dans la réunion principale.',
};
