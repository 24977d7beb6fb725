/** Edits of who is where, and who is locked there. What they leave alone is shared: see `with-rooms.ts`. */
import { BreakoutError } from '../errors';
import { naturalOrder, tidy } from '../names';
import type { Person, PersonKey } from '../types';
import { roomsOf } from './places';
import type { Plan, PlannedRoom } from './types';
import { checkRoom } from './validate';
import { withRooms } from './with-rooms';

/**
 * Puts people into a room, out of any other room of the plan; `null` takes them out of all. Who is there already keeps
 * their place in the list. Throws `unknown-room`.
 */
export function assign(plan: Plan, personKeys: readonly PersonKey[], roomId: string | null): Plan {
  if (roomId !== null) checkRoom(plan, roomId);
  const assigned = new Set(personKeys);
  const present = new Set(plan.rooms.find((room) => room.id === roomId)?.personKeys);
  const arriving = [...assigned].filter((key) => !present.has(key));
  const placed = withRooms(plan, (room) => {
    if (room.id !== roomId) return withoutPeople(room, assigned);
    return arriving.length === 0 ? room : { ...room, personKeys: [...room.personKeys, ...arriving] };
  });
  return placed === plan ? plan : markByHand(placed, arriving, roomId !== null);
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
  const before = roomsOf(plan.rooms);
  const moved = [...peopleOfRoom].flatMap(([roomId, keys]) => keys.filter((key) => before.get(key) !== roomId));
  const placed = withRooms(plan, (room) => {
    const personKeys = peopleOfRoom.get(room.id);
    if (personKeys === undefined) return withoutPeople(room, assigned);
    return sameKeys(room.personKeys, personKeys) ? room : { ...room, personKeys: [...personKeys] };
  });
  return markByHand(placed, moved, false);
}

/** Each of two people takes the other's place; who is in no room leaves the other in none. */
export function swapPeople(plan: Plan, first: PersonKey, second: PersonKey): Plan {
  const other = new Map([
    [first, second],
    [second, first],
  ]);
  const swapped = withRooms(plan, (room) => {
    const has = room.personKeys.includes(first);
    if (has === room.personKeys.includes(second)) return room;
    return { ...room, personKeys: room.personKeys.map((key) => other.get(key) ?? key) };
  });
  return swapped === plan ? plan : markByHand(swapped, [first, second], true);
}

/** Takes everyone out of a room, locked people as well. Throws `unknown-room`. */
export function emptyRoom(plan: Plan, roomId: string): Plan {
  checkRoom(plan, roomId);
  return withRooms(plan, (room) =>
    room.id === roomId && room.personKeys.length > 0 ? { ...room, personKeys: [] } : room,
  );
}

/** Takes everyone out of all rooms, but for locked people and locked rooms. */
export function unassignAll(plan: Plan): Plan {
  const locked = new Set(plan.lockedPeople);
  return withRooms(plan, (room) => {
    if (room.isLocked) return room;
    return withoutPeople(room, new Set(room.personKeys.filter((key) => !locked.has(key))));
  });
}

/** Orders the people of each room by name; those not among `people` come last, in the order they had. */
export function sortPeople(plan: Plan, people: readonly Person[], compare = naturalOrder): Plan {
  const names = new Map(people.map((person) => [person.key, tidy(person.name)]));
  return withRooms(plan, (room) => {
    const sorted = [...room.personKeys].sort((a, b) => {
      const [nameOfA, nameOfB] = [names.get(a), names.get(b)];
      if (nameOfA === undefined || nameOfB === undefined)
        return Number(nameOfA === undefined) - Number(nameOfB === undefined);
      return compare(nameOfA, nameOfB);
    });
    return sorted.every((key, index) => key === room.personKeys[index]) ? room : { ...room, personKeys: sorted };
  });
}

/** Locks people where they are, or unlocks them. */
export function lockPeople(plan: Plan, personKeys: readonly PersonKey[], locked: boolean): Plan {
  const before = plan.lockedPeople ?? [];
  const named = new Set(personKeys);
  const after = locked ? [...new Set([...before, ...named])] : before.filter((key) => !named.has(key));
  return after.length === before.length ? plan : { ...plan, lockedPeople: after };
}

/** The plan that knows, of these people, whether they were put where they are one by one. */
export function markByHand(plan: Plan, personKeys: readonly PersonKey[], isByHand: boolean): Plan {
  const { placedByHand: before = [], ...rest } = plan;
  const named = new Set(personKeys);
  const after = isByHand ? [...new Set([...before, ...named])] : before.filter((key) => !named.has(key));
  if (after.length === before.length) return plan;
  return after.length === 0 ? rest : { ...rest, placedByHand: after };
}

/** The room without these people; the very same room when none of them is there. */
function withoutPeople(room: PlannedRoom, people: ReadonlySet<PersonKey>): PlannedRoom {
  const personKeys = room.personKeys.filter((key) => !people.has(key));
  return personKeys.length === room.personKeys.length ? room : { ...room, personKeys };
}

function sameKeys(a: readonly PersonKey[], b: readonly PersonKey[]): boolean {
  return a.length === b.length && a.every((key, index) => key === b[index]);
}
