/** People who come while rooms are open, and the places that rooms have. */
export const lateTexts = {
  'late.send': 'Send to {room}',
  'late.other': 'Send {name} to another room',
  'late.none': 'No room is free',
  'late.count': { one: '{count} person waits for a room', other: '{count} people wait for a room' },
};
