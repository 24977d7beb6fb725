import { field, message } from './message';

/** A recording began, was paused or ended. Its type is left at 0: a recorder that joins as a browser. */
export const RecordingEvent = message('socket.recording.RecordingEvent', { recordingId: field.string(1) });

/** A recording under way, in what somebody who joins is told of the room. */
export const ActiveRecording = message('socket.room.ActiveRecording', {
  recordingId: field.string(1),
  recordingStatus: field.string(3),
});
