import type { Person } from '../../core/types';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';

/** Who is on the way to a place. Meanwhile they are in no list, but in the operation. */
export function useComingTo(placeId: string): readonly Person[] {
  return useBreakoutSelector(({ operation, main, rooms }) => {
    if (!operation) return NOBODY;
    const place = main?.id === placeId ? main : rooms.find(({ id }) => id === placeId);
    const here = new Set(place?.people.map(({ key }) => key));
    const coming = [...operation.moves.values()].filter(
      ({ person, toId, state }) =>
        toId === placeId && (state === 'pending' || state === 'moving') && !here.has(person.key),
    );
    return coming.map(({ person }) => person);
  }, samePeople);
}

const NOBODY: readonly Person[] = [];

function samePeople(before: readonly Person[], after: readonly Person[]): boolean {
  return before.length === after.length && before.every((person, index) => person === after[index]);
}
