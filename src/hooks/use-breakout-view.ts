import { useCallback } from 'react';
import type { WorkspaceView } from '../core/session/types';
import { useSession } from './session-context';
import { useWorkspace } from './use-snapshot';

/**
 * Which view of the breakout UI is open, and how to open another (`null`: none). It lives in the session, so an open
 * view survives a switch and an app that unmounts everything meanwhile (SDK facts 21).
 *
 * @throws BreakoutError `provider-missing`.
 *
 * @example
 * const [view, setView] = useBreakoutView();
 * return <button aria-pressed={view === 'panel'} onClick={() => setView('panel')}>Rooms</button>;
 */
export function useBreakoutView(): readonly [
  view: WorkspaceView | null,
  setView: (view: WorkspaceView | null) => void,
] {
  const session = useSession('useBreakoutView');
  const view = useWorkspace(session, (workspace) => workspace.view);
  const setView = useCallback(
    (next: WorkspaceView | null) =>
      session.workspace.set((workspace) => (workspace.view === next ? workspace : { ...workspace, view: next })),
    [session],
  );
  return [view, setView];
}
