import { planEditor } from '../../core/editor/plan-editor';
import type { Session } from '../../hooks/session-context';

/** Makes the rooms as they were at the end the open plan. */
export function planRoomsAgain(session: Session): void {
  planEditor(session).createFromLastRooms();
}
