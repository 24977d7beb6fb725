import type { MediaQuestion } from '../types';
import { failures } from './failures';
import { isJoined } from './machine';
import type { MeetingState } from './state';

/** Switches on what is wanted, and closes the question about the rest. A device that does not start stays asked about. */
export async function answerMediaQuestion<Client>(
  state: MeetingState<Client>,
  { microphone, camera }: Partial<MediaQuestion>,
): Promise<void> {
  if (!isJoined(state.snapshot.status)) throw failures.notJoined();
  const { media } = state.port;
  const [hasMicrophone, hasCamera] = await Promise.all([
    microphone ? media.startMicrophone() : true,
    camera ? media.startCamera() : true,
  ]);
  state.media.close({
    ...(microphone !== undefined && hasMicrophone && { microphone }),
    ...(camera !== undefined && hasCamera && { camera }),
  });
  state.update();
  const missing = [...(hasMicrophone ? [] : ['microphone']), ...(hasCamera ? [] : ['camera'])];
  if (missing.length > 0) throw failures.deviceUnavailable(missing.join(' and '));
}
