import { isExpectedKey } from '../plan/expected';
import { isSameBrief } from '../plan/brief';
import type { Plan, PlannedRoom } from '../plan/types';
import { detailsOf, hasSameDetails, type RoomDetails } from '../plan/room-details';
import { isClosing } from '../session/is-closing';
import type { PersonKey, Room } from '../types';
import type { Kept, MeetingLists } from './types';

type Rooms = Pick<Kept, 'lastRooms' | 'lastBrief' | 'lastTiming' | 'closedRooms'>;

const NONE: readonly PlannedRoom[] = [];

/**
 * Remembers which room everybody was in last, for the ways back: into open rooms from the main meeting, and into the same
 * rooms again after they were closed, as they were at the end.
 */
export class LastRooms {
  readonly #roomOf = new Map<PersonKey, string>();
  #seen: readonly Room[] = [];
  /** Open rooms that this client is closing or has tried to close: whenever they go, nobody else has closed them. */
  readonly #ordered = new Set<string>();
  /** Whom a plan has put into a room: hosts who are not among them only visit. */
  #planned: ReadonlySet<PersonKey> = new Set();
  /** What rooms have beside their people, by id: also of rooms that are closed, which may be opened again. */
  readonly #details = new Map<string, RoomDetails>();

  /**
   * Takes in a plan that is carried out, with the ids of the server. Who cannot get in belongs there all the same; people
   * whom the plan takes out of their room belong there no more.
   */
  carriedOut({ rooms, base, brief, question, timer, schedule }: Plan, lists: MeetingLists, before: Rooms): Rooms {
    for (const room of rooms) {
      const details = detailsOf(room);
      if (Object.keys(details).length > 0) this.#details.set(room.id, { ...this.#details.get(room.id), ...details });
    }
    // A plan of open rooms that sets no time leaves what those before it have set.
    const isTimed = base.length === 0 || timer !== undefined || schedule !== undefined;
    const asked = base.length === 0 ? question : before.lastTiming?.question;
    const lastTiming = isTimed
      ? { ...(asked !== undefined && { question: asked }), ...(timer && { timer }), ...(schedule && { schedule }) }
      : before.lastTiming;
    const lastBrief = brief ?? (base.length === 0 ? null : before.lastBrief);
    for (const { id } of base) this.#ordered.add(id);
    for (const { id } of rooms) this.#ordered.delete(id);
    const places = rooms.map(({ id, personKeys }) => ({ id, keys: personKeys.filter((key) => !isExpectedKey(key)) }));
    this.#planned = new Set(places.flatMap(({ keys }) => keys));
    for (const key of base.flatMap(({ personKeys }) => personKeys)) {
      if (!this.#planned.has(key)) this.#roomOf.delete(key);
    }
    for (const { id, keys } of places) for (const key of keys) this.#roomOf.set(key, id);
    return { ...before, lastBrief, lastTiming, lastRooms: this.#placesUnlessClosing(lists, before.lastRooms) };
  }

  /** Takes in a list. */
  listed(lists: MeetingLists, before: Rooms): Rooms {
    const { rooms, operations } = lists;
    if (rooms.length > 0 && this.#isClosing(lists)) {
      for (const { id } of rooms) this.#ordered.add(id);
      return before;
    }
    if (rooms === this.#seen) return before;
    const hadRooms = this.#seen.length > 0;
    this.#seen = rooms;
    if (rooms.length > 0) {
      // Rooms that are gone although this client closes none: who was in them is back in main, and may not know why.
      const isOurs = !hadRooms || operations.some(({ exclusive }) => exclusive);
      const open = new Set(rooms.map(({ id }) => id));
      const gone = isOurs ? NONE : before.lastRooms.filter(({ id }) => !open.has(id) && !this.#ordered.has(id));
      return {
        ...before,
        lastRooms: this.#placesIn(lists, before.lastRooms),
        // Another host has opened these.
        ...(!hadRooms && !operations.some(({ exclusive }) => exclusive) && { lastTiming: null }),
        closedRooms: gone.length > 0 ? [...before.closedRooms, ...gone] : before.closedRooms,
      };
    }
    if (!hadRooms) return before;
    this.#roomOf.clear();
    this.#planned = new Set();
    this.#ordered.clear();
    return { ...before, closedRooms: NONE };
  }

  /** Takes in what open rooms have by now; null: the brief of all of them. */
  told(
    news: ReadonlyMap<string, RoomDetails>,
    lastBrief: Kept['lastBrief'] | undefined,
    lists: MeetingLists,
    before: Rooms,
  ): Rooms {
    for (const [id, details] of news) this.#details.set(id, { ...this.#details.get(id), ...details });
    return {
      ...before,
      ...(lastBrief !== undefined && !isSameBrief(lastBrief, before.lastBrief) && { lastBrief }),
      lastRooms: this.#placesUnlessClosing(lists, before.lastRooms),
    };
  }

  /** What a room has or had. */
  detailsOf(roomId: string): RoomDetails | undefined {
    return this.#details.get(roomId);
  }

  /** While this client closes the rooms everybody leaves them, and that is no news. A new room is. */
  #isClosing(lists: MeetingLists): boolean {
    const seen = new Set(this.#seen.map(({ id }) => id));
    return isClosing(lists) && lists.rooms.every(({ id }) => seen.has(id));
  }

  #placesUnlessClosing(lists: MeetingLists, before: readonly PlannedRoom[]): readonly PlannedRoom[] {
    return this.#isClosing(lists) ? before : this.#placesIn(lists, before);
  }

  #placesIn({ rooms, me }: MeetingLists, before: readonly PlannedRoom[]): readonly PlannedRoom[] {
    if (rooms.length === 0) return before;
    for (const { id, people } of rooms) {
      for (const { key, isHost } of people) {
        if (key !== me?.key && (!isHost || this.#planned.has(key))) this.#roomOf.set(key, id);
      }
    }
    const keysOf = new Map<string, PersonKey[]>(rooms.map(({ id }) => [id, []]));
    for (const [key, id] of this.#roomOf) keysOf.get(id)?.push(key);
    const next = rooms.map(({ id, title }): PlannedRoom => {
      return { id, title, personKeys: keysOf.get(id) ?? [], ...detailsOf(this.#details.get(id)) };
    });
    return isSame(before, next) ? before : next;
  }
}

function isSame(before: readonly PlannedRoom[], now: readonly PlannedRoom[]): boolean {
  return (
    before.length === now.length &&
    before.every((each, index) => {
      const { id, personKeys } = each;
      const room = now[index];
      return (
        room?.id === id &&
        hasSameDetails(each, room) &&
        room.personKeys.length === personKeys.length &&
        room.personKeys.every((key, at) => key === personKeys[at])
      );
    })
  );
}
