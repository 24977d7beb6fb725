import { placesOf } from '../plan/places';
import type { BreakoutSnapshot } from './types';

/** Whether the last list is from before this client came where it is, or it is on the way: it says nothing yet of who is with it. */
export function isListOld({
  status,
  currentRoomId,
  main,
  rooms,
  me,
}: Pick<BreakoutSnapshot, 'status' | 'currentRoomId' | 'main' | 'rooms' | 'me'>): boolean {
  if (status === 'switching') return true;
  const listedIn = me ? placesOf({ main, rooms }).get(me.key) : undefined;
  return listedIn !== undefined && listedIn !== (currentRoomId ?? main?.id);
}
