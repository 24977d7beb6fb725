import type { CountdownStore } from '../core/facilitation/countdown';
import { shared, together } from '../core/facilitation/derived';
import { forgetEarlier } from '../core/facilitation/forget-earlier';
import { KeptIds } from '../core/facilitation/kept-ids';
import { keepRoomDetails } from '../core/facilitation/room-details';
import { slotOf } from '../core/session/host-slot';
import { storedKey } from '../core/session/stored';
import type { BreakoutSession } from '../core/session/types';
import { breakoutChannel } from './breakout-channel';
import { perSession } from './per-session';
import { optionsOf } from './session-registry';
import type { RealtimeKitClient } from './types';

/** Under which key this user's tab keeps something; null while that is not known. */
export function keyOf(
  session: BreakoutSession<RealtimeKitClient>,
  kind: Parameters<typeof storedKey>[0],
): string | null {
  const { main, me } = session.getSnapshot();
  return main && me && storedKey(kind, main, me);
}

/** What this client has to tell of a plan that it has carried out. */
export function untoldOf(session: BreakoutSession<RealtimeKitClient>) {
  return editorOf(session)?.untold;
}

/** While it is not stopped, people for whom a plan keeps a place are told before they go there. */
export function announceLate(session: BreakoutSession<RealtimeKitClient>, { start }: CountdownStore): () => void {
  const slot = slotOf(session.editor);
  if (!slot) return () => undefined;
  slot.announce = (keys, roomId, run) => {
    const personIds = keys.flatMap((key) => session.person(key)?.id ?? []);
    return start({ kind: 'move', roomId, personIds }, { cause: 'policy', run });
  };
  return () => void (slot.announce = null);
}

/** Tells this host's operations that nobody leads a room any more. */
export function endLead({ editor }: BreakoutSession<RealtimeKitClient>, roomId: string): void {
  slotOf(editor)?.host?.operations?.endLead(roomId);
}

/** Once a host's parts are loaded. */
function editorOf({ editor }: BreakoutSession<RealtimeKitClient>) {
  return slotOf(editor)?.host?.editor;
}

/** Calls back as the session does and, while somebody listens, keeps what the open rooms have for when such a room is opened again. */
export function watchRooms(session: BreakoutSession<RealtimeKitClient>): (listener: () => void) => () => void {
  const { getSnapshot, subscribe } = session;
  const start = perSession('room-details', session, () =>
    shared(() =>
      keepRoomDetails(breakoutChannel(session), {
        snapshot: getSnapshot,
        watch: subscribe,
        keep: (rooms, brief) => editorOf(session)?.tellDetails(rooms, brief),
      }),
    ),
  );
  return (listener) => together(subscribe(listener), start());
}

/** Calls back as the session does and, while somebody listens, takes away what was said in the rooms before those that this client opens. */
export function watchSession(session: BreakoutSession<RealtimeKitClient>): (listener: () => void) => () => void {
  const { subscribe } = session;
  const start = perSession('forget-earlier', session, () =>
    shared(() =>
      forgetEarlier(breakoutChannel(session), {
        watch: subscribe,
        opened: () => untoldOf(session)?.opened ?? null,
        areListed: () => session.getSnapshot().rooms.length > 0,
      }),
    ),
  );
  return (listener) => together(subscribe(listener), start());
}

/** Ids that this user's tab keeps. */
export function keptIds(session: BreakoutSession<RealtimeKitClient>, kind: 'brief' | 'dismissed'): KeptIds {
  return new KeptIds(
    () => optionsOf(session).roomStorage,
    () => keyOf(session, kind),
  );
}
