import type { announcePlaceTexts as source } from '../en/announce-place';
import type { Table } from '../types';

export const announcePlace: Table<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', typeof source> = {
  'announce.inRoom': 'أنت في {room}.',
  'announce.inMain': 'أنت في الاجتماع الرئيسي.',
};
