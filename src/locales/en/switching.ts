/** On the way from one meeting to another. */
export const switchingTexts = {
  'switching.toRoom': 'Joining {room}…',
  'switching.toSomeRoom': 'Joining your breakout room…',
  'switching.toMain': 'Returning to the main meeting…',
  'switching.movedToRoom': 'You are being moved to {room}.',
  'switching.movedToSomeRoom': 'You are being moved to a breakout room.',
  'switching.movedToMain': 'You are being brought back to the main meeting.',
  'switching.failed': 'You could not be connected',
  'switching.outside': 'You are in no meeting now: nobody sees or hears you.',
  'switching.byHost': 'A host is moving you.',
  'switching.cameraOn': 'Your camera stays on.',
  'switching.cameraOff': 'Your camera is off.',
  'switching.microphoneOn': 'Your microphone stays on.',
  'switching.microphoneOff': 'Your microphone is muted.',
  'switching.failedRoom': 'You could not get into {room}',
  'switching.reload': 'Reload and join again',
};
