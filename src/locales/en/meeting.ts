/** The vendor's whole meeting with breakout rooms in it. */
export const meeting = {
  'meeting.leave.title': 'Leave the meeting?',
  'meeting.leave.inRoom': 'You are in {room}. You can also go back to the main meeting.',
  'meeting.leave.lastHost': {
    one: '{count} breakout room is open, and nobody else can close it.',
    other: '{count} breakout rooms are open, and nobody else can close them.',
  },
  'meeting.leave.confirm': 'Leave meeting',
  'meeting.leave.closeRooms': 'Close rooms and leave',
  'meeting.leave.keepRooms': 'Leave, keep rooms open',
  'meeting.leave.endForAll': 'End for everyone',
};
