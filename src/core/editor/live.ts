import type { LiveRooms } from '../plan/places';
import { isDraftId } from '../plan/draft-id';
import type { Plan } from '../plan/types';
import type { PersonKey, Room } from '../types';
import type { MeetingLists } from './types';

/** The rooms without me: where the host goes is no part of a plan. Null before the first list. */
export function othersIn({ main, rooms, me }: Pick<MeetingLists, 'main' | 'rooms' | 'me'>): LiveRooms | null {
  return main && { main: withoutPerson(main, me?.key), rooms: rooms.map((room) => withoutPerson(room, me?.key)) };
}

/**
 * Whether a plan of new rooms was made before another host opened the rooms that are open now. It says nothing of them, and
 * cannot be started beside them.
 */
export function isOvertaken({ base, rooms }: Plan, { rooms: open, operations }: MeetingLists): boolean {
  const isOurs = operations.some(({ kind, phase }) => kind === 'start' && phase !== 'preparing');
  return !isOurs && base.length === 0 && open.length > 0 && rooms.length > 0 && rooms.every(({ id }) => isDraftId(id));
}

export function withoutPerson(room: Room, key: PersonKey | undefined): Room {
  const others = room.people.filter((person) => person.key !== key);
  return others.length === room.people.length ? room : { ...room, people: others };
}
