/** What a user should know or decide on arrival. */
export const notesTexts = {
  'notes.label': 'Notes',
  'notes.more': { one: '{count} more', other: '{count} more' },

  'devices.askBoth': 'Your microphone and camera were turned off.',
  'devices.askMicrophone': 'Your microphone was turned off.',
  'devices.askCamera': 'Your camera was turned off.',
  'devices.offBoth': 'Your microphone and camera are off.',
  'devices.offMicrophone': 'Your microphone is still off.',
  'devices.offCamera': 'Your camera is still off.',
  'devices.moved': 'That happened when you changed rooms.',
  'devices.lost': 'That happened when the connection was lost.',
  'devices.microphoneOn': 'Turn on microphone',
  'devices.cameraOn': 'Turn on camera',
  'devices.leaveOff': 'Leave off',

  'wayBack.title': 'You were in {room} before.',
  'wayBack.hostOnly': 'A host can bring you back there.',
  'wayBack.go': 'Join {room}',
  'wayBack.stay': 'Stay here',

  'invitation.title': 'Breakout rooms are open: choose one.',
  'invitation.choose': 'Choose a room',
  'invitation.stay': 'Stay here',

  'notice.screen-share-ended': 'Your screen share has ended.',
  'notice.screen-share-ended.text':
    'It ends with each change of rooms, because others are there. Start it again to go on.',
  'notice.screen-share-lost': 'Your screen share has ended.',
  'notice.screen-share-lost.text': 'It ended with the lost connection. Start it again to go on.',
  'notice.room-gone': 'The room you were going to has been closed.',
  'notice.room-gone.text': 'You are in the main meeting.',
};
