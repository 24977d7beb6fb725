import { useEffect, useSyncExternalStore } from 'react';
import { exportDebrief } from '../core/debrief/debrief-file';
import { NO_DEBRIEF, type DebriefEvent, type DebriefState } from '../core/debrief/types';
import { Late } from '../core/late';
import { breakoutDebrief } from '../realtimekit/facilitation';
import { useSession } from './session-context';
import { useLatest } from './use-latest';

const csv = /* @__PURE__ */ new Late('What writes CSV', async () => {
  return (await import('../core/debrief/write-debrief-csv')).writeDebriefCsv;
});

/** Options of `useBreakoutDebrief`. */
export interface UseBreakoutDebriefOptions {
  /**
   * Called once for each room that was opened or closed, and each person who came into a room or left it, up to 3 s later:
   * until then another host's client may say that the move was its own.
   */
  readonly onEvent?: ((event: DebriefEvent) => void) | undefined;
}

/** What `useBreakoutDebrief` returns: the record, and what can be done with it. */
export interface UseBreakoutDebriefReturn extends DebriefState {
  /** The record as the text of a file. Rejects with `load-failed` when what writes CSV cannot be fetched. */
  readonly toFile: (kind: 'csv' | 'json') => Promise<string>;
  /** Deletes the record, here and where it is kept. While rooms are open a new one begins. */
  readonly clear: () => void;
}

const none = () => NO_DEBRIEF;

/**
 * The record of the rooms, for hosts: who was where, from when to when, by whose decision. It is kept while a component uses
 * this, or `BreakoutNotes` or `BreakoutPanel` is there, and outlives a reload of the tab. Empty for everyone else.
 *
 * @throws BreakoutError `provider-missing`.
 *
 * @example
 * const { rounds, toFile } = useBreakoutDebrief({ onEvent: ({ type, room }) => analytics.track(type, room.title) });
 * return rounds.length > 0 && <button onClick={async () => save(await toFile('csv'))}>Who was where</button>;
 */
export function useBreakoutDebrief({ onEvent }: UseBreakoutDebriefOptions = {}): UseBreakoutDebriefReturn {
  const debrief = breakoutDebrief(useSession('useBreakoutDebrief'));
  const state = useSyncExternalStore(debrief.subscribe, debrief.getSnapshot, none);
  const latest = useLatest(onEvent);
  const wantsEvents = onEvent !== undefined;
  useEffect(
    () => (wantsEvents ? debrief.onEvent((event) => latest.current?.(event)) : undefined),
    [debrief, latest, wantsEvents],
  );
  return {
    ...state,
    clear: debrief.clear,
    toFile: async (kind) => {
      const file = exportDebrief(debrief.getSnapshot());
      return kind === 'csv' ? (await csv.load())(file) : `${JSON.stringify(file, null, 2)}\n`;
    },
  };
}
