import type { PersonKey, Room } from '../types';
import type { PlannedRoom } from './types';

/** The main meeting and the breakout rooms that are open now, as in a snapshot. */
export interface LiveRooms {
  /** The main meeting. */
  readonly main: Room;
  /** The open breakout rooms. */
  readonly rooms: readonly Room[];
}

/** As `LiveRooms`, also before the first list, which names the main meeting. */
export type MaybeLiveRooms = Pick<LiveRooms, 'rooms'> & { readonly main: Room | null };

/** The main meeting, where it is known, and the rooms. */
export function mainAndRooms({ main, rooms }: MaybeLiveRooms): readonly Room[] {
  return main ? [main, ...rooms] : rooms;
}

/** Where everyone is now: the room or main meeting of each, by id. A room wins over main, should a list hold a person in both for a moment. */
export function placesOf(live: MaybeLiveRooms): Map<PersonKey, string> {
  const places = new Map<PersonKey, string>();
  for (const room of mainAndRooms(live)) {
    for (const person of room.people) places.set(person.key, room.id);
  }
  return places;
}

/** The planned room of everyone who has one. */
export function roomsOf(rooms: readonly PlannedRoom[]): Map<PersonKey, string> {
  const places = new Map<PersonKey, string>();
  for (const room of rooms) for (const key of room.personKeys) places.set(key, room.id);
  return places;
}
