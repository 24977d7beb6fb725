/** The recordings of all rooms, and what their people are asked. */
export const recordingRoomsTexts = {
  'recording.rooms.start': 'Record every room',
  'recording.rooms.stop': 'Stop recording the rooms',
  'recording.rooms.count': 'Recorded rooms: {recorded} of {rooms}',
  'recording.rooms.starting': 'The recording is starting',
  'recording.rooms.asked': 'Somebody in the room has been asked about the recording',
  'recording.rooms.declined': 'Somebody in the room has chosen “Not now”',
  'recording.ask.start': '{name} asks you to record this room',
  'recording.ask.stop': '{name} asks you to stop recording this room',
  'recording.ask.later': 'Not now',
};
