import { EMPTY_EDITOR } from '../core/editor/empty';
import type { EditorState } from '../core/editor/types';
import type { BreakoutSnapshot } from '../core/session/types';
import type { RealtimeKitClient } from '../realtimekit/types';
import { IDLE_SNAPSHOT } from './idle-session';
import type { Session } from './session-context';
import { useSelected } from './use-selected';

export type SnapshotSelector<Slice> = (snapshot: BreakoutSnapshot<RealtimeKitClient>) => Slice;
export type IsEqual<Slice> = (before: Slice, after: Slice) => boolean;

/** A slice of a session's snapshot; renders again only when the slice changes. */
export function useSnapshot<Slice>(
  session: Session,
  selector: SnapshotSelector<Slice>,
  isEqual: IsEqual<Slice> = Object.is,
): Slice {
  return useSelected(session.subscribe, session.getSnapshot, () => IDLE_SNAPSHOT, selector, isEqual);
}

/** A slice of the state of a session's editor. */
export function useEditor<Slice>(session: Session, selector: (state: EditorState) => Slice): Slice {
  const { subscribe, getState } = session.editor;
  return useSelected(subscribe, getState, () => EMPTY_EDITOR, selector, Object.is);
}
