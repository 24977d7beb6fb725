/** Said aloud: where the user is now. */
export const announcePlaceTexts = {
  'announce.inRoom': 'You are in {room}.',
  'announce.inMain': 'You are in the main meeting.',
};
