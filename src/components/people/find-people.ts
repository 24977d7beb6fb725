import { fold, foldedForms, tidy } from '../../core/names';
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

/** Whether a title contains every word of the query, whatever its case and accents. */
export function isFound(title: string, query: string): boolean {
  const titles = foldedForms(tidy(title));
  return wordsOf(query).every((forms) => forms.some((form) => titles.some((one) => one.includes(form))));
}

/** The words of a query, each in all forms in which it may be meant. */
function wordsOf(query: string): (readonly string[])[] {
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

interface TextPart {
  text: string;
  isMatch: boolean;
}

/** A name in parts: what the words of a query matched, whatever its case and accents, and what lies between. */
export function highlight(name: string, query: string): TextPart[] {
  const words = wordsOf(query);
  if (words.length === 0) return [{ text: name, isMatch: false }];

  const signs = [...name];
  const matched = new Set<number>();
  for (const letters of ['plain', 'spelled'] as const) {
    // Folding may drop a sign or make two of it: each folded letter remembers where it comes from.
    const origins = signs.flatMap((sign, index) => [...fold(sign, letters)].map((letter) => ({ letter, index })));
    const folded = origins.map(({ letter }) => letter);
    for (const word of words.flat().map((each) => [...each])) {
      for (let at = 0; at <= folded.length - word.length; at++) {
        if (!word.every((letter, offset) => folded[at + offset] === letter)) continue;
        for (const { index } of origins.slice(at, at + word.length)) matched.add(index);
      }
    }
  }

  const parts: TextPart[] = [];
  signs.forEach((sign, index) => {
    const last = parts.at(-1);
    // What searches pass over, such as an accent of its own, belongs to the letter before.
    const isMatch = fold(sign) === '' ? (last?.isMatch ?? false) : matched.has(index);
    if (last && last.isMatch === isMatch) last.text += sign;
    else parts.push({ text: sign, isMatch });
  });
  return parts;
}
