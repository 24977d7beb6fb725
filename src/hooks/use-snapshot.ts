import { useSyncExternalStoreWithSelector } from 'use-sync-external-store/with-selector';
import type { BreakoutSnapshot, Workspace } from '../core/session/types';
import type { RealtimeKitClient } from '../realtimekit/types';
import { EMPTY_WORKSPACE } from '../core/session/workspace';
import { IDLE_SNAPSHOT } from './idle-session';
import type { Session } from './session-context';

export type SnapshotSelector<Slice> = (snapshot: BreakoutSnapshot<RealtimeKitClient>) => Slice;
export type IsEqual<Slice> = (before: Slice, after: Slice) => boolean;

/** A slice of a session's snapshot; renders again only when the slice changes. */
export function useSnapshot<Slice>(
  session: Session,
  selector: SnapshotSelector<Slice>,
  isEqual: IsEqual<Slice> = Object.is,
): Slice {
  return useSyncExternalStoreWithSelector(
    session.subscribe,
    session.getSnapshot,
    () => IDLE_SNAPSHOT,
    selector,
    isEqual,
  );
}

/** A slice of a session's workspace. */
export function useWorkspace<Slice>(session: Session, selector: (workspace: Workspace) => Slice): Slice {
  const { subscribe, get } = session.workspace;
  return useSyncExternalStoreWithSelector(subscribe, get, () => EMPTY_WORKSPACE, selector, Object.is);
}
