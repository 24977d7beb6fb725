import type { meetingTexts as source } from '../en/meeting';
import type { Table } from '../types';

export const meeting: Table<'one' | 'many' | 'other', typeof source> = {
  'meeting.endForAll': 'Mettre fin à la réunion pour tout le monde',
  'meeting.endForAll.text': 'La réunion se termine pour toutes les personnes présentes.',
};
