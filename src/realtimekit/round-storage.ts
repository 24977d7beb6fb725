import type { RoundStorage } from '../core/facilitation/round-memory';
import { store, storedKey, withStorage } from '../core/session/stored';
import type { BreakoutSession } from '../core/session/types';
import { optionsOf } from './session-registry';
import type { RealtimeKitClient } from './types';

/** Where this client's rounds survive a reload: with what else the tab keeps of the meeting. */
export function roundStorage(session: BreakoutSession<RealtimeKitClient>): RoundStorage {
  const source = () => optionsOf(session).roomStorage;
  const key = () => {
    const { main, me } = session.getSnapshot();
    return main && me && storedKey('rounds', main, me);
  };
  return {
    get: () => {
      const place = key();
      return place === null ? null : (withStorage(source, (storage) => storage.getItem(place)) ?? null);
    },
    set: (text) => {
      const place = key();
      if (place !== null) store(source, place, text);
    },
  };
}
