import { foldedForms, tidy } from '../../core/names';
import type { Person } from '../../core/types';

/** Names are folded once a person, not once a keystroke. */
const formsOfPeople = new WeakMap<Person, readonly string[]>();

/** Those whose name contains every word of the query, whatever its case and accents. */
export function findPeople(people: readonly Person[], query: string): readonly Person[] {
  const words = wordsOf(query);
  if (words.length === 0) return people;
  return people.filter((person) => {
    const names = formsOf(person);
    return words.every((forms) => forms.some((form) => names.some((name) => name.includes(form))));
  });
}

/** The words of a query, each in all forms in which it may be meant. */
export function wordsOf(query: string): (readonly string[])[] {
  return tidy(query)
    .split(' ')
    .map(foldedForms)
    .filter((forms) => forms.length > 0);
}

function formsOf(person: Person): readonly string[] {
  const known = formsOfPeople.get(person);
  if (known) return known;
  const forms = foldedForms(tidy(person.name));
  formsOfPeople.set(person, forms);
  return forms;
}
