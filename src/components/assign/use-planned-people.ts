import type { PlannedRoom } from '../../core/plan/types';
import type { Person, PersonKey } from '../../core/types';
import { peopleByName } from '../../hooks/people-by-name';
import { useSession } from '../../hooks/session-context';
import { useSnapshot } from '../../hooks/use-snapshot';
import { useMessages } from '../../hooks/use-messages';
import { sortByRank } from '../../hooks/use-sorted-people';

/** What was handed out for a room, so that the same people are the same array. */
const listed = new WeakMap<PlannedRoom, readonly Person[]>();

/** The people of a planned room who are among these, in their order. The same array as long as they are the same. */
export function plannedPeople(room: PlannedRoom, people: ReadonlyMap<PersonKey, Person>): readonly Person[] {
  const present = sortByRank(
    room.personKeys.flatMap((key) => people.get(key) ?? []),
    ranksOf(people),
  );
  const before = listed.get(room);
  if (before && isSame(before, present)) return before;
  listed.set(room, present);
  return present;
}

/** The people of a planned room who are in the meeting. Renders again only when that changed for this room. */
export function usePlannedPeople(room: PlannedRoom): readonly Person[] {
  const session = useSession('usePlannedPeople');
  const { locale } = useMessages();
  return useSnapshot(session, (snapshot) => plannedPeople(room, byKey(peopleByName(session, snapshot, locale))));
}

const maps = new WeakMap<readonly Person[], ReadonlyMap<PersonKey, Person>>();

/** Made once a list, for all rooms. */
export function byKey(people: readonly Person[]): ReadonlyMap<PersonKey, Person> {
  const known = maps.get(people);
  if (known) return known;
  const map = new Map(people.map((person) => [person.key, person]));
  maps.set(people, map);
  return map;
}

const ranks = new WeakMap<ReadonlyMap<PersonKey, Person>, ReadonlyMap<PersonKey, number>>();

function ranksOf(people: ReadonlyMap<PersonKey, Person>): ReadonlyMap<PersonKey, number> {
  const known = ranks.get(people);
  if (known) return known;
  const map = new Map([...people.keys()].map((key, rank) => [key, rank]));
  ranks.set(people, map);
  return map;
}

function isSame(before: readonly Person[], now: readonly Person[]): boolean {
  return before.length === now.length && before.every((person, index) => person === now[index]);
}
