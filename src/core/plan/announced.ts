/** A plan of open rooms that is announced before it is applied. */
import { openConflicts, resolveConflict } from './conflicts';
import { isDraftId } from './draft-id';
import { assign } from './edit-people';
import { removeRoom } from './edit-rooms';
import { placesOf, type LiveRooms } from './places';
import { rebase } from './rebase';
import type { Plan } from './types';

/** The new rooms of a plan alone, with what it says of them: nobody is moved, and no room closes. */
export function newRoomsOf({ rooms, base, nextDraft }: Plan): Plan {
  const drafts = rooms.filter(({ id }) => isDraftId(id)).map((room) => ({ ...room, personKeys: [] }));
  return { rooms: [...base, ...drafts], base, nextDraft };
}

/**
 * The plan once its time has come: it counts for everyone who was told, wherever they are by then. Left alone are those who have
 * gone elsewhere from a room that closes; who was to go to a room that is closed by now stays where they are.
 */
export function asAnnounced(plan: Plan, now: LiveRooms): Plan {
  const places = placesOf(now);
  const planned = new Set(plan.rooms.map(({ id }) => id));
  const closing = new Set(plan.base.filter(({ id }) => !planned.has(id)).flatMap(({ personKeys }) => personKeys));
  const stay = (next: Plan, roomId: string) => {
    const keys = next.rooms.find(({ id }) => id === roomId)?.personKeys ?? [];
    const others = new Set(next.rooms.map(({ id }) => id).filter((id) => id !== roomId));
    const kept = keys.reduce((each, key) => {
      const place = places.get(key) ?? '';
      return assign(each, [key], others.has(place) ? place : null);
    }, next);
    return removeRoom(kept, roomId);
  };
  const rebased = rebase(plan, now);
  return openConflicts(rebased).reduce((next, conflict) => {
    if (conflict.kind === 'room-gone') return stay(next, conflict.roomId);
    const isTheirs = conflict.kind === 'person-moved' && conflict.plannedId === null && closing.has(conflict.personKey);
    return resolveConflict(next, conflict, isTheirs ? 'theirs' : 'mine');
  }, rebased);
}
