import type { Room } from '../types';
import { draftId } from './draft-id';
import type { Plan, PlannedRoom } from './types';
import { checkRoomCount, checkTitle } from './validate';

/** A plan of new rooms, empty ones, in the order of their titles. */
export interface NewRooms {
  /** Titles of the rooms: 1 to 500, each not blank and of at most 120 characters. Equal titles are allowed. */
  readonly titles: readonly string[];
}

/** A plan made from rooms that are open now. */
export interface OpenRooms {
  /** The open rooms with the people in them, as in a snapshot. */
  readonly rooms: readonly Room[];
}

/**
 * Makes a plan: of new rooms (`titles`), to be started, or from the open rooms (`rooms`), to be edited and applied.
 *
 * @throws BreakoutError `invalid-room-count` or `invalid-title`, for new rooms only.
 */
export function createPlan(source: NewRooms | OpenRooms): Plan {
  if ('rooms' in source) {
    const rooms = source.rooms.map((room): PlannedRoom => ({
      id: room.id,
      title: room.title,
      personKeys: room.people.map((person) => person.key),
    }));
    return { rooms, base: rooms, nextDraft: 1 };
  }
  checkRoomCount(source.titles.length);
  const rooms = source.titles.map((title, index): PlannedRoom => ({
    id: draftId(index + 1),
    title: checkTitle(title),
    personKeys: [],
  }));
  return { rooms, base: [], nextDraft: rooms.length + 1 };
}
