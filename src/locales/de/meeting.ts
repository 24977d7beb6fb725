import type { meetingTexts as source } from '../en/meeting';
import type { Table } from '../types';

export const meeting: Table<'one' | 'other', typeof source> = {
  'meeting.endForAll': 'Meeting für alle beenden',
  'meeting.endForAll.text': 'Alle werden daraus entfernt.',
};
