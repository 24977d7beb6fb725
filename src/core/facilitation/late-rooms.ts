import type { ChannelEntry } from '../channel/document';
import type { BreakoutChannel } from '../channel/types';
import type { RoomLimit } from '../editor/untold';
import type { PlannedRoom } from '../plan/types';
import type { LateJoinerPolicy } from '../session/options';
import type { Person, PersonKey, Room } from '../types';
import { entriesOf, fieldsOf, roomOfEntry } from './entries';

/** The kind of entries that tell a room's limit. */
export const ROOM = 'room';

/** Rooms with a limit, by their ids. */
export type RoomLimits = ReadonlyMap<string, RoomLimit>;

const NO_LIMITS: RoomLimits = new Map();

/** The open rooms with those who are there, and those who are about to come. */
export class Places {
  readonly #rooms: readonly Room[];
  readonly #limits: RoomLimits;
  readonly #coming = new Map<string, number>();

  constructor(rooms: readonly Room[], limits: RoomLimits) {
    this.#rooms = rooms;
    this.#limits = limits;
  }

  add(roomId: string): void {
    this.#coming.set(roomId, (this.#coming.get(roomId) ?? 0) + 1);
  }

  isLocked(roomId: string): boolean {
    return this.#limits.get(roomId)?.isLocked ?? false;
  }

  /** Whether somebody may come into it. */
  isFree(roomId: string): boolean {
    const room = this.#rooms.find(({ id }) => id === roomId);
    return room !== undefined && !this.isLocked(roomId) && this.#size(room) < this.#capacity(roomId);
  }

  /**
   * The room with the fewest people of those that are free; null when none is. First one where somebody is alone; one where
   * nobody is for two who come together (`count` are still to be placed), or where nothing else is free.
   */
  smallest(count: number): string | null {
    const free = this.#rooms.filter(({ id }) => this.isFree(id));
    const alone = free.filter((room) => this.#size(room) === 1);
    const fit = free.filter((room) => this.#size(room) > 0 || (count > 1 && this.#capacity(room.id) > 1));
    const choice = [alone, fit].find((rooms) => rooms.length > 0) ?? free;
    const least = Math.min(...choice.map((room) => this.#size(room)));
    return choice.find((room) => this.#size(room) === least)?.id ?? null;
  }

  #size({ id, people }: Room): number {
    return people.length + (this.#coming.get(id) ?? 0);
  }

  #capacity(roomId: string): number {
    return this.#limits.get(roomId)?.capacity ?? Infinity;
  }
}

/** Whether the policy sends anybody anywhere by itself. */
export function isAutomatic(policy: LateJoinerPolicy): boolean {
  return policy === 'smallest' || policy === 'previous';
}

/** Where the policy sends somebody, of so many who are still to be placed; null: nowhere. */
export function targetOf(
  { key }: Person,
  policy: LateJoinerPolicy,
  places: Places,
  previous: ReadonlyMap<PersonKey, string>,
  count = 1,
): string | null {
  const before = previous.get(key);
  if (before !== undefined && places.isFree(before)) return before;
  return policy === 'smallest' ? places.smallest(count) : null;
}

/** The room that people were in, of those that are open. */
export function roomsBefore(lastRooms: readonly PlannedRoom[]): ReadonlyMap<PersonKey, string> {
  return new Map(lastRooms.flatMap(({ id, personKeys }) => personKeys.map((key) => [key, id] as const)));
}

/** What an entry tells of a room. */
export function limitOf(entry: ChannelEntry): RoomLimit {
  const { isLocked, capacity } = fieldsOf(entry);
  return { isLocked: isLocked === true, capacity: typeof capacity === 'number' && capacity >= 0 ? capacity : null };
}

/** The very same limits as before where nothing in them changed. */
export function limitsOf(channel: BreakoutChannel, before: RoomLimits = NO_LIMITS): RoomLimits {
  const now = new Map(
    entriesOf(channel, ROOM).flatMap((entry) => {
      const id = roomOfEntry(entry);
      return id === null ? [] : [[id, limitOf(entry)] as const];
    }),
  );
  const isOld =
    before.size === now.size &&
    [...now].every(([id, { isLocked, capacity }]) => {
      const known = before.get(id);
      return known?.isLocked === isLocked && known.capacity === capacity;
    });
  return isOld ? before : now;
}
