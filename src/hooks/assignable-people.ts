import type { BreakoutSnapshot } from '../core/session/types';
import type { Person } from '../core/types';

/**
 * Everyone in the meeting and its rooms but oneself, each once. Other hosts are among them: they can be assigned by hand,
 * for they may guide a room. Oneself goes to a room with `join`, so that no plan moves the client that carries it out.
 */
export function assignablePeople({ main, rooms, me }: Pick<BreakoutSnapshot, 'main' | 'rooms' | 'me'>): Person[] {
  const people = new Map<string, Person>();
  for (const room of main ? [main, ...rooms] : rooms) {
    for (const person of room.people) people.set(person.key, person);
  }
  if (me) people.delete(me.key);
  return [...people.values()];
}
