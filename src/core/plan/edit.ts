/**
 * Edits of a plan. Each returns a new plan that shares every room it left alone, or the very same plan when nothing
 * changed, so that equality by reference tells what has to be drawn again.
 */
import { BreakoutError } from '../errors';
import type { PersonKey } from '../types';
import { draftId, isDraftId } from './draft-id';
import type { Plan, PlannedRoom } from './types';
import { checkRoomCount, checkTitle } from './validate';

/** Appends an empty room. Throws `invalid-title` or `invalid-room-count` (past 500). */
export function addRoom(plan: Plan, title: string): Plan {
  checkRoomCount(plan.rooms.length + 1);
  const room: PlannedRoom = { id: draftId(plan.nextDraft), title: checkTitle(title), personKeys: [] };
  return { ...plan, rooms: [...plan.rooms, room], nextDraft: plan.nextDraft + 1 };
}

/** Removes a room; its people become unassigned. Throws `unknown-room`. */
export function removeRoom(plan: Plan, roomId: string): Plan {
  checkRoom(plan, roomId);
  return { ...plan, rooms: plan.rooms.filter((room) => room.id !== roomId) };
}

/**
 * Gives a drafted room another title.
 *
 * @throws BreakoutError `unknown-room`, `invalid-title`, or `rename-unsupported` for a room that is open: the server
 * offers no way to rename it (SDK facts 11).
 */
export function renameRoom(plan: Plan, roomId: string, title: string): Plan {
  checkRoom(plan, roomId);
  const checked = checkTitle(title);
  return withRooms(plan, (room) => {
    if (room.id !== roomId || room.title === checked) return room;
    if (!isDraftId(roomId)) throw renameUnsupported(room.title);
    return { ...room, title: checked };
  });
}

/**
 * Puts people into a room, out of any other room of the plan; `null` takes them out of all. Who is there already keeps
 * their place in the list. Throws `unknown-room`.
 */
export function assign(plan: Plan, personKeys: readonly PersonKey[], roomId: string | null): Plan {
  if (roomId !== null) checkRoom(plan, roomId);
  const assigned = new Set(personKeys);
  return withRooms(plan, (room) => {
    if (room.id !== roomId) return withoutPeople(room, assigned);
    const present = new Set(room.personKeys);
    const arriving = [...assigned].filter((key) => !present.has(key));
    return arriving.length === 0 ? room : { ...room, personKeys: [...room.personKeys, ...arriving] };
  });
}

/**
 * Replaces the people of each room that the assignment names, as `distribute` returns it. They leave the rooms that it
 * does not name; who was in a named room before and is not mentioned becomes unassigned.
 *
 * @throws BreakoutError `unknown-room`; `invalid-plan` when the assignment holds a person twice.
 */
export function assignAll(plan: Plan, assignment: Readonly<Record<string, readonly PersonKey[]>>): Plan {
  const peopleOfRoom = new Map(Object.entries(assignment));
  for (const roomId of peopleOfRoom.keys()) checkRoom(plan, roomId);

  const everyone = [...peopleOfRoom.values()].flat();
  const assigned = new Set(everyone);
  if (assigned.size < everyone.length) {
    throw new BreakoutError('invalid-plan', {
      what: 'The assignment holds a person twice.',
      why: 'A person can be in one room only.',
      fix: 'Name each person once in the whole assignment.',
    });
  }
  return withRooms(plan, (room) => {
    const personKeys = peopleOfRoom.get(room.id);
    if (personKeys === undefined) return withoutPeople(room, assigned);
    return sameKeys(room.personKeys, personKeys) ? room : { ...room, personKeys: [...personKeys] };
  });
}

/** Throws `unknown-room` unless the plan has the room. */
export function checkRoom(plan: Plan, roomId: string): void {
  if (plan.rooms.some((room) => room.id === roomId)) return;
  throw new BreakoutError('unknown-room', {
    what: `The plan has no room with the id "${roomId}".`,
    why: 'It was removed from the plan, or the id is of another plan.',
    fix: 'Use the id of a room in plan.rooms.',
  });
}

function renameUnsupported(title: string): BreakoutError {
  return new BreakoutError('rename-unsupported', {
    what: `The room "${title}" is open and cannot be renamed.`,
    why: 'The server gives a room its title when it creates it and offers no way to change it.',
    fix: 'Add a room with the new title and move the people there.',
  });
}

/** Edits each room; the very same plan when each is returned as it was. */
export function withRooms(plan: Plan, edit: (room: PlannedRoom) => PlannedRoom): Plan {
  const rooms = plan.rooms.map(edit);
  const changed = rooms.some((room, index) => room !== plan.rooms[index]);
  return changed ? { ...plan, rooms } : plan;
}

/** The room without these people; the very same room when none of them is there. */
export function withoutPeople(room: PlannedRoom, people: ReadonlySet<PersonKey>): PlannedRoom {
  const personKeys = room.personKeys.filter((key) => !people.has(key));
  return personKeys.length === room.personKeys.length ? room : { ...room, personKeys };
}

function sameKeys(a: readonly PersonKey[], b: readonly PersonKey[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}
