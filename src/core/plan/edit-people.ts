/** Edits of who is where. Like those of `edit.ts` they share what they leave alone. */
import type { Person, PersonKey } from '../types';
import { checkRoom, withoutPeople, withRooms } from './edit';
import { naturalOrder, tidy } from '../names';
import type { Plan } from './types';

/** Each of two people takes the other's place; who is in no room leaves the other in none. */
export function swapPeople(plan: Plan, first: PersonKey, second: PersonKey): Plan {
  const other = new Map([
    [first, second],
    [second, first],
  ]);
  return withRooms(plan, (room) => {
    const has = room.personKeys.includes(first);
    if (has === room.personKeys.includes(second)) return room;
    return { ...room, personKeys: room.personKeys.map((key) => other.get(key) ?? key) };
  });
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
