/** Whether a place is recorded. */
export const recordingTexts = {
  'recording.on': '{place} is being recorded.',
  'recording.paused': 'The recording of {place} is paused.',
  'recording.off': '{place} is not being recorded.',
  'recording.seen': 'Got it',
  'recording.start': 'Record',
  'recording.stop': 'Stop recording',
  'recording.resume': 'Resume recording',
};
