import type { meetingTexts as source } from '../en/meeting';
import type { Table } from '../types';

export const meeting: Table<'one' | 'many' | 'other', typeof source> = {
  'meeting.endForAll': 'Finalizar la reunión para todos',
  'meeting.endForAll.text': 'La reunión termina para todas las personas.',
};
