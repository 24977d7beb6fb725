import { naturalOrderIn, sortByName } from '../core/names';
import type { Person, PersonKey } from '../core/types';
import type { Session } from './session-context';

interface Sorted {
  readonly from: readonly Person[];
  /** Everyone who was ever here: people on the way to a room are in no list, and back a moment later. */
  readonly known: readonly Person[];
  readonly people: readonly Person[];
  readonly ranks: ReadonlyMap<PersonKey, number>;
}

/** One a locale for all components on a session. */
const lists = new WeakMap<Session, Map<string, Sorted>>();

/** The people of the session's editor, by name. The very same array while nobody joins, leaves or gets another name. */
export function peopleByName(session: Session, people: readonly Person[], locale: string): readonly Person[] {
  return sortedOf(session, people, locale).people;
}

/** The place of each of them in the order by name. The very same map while nobody is new: who is on the way changes nothing in it. */
export function nameRanks(session: Session, people: readonly Person[], locale: string): Sorted['ranks'] {
  return sortedOf(session, people, locale).ranks;
}

function sortedOf(session: Session, from: readonly Person[], locale: string): Sorted {
  const ofSession = lists.get(session) ?? new Map<string, Sorted>();
  const before = ofSession.get(locale);
  if (before?.from === from) return before;
  const present = new Set(from);
  const known = withNewcomers(before?.known ?? [], present, locale);
  const people = known.filter((person) => present.has(person));
  const ranks = before?.known === known ? before.ranks : new Map(known.map(({ key }, rank) => [key, rank]));
  const next = { from, known, people, ranks };
  lists.set(session, ofSession.set(locale, next));
  return next;
}

/** Comparing names is what costs: those who were sorted before stay in their order. */
function withNewcomers(sorted: readonly Person[], people: ReadonlySet<Person>, locale: string): readonly Person[] {
  const known = new Set(sorted);
  const added = [...people].filter((person) => !known.has(person));
  if (added.length === 0) return sorted;
  const compare = naturalOrderIn(locale);
  const byName = (those: readonly Person[]) => sortByName(those, ({ name }) => name, compare);
  // Two sorted runs, which the platform's sort merges.
  return byName([...sorted, ...byName(added)]);
}
