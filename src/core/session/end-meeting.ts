import { failures } from './failures';
import type { SessionState } from './state';
import { isJoined } from './status';

/** Removes everyone from the meeting or room that this client is in, and this client with them. */
export async function endMeeting<Client>({ snapshot, port }: SessionState<Client>): Promise<void> {
  const { status, permissions } = snapshot;
  if (!isJoined(status)) throw failures.notJoined();
  if (!permissions.canEndMeeting) throw failures.noPermission('end the meeting');
  try {
    await port.endMeeting();
  } catch (cause) {
    throw failures.serverSilent('end the meeting', cause);
  }
}
