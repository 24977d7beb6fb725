import type { meeting as source } from '../en/meeting';
import type { Table } from '../types';

export const meeting: Table<'one' | 'other', typeof source> = {
  'meeting.leave.title': 'Meeting verlassen?',
  'meeting.leave.inRoom': 'Sie sind in {room}. Sie können auch ins Hauptmeeting zurückkehren.',
  'meeting.leave.lastHost': {
    one: '{count} Breakout-Raum ist offen, und niemand sonst kann ihn schließen.',
    other: '{count} Breakout-Räume sind offen, und niemand sonst kann sie schließen.',
  },
  'meeting.leave.confirm': 'Meeting verlassen',
  'meeting.leave.closeRooms': 'Räume schließen und verlassen',
  'meeting.leave.keepRooms': 'Verlassen, Räume offen lassen',
  'meeting.leave.endForAll': 'Für alle beenden',
};
