import { useMemo, useSyncExternalStore } from 'react';
import type { RealtimeKitClient } from '../realtimekit/types';
import { useSession, type Session } from './session-context';
import { useSelected } from './use-selected';

/** The active meeting at one moment: a new object after each change within it, because the SDK changes its own in place. */
interface Moment {
  readonly client: RealtimeKitClient | null;
}

const NO_MEETING: Moment = { client: null };

/**
 * A slice of the active meeting, as the vendor's `useRealtimeKitSelector`, but right after a switch without a remount
 * (SDK facts 20). Undefined before the first client.
 *
 * The SDK changes its objects in place, so what a change is depends on the slice: a primitive renders again when its
 * value changes, one of the SDK's emitters (`meeting.self`, `meeting.participants.joined`, a participant) at each of its
 * events, and any other object after any change within the meeting. Select primitives or emitters in busy places.
 *
 * @throws BreakoutError `provider-missing`.
 *
 * @example
 * const muted = useMeetingSelector((meeting) => !meeting.self.audioEnabled);
 * const joined = useMeetingSelector((meeting) => meeting.participants.joined);
 */
export function useMeetingSelector<Slice>(selector: (meeting: RealtimeKitClient) => Slice): Slice | undefined {
  const session = useSession('useMeetingSelector');
  const moments = useMemo(() => momentsOf(session), [session]);

  const { slice } = useSelected(
    moments.subscribe,
    moments.get,
    () => NO_MEETING,
    (moment) => ({ moment, slice: moment.client ? selector(moment.client) : undefined }),
    (before, after) =>
      Object.is(before.slice, after.slice) && (before.moment === after.moment || speaksForItself(after.slice)),
  );

  const { subscribe, count } = useMemo(() => emissionsOf(slice), [slice]);
  useSyncExternalStore(subscribe, count, count);

  return slice;
}

function momentsOf(session: Session) {
  let moment = NO_MEETING;
  const next = () => {
    moment = { client: session.getSnapshot().client };
  };
  return {
    get: (): Moment => {
      if (session.getSnapshot().client !== moment.client) next();
      return moment;
    },
    subscribe: (onChange: () => void) => {
      const stopMeeting = session.observeMeeting(() => {
        next();
        onChange();
      });
      const stopSession = session.subscribe(onChange);
      // What changed between the render and now went unheard.
      next();
      return () => {
        stopMeeting();
        stopSession();
      };
    },
  };
}

/** The events of a slice that is an emitter, as a number to watch; nothing for any other. */
function emissionsOf(slice: unknown) {
  let emissions = 0;
  return {
    count: () => emissions,
    subscribe: (onChange: () => void) => {
      if (!isEmitter(slice)) return () => {};
      const listener = () => {
        emissions += 1;
        onChange();
      };
      slice.addListener('*', listener);
      // As above.
      emissions += 1;
      return () => void slice.removeListener('*', listener);
    },
  };
}

interface Emitter {
  addListener(event: '*', listener: () => void): unknown;
  removeListener(event: '*', listener: () => void): unknown;
}

function isEmitter(slice: unknown): slice is Emitter {
  return typeof slice === 'object' && slice !== null && 'addListener' in slice && 'removeListener' in slice;
}

/** Whether the same reference means "unchanged", or whoever changes it says so itself. */
function speaksForItself(slice: unknown): boolean {
  return typeof slice !== 'object' || slice === null || isEmitter(slice);
}
