import type { meetingTexts as source } from '../en/meeting';
import type { Table } from '../types';

export const meeting: Table<'one' | 'many' | 'other', typeof source> = {
  'meeting.endForAll': 'Encerrar a reunião para todos',
  'meeting.endForAll.text': 'A reunião termina para todas as pessoas.',
};
