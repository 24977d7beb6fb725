import { storedKey, withStorage } from '../core/session/stored';
import type { BreakoutSession } from '../core/session/types';
import { optionsOf } from './session-registry';
import type { RealtimeKitClient } from './types';

/** Whether a host's tab keeps results of this meeting, which are there to be shown also while no rooms are open. */
export function hasResults(session: BreakoutSession<RealtimeKitClient>): boolean {
  const { main, me } = session.getSnapshot();
  if (!main || !me) return false;
  const source = () => optionsOf(session).roomStorage;
  return withStorage(source, (storage) => storage.getItem(storedKey('results', main, me)) !== null) ?? false;
}
