/** Whether a place is recorded. */
export const recordingTexts = {
  'recording.on': 'Recording is on: {place}',
  'recording.paused': 'Recording is paused: {place}',
  'recording.off': 'Recording is off: {place}',
  'recording.seen': 'Got it',
  'recording.start': 'Record',
  'recording.stop': 'Stop recording',
  'recording.resume': 'Resume recording',
};
