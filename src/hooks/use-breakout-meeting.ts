import { useContext, useMemo } from 'react';
import type { BreakoutSession, BreakoutSnapshot } from '../core/session/types';
import { isLastHost } from '../core/session/last-host';
import type { Room } from '../core/types';
import type { RealtimeKitClient } from '../realtimekit/types';
import { providerMissing, SessionContext, type Session } from './session-context';
import { useSessionOf } from './use-session-of';
import { useSnapshot } from './use-snapshot';

/** Without what changes with each list, and what the hook has under another name. */
type StateOf<Snapshot> = Snapshot extends BreakoutSnapshot
  ? Omit<Snapshot, 'client' | 'rooms' | 'currentRoomId' | 'me' | 'updatedAt'>
  : never;

type Actions = Pick<
  BreakoutSession,
  | 'start'
  | 'apply'
  | 'close'
  | 'move'
  | 'recall'
  | 'join'
  | 'returnToMain'
  | 'retrySwitch'
  | 'leave'
  | 'endMeeting'
  | 'answerMediaQuestion'
  | 'record'
  | 'dismissNotice'
  | 'dismissReport'
  | 'forgetPreviousRoom'
  | 'refresh'
>;

/** Told apart by `status`: only `switching` and `failed` have `switching`, only `failed` has an `error`. */
export type UseBreakoutMeetingReturn = StateOf<BreakoutSnapshot> & Actions & Derived;

interface Derived {
  /** The active meeting: the SDK client that is live now. Undefined before the first. */
  readonly meeting: RealtimeKitClient | undefined;
  /** The breakout room one is in; null in the main meeting. */
  readonly room: Room | null;
  /** Whether any breakout room is open. */
  readonly isOpen: boolean;
  /** Whether I am a host, rooms are open, and no other host is there: `leave()` then has to say what becomes of them. */
  readonly isLastHost: boolean;
}

/**
 * The active meeting and what can be done with its rooms. On a switch `meeting` becomes the new client in the same
 * commit as `status` and `room`.
 *
 * An action that is refused or fails rejects. Only a failed switch or join reaches the provider's `onError` as well: catch it.
 *
 * With an argument it works without a provider, and an argument counts more than the provider: `undefined` is `idle`
 * before the first client, and keeps the last one afterwards.
 *
 * @throws BreakoutError `provider-missing` when there is neither.
 *
 * @example
 * const { meeting, status, room, permissions, returnToMain } = useBreakoutMeeting();
 * if (status === 'room' && permissions.canReturnToMain) {
 *   return <button onClick={() => returnToMain().catch(show)}>Leave {room?.title}</button>;
 * }
 */
export function useBreakoutMeeting(...args: [client?: RealtimeKitClient | undefined]): UseBreakoutMeetingReturn {
  const provided = useContext(SessionContext);
  const own = useSessionOf(args[0], undefined);
  if (args.length === 0 && !provided) throw providerMissing('useBreakoutMeeting');
  return useMeetingOf(args.length === 0 && provided ? provided : own);
}

/** As `useBreakoutMeeting()`, but undefined where there is no provider. */
export function useMaybeBreakoutMeeting(): UseBreakoutMeetingReturn | undefined {
  const provided = useContext(SessionContext);
  const idle = useSessionOf(undefined, undefined);
  const meeting = useMeetingOf(provided ?? idle);
  return provided ? meeting : undefined;
}

function useMeetingOf(session: Session): UseBreakoutMeetingReturn {
  // Not the snapshot itself, which is a new one with each list from the server, even if it says the same.
  const state = useSnapshot(session, stateOf, isSame);
  return useMemo(() => {
    const { start, apply, close, move, recall, join, returnToMain, retrySwitch, leave, endMeeting } = session;
    const { answerMediaQuestion, record, dismissNotice, dismissReport, forgetPreviousRoom, refresh } = session;
    return {
      ...state,
      ...{ start, apply, close, move, recall, join, returnToMain, retrySwitch, leave, endMeeting },
      ...{ answerMediaQuestion, record, dismissNotice, dismissReport, forgetPreviousRoom, refresh },
    };
  }, [session, state]);
}

type MeetingState = StateOf<BreakoutSnapshot> & Derived;

function stateOf(snapshot: BreakoutSnapshot<RealtimeKitClient>): MeetingState {
  const { client, rooms, currentRoomId, me, updatedAt, ...state } = snapshot;
  return {
    ...state,
    meeting: client ?? undefined,
    room: rooms.find((room) => room.id === currentRoomId) ?? null,
    isOpen: rooms.length > 0,
    isLastHost: isLastHost({ ...state, rooms }),
  };
}

function isSame(before: MeetingState, now: MeetingState): boolean {
  const names = Object.keys(now) as (keyof MeetingState)[];
  return names.every((name) => Object.is(before[name], now[name]));
}
