import type { Person } from '../../core/types';
import { fold, wordsOf } from './fold';

/** Names are folded once a person, not once a keystroke. */
const foldedNames = new WeakMap<Person, string>();

/** Those whose name contains every word of the query, whatever its case and accents. */
export function findPeople(people: readonly Person[], query: string): readonly Person[] {
  const words = wordsOf(query);
  if (words.length === 0) return people;
  return people.filter((person) => {
    const name = foldedNameOf(person);
    return words.every((word) => name.includes(word));
  });
}

function foldedNameOf(person: Person): string {
  const known = foldedNames.get(person);
  if (known !== undefined) return known;
  const folded = fold(person.name);
  foldedNames.set(person, folded);
  return folded;
}
