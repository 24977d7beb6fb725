/** Leaving a room or the meeting. */
export const leaveTexts = {
  'leave.title': 'What do you want to leave?',
  'leave.titleMeeting': 'Leave the meeting?',
  'leave.leave': 'Leave',
  'leave.leaveRoom': 'Leave room',
  'leave.room': 'Leave {room}',
  'leave.room.text': 'You return to the main meeting.',
  'leave.room.notAllowed': 'Your host decides when you return to the main meeting.',
  'leave.meeting': 'Leave the meeting',
  'leave.meeting.text': 'The meeting goes on for everyone else.',
  'leave.handOver': 'The rooms stay open. Still in charge: {hosts}.',
  'leave.lastHost': 'You are the only host here. To hand over, wait until another host has joined.',
  'leave.close': 'Close all rooms and leave',
  'leave.close.text': 'Everyone returns to the main meeting first.',
  'leave.keep': 'Leave the meeting, keep the rooms open',
  'leave.keep.text': 'People stay in their rooms. Nobody can move them until a host joins.',
};
