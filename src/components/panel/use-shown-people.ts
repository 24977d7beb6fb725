import { useMemo } from 'react';
import type { Person } from '../../core/types';
import { useBreakoutRooms } from '../../hooks/use-breakout-rooms';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useBreakoutPanel } from './panel-context';
import { comingTo, sameComing } from './use-coming-to';

/** Everyone whom the panel shows, by the id of the place: also those on the way there, or missing there. */
export function useShownPeople(): ReadonlyMap<string, readonly Person[]> {
  const { main, rooms } = useBreakoutRooms();
  const { troubles } = useBreakoutPanel().operation;
  const coming = useBreakoutSelector(comingTo, sameComing);
  return useMemo(() => {
    const places = main ? [main, ...rooms] : rooms;
    const shown = new Map(places.map(({ id, people }) => [id, [...people, ...(coming.get(id) ?? [])]]));
    for (const { person, toId, atId } of troubles.values()) if (atId === null) shown.get(toId)?.push(person);
    return shown;
  }, [main, rooms, coming, troubles]);
}
