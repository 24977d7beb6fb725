import { roomsOf } from './places';
import { draftId } from './draft-id';
import { assign } from './edit-people';
import { removeRoom } from './edit-rooms';
import type { ConflictChoice, Plan, PlanConflict } from './types';

/** The conflicts of a plan that still are some: an edit by hand settles what it concerns. */
export function openConflicts(plan: Plan): PlanConflict[] {
  if (!plan.conflicts) return [];
  const planned = roomsOf(plan.rooms);
  const has = (roomId: string) => plan.rooms.some((room) => room.id === roomId);
  return plan.conflicts.filter((conflict) => {
    switch (conflict.kind) {
      case 'person-moved':
        return (planned.get(conflict.personKey) ?? null) === conflict.plannedId;
      case 'room-gone':
        return has(conflict.roomId);
      case 'room-filled':
        return !has(conflict.roomId);
      default:
        return conflict satisfies never;
    }
  });
}

/** Resolves one conflict of the plan. The very same plan when it is none (any more). */
export function resolveConflict(plan: Plan, conflict: PlanConflict, choice: ConflictChoice): Plan {
  const open = openConflicts(plan);
  const rest = open.filter((other) => !isSame(other, conflict));
  if (rest.length === open.length) return plan;
  const resolved = withConflicts(plan, rest);
  switch (conflict.kind) {
    case 'person-moved': {
      const { personKey, liveId } = conflict;
      const isPlanned = plan.rooms.some((room) => room.id === liveId);
      return choice === 'mine' ? resolved : assign(resolved, [personKey], isPlanned ? liveId : null);
    }
    case 'room-gone':
      return choice === 'mine' ? draftAgain(resolved, conflict.roomId) : removeRoom(resolved, conflict.roomId);
    case 'room-filled':
      return choice === 'mine' ? resolved : keepAfterAll(resolved, conflict.roomId);
    default:
      return conflict satisfies never;
  }
}

/** The plan with these conflicts, without the field when there are none. */
export function withConflicts(plan: Plan, conflicts: readonly PlanConflict[]): Plan {
  const { conflicts: before, ...rest } = plan;
  if (conflicts.length > 0) return { ...plan, conflicts };
  return before ? rest : plan;
}

/** A closed room becomes a new one, to be created with the same title for the same people. */
function draftAgain(plan: Plan, roomId: string): Plan {
  const rooms = plan.rooms.map((room) => (room.id === roomId ? { ...room, id: draftId(plan.nextDraft) } : room));
  return { ...plan, rooms, nextDraft: plan.nextDraft + 1 };
}

/** Takes back the removal of a room, with those of its people who are planned for no other. */
function keepAfterAll(plan: Plan, roomId: string): Plan {
  const planned = roomsOf(plan.rooms);
  const room = plan.base.find(({ id }) => id === roomId);
  if (!room) return plan;
  const personKeys = room.personKeys.filter((key) => !planned.has(key));
  return { ...plan, rooms: [...plan.rooms, { ...room, personKeys }] };
}

function isSame(a: PlanConflict, b: PlanConflict): boolean {
  if (a.kind === 'person-moved') return b.kind === a.kind && b.personKey === a.personKey;
  return b.kind === a.kind && b.roomId === a.roomId;
}
