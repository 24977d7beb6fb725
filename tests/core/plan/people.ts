import type { Person, Room } from '../../../src/core/types';

/** A person for plan tests, which look at keys only. */
export function person(key: string, isHost = false): Person {
  return { key, id: `id-of-${key}`, name: key, isHost };
}

export function room(id: string, personKeys: readonly string[] = [], title = id): Room {
  return { id, title, people: personKeys.map((key) => person(key)) };
}

export function keys(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `p${index}`);
}
