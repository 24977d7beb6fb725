/** What one has to know or decide on arrival, and before a screen share ends. */
export const arrival = {
  'notes.label': 'Notes',
  'devices.askBoth': 'Your microphone and camera were turned off on the way here.',
  'devices.askMicrophone': 'Your microphone was turned off on the way here.',
  'devices.askCamera': 'Your camera was turned off on the way here.',
  'devices.microphoneOn': 'Turn on microphone',
  'devices.cameraOn': 'Turn on camera',
  'devices.leaveOff': 'Leave off',
  'wayBack.title': 'You were in {room} before.',
  'wayBack.hostOnly': 'A host can bring you back there.',
  'wayBack.go': 'Back to {room}',
  'wayBack.stay': 'Stay here',
  'share.ended': 'Your screen share has ended.',
  'share.ended.text': 'It ends with each change of rooms, because others are there. Start it again to go on.',
  'share.warning.own': 'You are sharing your screen. Your share will end.',
  'share.warning.others': {
    one: '{people} is sharing a screen. The share will end.',
    other: '{people} are sharing their screens. Their shares will end.',
  },
  'share.confirm.title': 'End the screen share?',
  'share.confirm.confirm': 'Yes, go on',
  'share.confirm.cancel': 'No, go back',
};
