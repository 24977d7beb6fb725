import { useMemo } from 'react';
import type { BreakoutTimer } from '../core/facilitation/timer';
import { optionsOf } from '../realtimekit/session-registry';
import { breakoutTimer } from '../realtimekit/facilitation';
import { useSession } from './session-context';
import { useSlice } from './use-slice';
import type { IsEqual } from './use-snapshot';

/**
 * What the selector takes from the timer that concerns the user or, with a `roomId`, from that of a room (null: of all
 * rooms). Renders again only when that changes: for everything but the clock.
 */
export function useTimerSlice<Slice>(
  selector: (timer: BreakoutTimer | null) => Slice,
  roomId?: string | null,
  isEqual?: IsEqual<Slice>,
): Slice {
  const timers = breakoutTimer(useSession('useTimerSlice'));
  const { getSnapshot, subscribe } = roomId === undefined ? timers : timers.of(roomId);
  return useSlice({ getState: getSnapshot, subscribe }, selector, isEqual);
}

/** Ids of the rooms that have a timer of their own; null, the first one, for that of all rooms. */
export function useTimedRooms(): readonly (string | null)[] {
  const { getSnapshot, subscribe } = breakoutTimer(useSession('useTimedRooms')).timedRooms;
  return useSlice({ getState: getSnapshot, subscribe }, (rooms) => rooms);
}

/** The actions of the timer, without rendering when it changes. */
export function useTimerActions() {
  return breakoutTimer(useSession('useTimerActions'));
}

const DEFAULT_MARKS = [300_000, 60_000, 10_000];

/** At how much time left a timer is read out, ms: from the most to 0. */
export function useTimerMarks(): readonly number[] {
  const { timerMarks = DEFAULT_MARKS } = optionsOf(useSession('useTimerMarks'));
  return useMemo(() => [...new Set([...timerMarks, 0])].sort((a, b) => b - a), [timerMarks]);
}
