import { sortByName } from '../core/names';
import type { Person, PersonKey } from '../core/types';
import type { Session } from './session-context';

interface Sorted {
  readonly locale: string;
  readonly from: readonly Person[];
  /** Everyone who was ever here: people on the way to a room are in no list, and back a moment later. */
  readonly known: readonly Person[];
  readonly people: readonly Person[];
  readonly ranks: ReadonlyMap<PersonKey, number>;
}

/** One for all components on a session. */
const lists = new WeakMap<Session, Sorted>();

/** The people of the session's editor, by name. The very same array while nobody joins, leaves or gets another name. */
export function peopleByName(session: Session, people: readonly Person[], locale: string): readonly Person[] {
  return sortedOf(session, people, locale).people;
}

/** The place of each of them in the order by name. The very same map while nobody is new: who is on the way changes nothing in it. */
export function nameRanks(session: Session, people: readonly Person[], locale: string): Sorted['ranks'] {
  return sortedOf(session, people, locale).ranks;
}

function sortedOf(session: Session, from: readonly Person[], locale: string): Sorted {
  const last = lists.get(session);
  const before = last?.locale === locale ? last : undefined;
  if (before?.from === from) return before;
  const present = new Set(from);
  const known = withNewcomers(before?.known ?? [], present, locale);
  const people = known.filter((person) => present.has(person));
  const ranks = before?.known === known ? before.ranks : new Map(known.map(({ key }, rank) => [key, rank]));
  const next = { locale, from, known, people, ranks };
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
