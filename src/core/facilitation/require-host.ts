import { failures } from '../session/failures';
import type { BreakoutChannel } from '../channel/types';

/** Throws `no-permission` where this client's person is no host by the last list. */
export function requireHost(channel: BreakoutChannel, action: string): void {
  const { people, personId } = channel.surroundings();
  if (!people.some(({ id, isHost }) => id === personId && isHost)) throw failures.noPermission(action);
}
