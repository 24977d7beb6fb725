import { sortByName } from '../core/names';
import type { BreakoutSnapshot } from '../core/session/types';
import type { Person, PersonKey } from '../core/types';
import { assignablePeople } from './assignable-people';
import type { Session } from './session-context';

type Lists = Pick<BreakoutSnapshot, 'main' | 'rooms' | 'me'>;

interface Sorted extends Lists {
  readonly locale: string;
  /** Everyone who was ever here: people on the way to a room are in no list, and back a moment later. */
  readonly known: readonly Person[];
  readonly people: readonly Person[];
  readonly ranks: ReadonlyMap<PersonKey, number>;
}

/** One for all components on a session. */
const lists = new WeakMap<Session, Sorted>();

/**
 * Everyone who can be assigned (see `assignablePeople`), by name. The very same array while nobody joins, leaves or gets
 * another name: who is in which room changes nothing in it.
 */
export function peopleByName(session: Session, { main, rooms, me }: Lists, locale: string): readonly Person[] {
  return sortedOf(session, { main, rooms, me }, locale).people;
}

/**
 * The place of each of them in the order by name. The very same map while nobody is new: who is in which room, or on the
 * way, changes nothing in it.
 */
export function nameRanks(session: Session, { main, rooms, me }: Lists, locale: string): Sorted['ranks'] {
  return sortedOf(session, { main, rooms, me }, locale).ranks;
}

function sortedOf(session: Session, { main, rooms, me }: Lists, locale: string): Sorted {
  const last = lists.get(session);
  const before = last?.locale === locale ? last : undefined;
  if (before && before.main === main && before.rooms === rooms && before.me === me) return before;
  const present = new Set(assignablePeople({ main, rooms, me }));
  const known = withNewcomers(before?.known ?? [], present, locale);
  const now = known.filter((person) => present.has(person));
  const isSame = now.length === before?.people.length && now.every((person, index) => person === before.people[index]);
  const people = isSame ? before.people : now;
  const ranks = before?.known === known ? before.ranks : new Map(known.map(({ key }, rank) => [key, rank]));
  const next = { main, rooms, me, locale, known, people, ranks };
  lists.set(session, next);
  return next;
}

/** Comparing names is what costs: those who were sorted before stay in their order. */
function withNewcomers(sorted: readonly Person[], people: ReadonlySet<Person>, locale: string): readonly Person[] {
  const known = new Set(sorted);
  const added = [...people].filter((person) => !known.has(person));
  if (added.length === 0) return sorted;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const byName = (those: readonly Person[]) => sortByName(those, ({ name }) => name, compare);
  // Two sorted runs, which the platform's sort merges.
  return byName([...sorted, ...byName(added)]);
}
