import { KeptIds } from '../core/facilitation/kept-ids';
import { slotOf } from '../core/session/host-slot';
import { storedKey } from '../core/session/stored';
import type { BreakoutSession } from '../core/session/types';
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
export function untoldOf({ editor }: BreakoutSession<RealtimeKitClient>) {
  return slotOf(editor)?.host?.editor.untold;
}

/** Ids that this user's tab keeps. */
export function keptIds(session: BreakoutSession<RealtimeKitClient>, kind: 'brief' | 'dismissed'): KeptIds {
  return new KeptIds(
    () => optionsOf(session).roomStorage,
    () => keyOf(session, kind),
  );
}
