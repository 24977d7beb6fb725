import { joinByChoice } from '../core/facilitation/room-choice';
import type { LateJoinersStore } from '../core/facilitation/late-joiners';
import type { BreakoutSession } from '../core/session/types';
import { breakoutChannel } from './breakout-channel';
import { breakoutLateJoiners } from './facilitation';
import { perSession } from './per-session';
import type { RealtimeKitClient } from './types';

/** What somebody who chooses a room goes by: the limits of the rooms, and a way in that keeps to them. */
export interface RoomChoice extends LateJoinersStore {
  /** Rejects with `room-shut` for a room that is full or locked, and as `join` of the session. */
  readonly join: (roomId: string) => Promise<void>;
}

/** The choice of a session's rooms. Its limits are kept up to date while somebody subscribes. */
export function roomChoice(session: BreakoutSession<RealtimeKitClient>): RoomChoice {
  return perSession('room-choice', session, () => {
    const late = breakoutLateJoiners(session);
    const context = { snapshot: session.getSnapshot, late, join: (roomId: string) => session.join(roomId) };
    return { ...late, join: (roomId) => joinByChoice(breakoutChannel(session), context, roomId) };
  });
}
