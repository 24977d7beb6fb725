import type { RecordingAction } from '../types';
import { failures } from './failures';
import { isJoined } from './status';
import type { SessionState } from './state';

/** Starts, stops or resumes the recording of the active meeting. Its state comes back as an event. */
export async function record<Client>(state: SessionState<Client>, action: RecordingAction): Promise<void> {
  if (!isJoined(state.snapshot.status)) throw failures.notJoined();
  try {
    await state.port.record(action);
  } catch (cause) {
    throw failures.recordingFailed(action, cause);
  }
}
