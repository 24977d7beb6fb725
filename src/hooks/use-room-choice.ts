import { useCallback, useEffect, useMemo } from 'react';
import { Late } from '../core/late';
import type { RoomLimit } from '../core/editor/untold';
import { isBound, placesLeft, shutBy } from '../core/plan/room-limit';
import type { Room } from '../core/types';
import { optionsOf } from '../realtimekit/session-registry';
import { useSession } from './session-context';
import { useBreakoutSelector } from './use-breakout-selector';
import { useLate } from './use-late';
import { useSlice } from './use-slice';

const choice = /* @__PURE__ */ new Late('What is known of the rooms', async () => {
  return (await import('../realtimekit/room-choice')).roomChoice;
});

interface RoomChoice {
  /** Why the user may not choose a room; null where they may, also while it is not known yet. */
  shut: (room: Room) => 'locked' | 'full' | null;
  /** How many more may come into it; null: any number, or not known. */
  left: (room: Room) => number | null;
  /** Goes there. Waits for what is known of the room, and rejects with `room-shut` where it is full or locked. The same at each render. */
  join: (roomId: string) => Promise<void>;
}

/** Rooms as somebody may choose them. What is known of them is loaded once rooms are open, and only where it binds the user. */
export function useRoomChoice(user: string): RoomChoice {
  const session = useSession(user);
  const isMine = useBreakoutSelector(
    ({ rooms, permissions }) =>
      rooms.length > 0 && permissions.canSwitchRooms && isBound(optionsOf(session).lateJoiners, permissions),
  );
  const make = useLate(choice);
  const source = useMemo(() => {
    if (!isMine || !make) return UNKNOWN;
    const { getSnapshot, subscribe } = make(session);
    return { getState: getSnapshot, subscribe };
  }, [isMine, make, session]);
  const limits = useSlice<{ limits: ReadonlyMap<string, RoomLimit> }, ReadonlyMap<string, RoomLimit>>(
    source,
    (state) => state.limits,
  );
  useEffect(() => {
    if (isMine) choice.prefetch();
  }, [isMine]);
  const join = useCallback(
    async (roomId: string) => (isMine ? (await choice.load())(session).join(roomId) : session.join(roomId)),
    [isMine, session],
  );
  return useMemo(
    () => ({
      shut: ({ id, people }) => shutBy(limits.get(id), people.length),
      left: ({ id, people }) => placesLeft(limits.get(id), people.length),
      join,
    }),
    [limits, join],
  );
}

const NO_LIMITS = { limits: new Map<string, RoomLimit>() };
const UNKNOWN = { getState: () => NO_LIMITS, subscribe: () => () => undefined };
