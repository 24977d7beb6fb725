/** Said aloud: what has become of the open rooms and the people in them. */
export const announceRoomsTexts = {
  'announce.moved': { one: '{count} person has arrived', other: '{count} people have arrived' },
  'announce.personMoved': '{name} is in {room}',
  'announce.personBack': '{name} is back in the main meeting',
  'announce.back': {
    one: '{count} person is back in the main meeting',
    other: '{count} people are back in the main meeting',
  },
  'announce.opened': '{rooms} open.',
  'announce.started': {
    one: '{rooms} open. {count} person has arrived.',
    other: '{rooms} open. {count} people have arrived.',
  },
  'announce.roomClosed': '{room} is closed',
  'announce.closed': 'Rooms are closed; everyone is back',
  'announce.again': 'Same rooms again',
};
