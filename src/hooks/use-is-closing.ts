import { useEffect, useMemo } from 'react';
import { Late } from '../core/late';
import type { CountdownState } from '../core/facilitation/countdown';
import { useSession } from './session-context';
import { useBreakoutSelector } from './use-breakout-selector';
import { useLate } from './use-late';
import { useSlice } from './use-slice';

const countdown = /* @__PURE__ */ new Late('What hosts are about to do', async () => {
  return (await import('../realtimekit/facilitation')).breakoutCountdown;
});

/** Whether hosts are closing all rooms, or have tried and left some open: no room is offered then. Loaded once rooms are open. */
export function useIsClosing(): boolean {
  const session = useSession('useIsClosing');
  const areOpen = useBreakoutSelector(({ rooms }) => rooms.length > 0);
  const make = useLate(countdown);
  const source = useMemo(() => {
    if (!areOpen || !make) return UNKNOWN;
    const { getSnapshot, subscribe } = make(session);
    return { getState: getSnapshot, subscribe };
  }, [areOpen, make, session]);
  useEffect(() => {
    if (areOpen) countdown.prefetch();
  }, [areOpen]);
  return useSlice<Pick<CountdownState, 'all'>, boolean>(source, ({ all }) =>
    all.some(({ action }) => action.kind === 'close' && action.roomId === null),
  );
}

const NOTHING: Pick<CountdownState, 'all'> = { all: [] };
const UNKNOWN = { getState: () => NOTHING, subscribe: () => () => undefined };
