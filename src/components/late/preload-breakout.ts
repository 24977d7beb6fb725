import { hostParts } from '../../core/session/host-slot';
import { engine } from '../../hooks/engine';
import { assignView } from './assign-view';
import { createRoomsView, notesView, panelView, switchingView } from './views';

/**
 * Loads at once what is otherwise loaded when it is likely to be needed: what follows the meeting, the host's views and operations. For apps that have a moment to
 * spare, such as a waiting room, and for tests.
 *
 * @throws BreakoutError `load-failed`; what failed is tried again with the next call, and when it is opened.
 *
 * @example
 * useEffect(() => void preloadBreakout().catch(() => undefined), []);
 */
export async function preloadBreakout(): Promise<void> {
  const all = [engine, hostParts, notesView, switchingView, createRoomsView, assignView, panelView];
  await Promise.all(all.map((part) => part.load()));
}
