import type { Person } from '../../core/types';

/** Those whose name contains every word of the query, whatever its case and accents. */
export function findPeople(people: readonly Person[], query: string): readonly Person[] {
  const words = fold(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return people;
  return people.filter((person) => {
    const name = fold(person.name);
    return words.every((word) => name.includes(word));
  });
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
