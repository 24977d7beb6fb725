import type { CountdownAction } from '../core/facilitation/countdown';
import { createPlan } from '../core/plan/create';
import { assign } from '../core/plan/edit-people';
import { mainAndRooms } from '../core/plan/places';
import type { BreakoutSession } from '../core/session/types';
import type { OperationCause } from '../core/types';
import type { RealtimeKitClient } from './types';

/** Does what was announced, as the host would. */
export function carryOut(
  session: BreakoutSession<RealtimeKitClient>,
  action: CountdownAction,
  cause: OperationCause,
): Promise<unknown> {
  const snapshot = session.getSnapshot();
  const { rooms } = snapshot;
  const { kind, roomId } = action;
  if (kind === 'visit') return session.join(action.roomId);
  if (kind === 'close') {
    // Not `removeRoom`: another host may have closed the room meanwhile, which is no error here.
    const plan = createPlan({ rooms });
    return roomId === null
      ? session.close({ cause })
      : session.apply({ ...plan, rooms: plan.rooms.filter(({ id }) => id !== roomId) }, { cause });
  }
  if (kind === 'recall' && roomId !== null) return session.recall(roomId, { cause });
  const places = kind === 'move' ? mainAndRooms(snapshot) : rooms;
  const people = places.flatMap((place) => place.people);
  const moved = kind === 'move' ? people.filter(({ id }) => action.personIds.includes(id)) : people;
  return session.move(
    moved.map(({ key }) => key),
    roomId,
    { cause },
  );
}

/** Sends everyone at once. Rooms that are closed meanwhile, and people who have gone, are left out. */
export async function moveTogether(
  session: BreakoutSession<RealtimeKitClient>,
  actions: readonly CountdownAction[],
  cause: OperationCause,
) {
  const snapshot = session.getSnapshot();
  const people = mainAndRooms(snapshot).flatMap((place) => place.people);
  let plan = createPlan({ rooms: snapshot.rooms });
  for (const action of actions) {
    if (action.kind !== 'move' || !plan.rooms.some(({ id }) => id === action.roomId)) continue;
    const keys = people.filter(({ id }) => action.personIds.includes(id)).map(({ key }) => key);
    plan = assign(plan, keys, action.roomId);
  }
  await session.apply(plan, { cause });
}

/** What a close has left open is no longer to be closed. */
export function letRoomsBe(session: BreakoutSession<RealtimeKitClient>): void {
  const { reports } = session.getSnapshot();
  for (const { id, kind } of reports) if (kind === 'close') session.dismissReport(id);
}
