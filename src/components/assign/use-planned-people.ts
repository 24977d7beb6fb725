import type { PlannedRoom } from '../../core/plan/types';
import type { BreakoutSnapshot } from '../../core/session/types';
import type { Person, PersonKey } from '../../core/types';
import { assignablePeople } from '../../hooks/assignable-people';
import { useSession } from '../../hooks/session-context';
import { useSnapshot } from '../../hooks/use-snapshot';

/** What was handed out for a room, so that the same people are the same array. */
const listed = new WeakMap<PlannedRoom, readonly Person[]>();

/** The people of a planned room who are among these. The same array as long as they are the same. */
export function plannedPeople(room: PlannedRoom, people: ReadonlyMap<PersonKey, Person>): readonly Person[] {
  const present = room.personKeys.flatMap((key) => people.get(key) ?? []);
  const before = listed.get(room);
  if (before && isSame(before, present)) return before;
  listed.set(room, present);
  return present;
}

/** The people of a planned room who are in the meeting. Renders again only when that changed for this room. */
export function usePlannedPeople(room: PlannedRoom): readonly Person[] {
  const session = useSession('usePlannedPeople');
  return useSnapshot(session, (snapshot) => plannedPeople(room, peopleByKey(snapshot)));
}

const present = new WeakMap<object, ReadonlyMap<PersonKey, Person>>();

/** Made once a snapshot, for all rooms. */
function peopleByKey(snapshot: Pick<BreakoutSnapshot, 'main' | 'rooms' | 'me'>): ReadonlyMap<PersonKey, Person> {
  const known = present.get(snapshot);
  if (known) return known;
  const people = new Map(assignablePeople(snapshot).map((person) => [person.key, person]));
  present.set(snapshot, people);
  return people;
}

function isSame(before: readonly Person[], now: readonly Person[]): boolean {
  return before.length === now.length && before.every((person, index) => person === now[index]);
}
