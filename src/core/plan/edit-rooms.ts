/** Edits of rooms as a whole. What they leave alone is shared: see `with-rooms.ts`. */
import { BreakoutError } from '../errors';
import { naturalOrder, sortByName } from '../names';
import type { PersonKey } from '../types';
import { checkBrief, isSameBrief, type Brief } from './brief';
import { draftId, isDraftId } from './draft-id';
import type { Plan, PlannedRoom } from './types';
import { checkCapacity, checkRoom, checkRoomCount, checkTitle } from './validate';
import { withRooms } from './with-rooms';

/** Appends an empty room. Throws `invalid-title` or `invalid-room-count` (past 500). */
export function addRoom(plan: Plan, title: string): Plan {
  checkRoomCount(plan.rooms.length + 1);
  const room: PlannedRoom = { id: draftId(plan.nextDraft), title: checkTitle(title), personKeys: [] };
  return { ...plan, rooms: [...plan.rooms, room], nextDraft: plan.nextDraft + 1 };
}

/** Removes a room; its people become unassigned. Throws `unknown-room`. */
export function removeRoom(plan: Plan, roomId: string): Plan {
  checkRoom(plan, roomId);
  return { ...plan, rooms: plan.rooms.filter((room) => room.id !== roomId) };
}

/**
 * Gives a drafted room another title.
 *
 * @throws BreakoutError `unknown-room`, `invalid-title`, or `rename-unsupported` for a room that is open: the server
 * offers no way to rename it (SDK facts 11).
 */
export function renameRoom(plan: Plan, roomId: string, title: string): Plan {
  checkRoom(plan, roomId);
  const checked = checkTitle(title);
  return withRooms(plan, (room) => {
    if (room.id !== roomId || room.title === checked) return room;
    if (!isDraftId(roomId)) throw renameUnsupported(room.title);
    return { ...room, title: checked };
  });
}

/** Orders the rooms by title. */
export function sortRooms(plan: Plan, compare = naturalOrder): Plan {
  const rooms = sortByName(plan.rooms, ({ title }) => title, compare);
  return rooms.every((room, index) => room === plan.rooms[index]) ? plan : { ...plan, rooms };
}

/** Locks a room, or unlocks it. Throws `unknown-room`. */
export function lockRoom(plan: Plan, roomId: string, locked: boolean): Plan {
  checkRoom(plan, roomId);
  return withRooms(plan, (room) => {
    if (room.id !== roomId || Boolean(room.isLocked) === locked) return room;
    const { isLocked, ...unlocked } = room;
    return isLocked ? unlocked : { ...room, isLocked: true };
  });
}

/**
 * Limits how many people shuffles put into a room; `null` lifts the limit. People who are there stay.
 *
 * @throws BreakoutError `unknown-room`, `invalid-capacity` unless it is a whole number from 0 up.
 */
export function setCapacity(plan: Plan, roomId: string, capacity: number | null): Plan {
  checkRoom(plan, roomId);
  if (capacity !== null) checkCapacity(capacity);
  return withRooms(plan, (room): PlannedRoom => {
    const { capacity: before = null, ...unlimited } = room;
    if (room.id !== roomId || before === capacity) return room;
    return capacity === null ? unlimited : { ...room, capacity };
  });
}

/**
 * Makes one of its people the lead of a room; `null` leaves it without one.
 *
 * @throws BreakoutError `unknown-room`, `unknown-person` for somebody who is not planned for the room.
 */
export function setLead(plan: Plan, roomId: string, personKey: PersonKey | null): Plan {
  checkRoom(plan, roomId);
  const isThere = plan.rooms.some(({ id, personKeys }) => id === roomId && personKeys.includes(personKey ?? ''));
  if (personKey !== null && !isThere) throw unplanned(personKey);
  return withRooms(plan, (other): PlannedRoom => {
    const { leadKey: before = null, ...unled } = other;
    if (other.id !== roomId || before === personKey) return other;
    return personKey === null ? unled : { ...other, leadKey: personKey };
  });
}

/**
 * Makes one of these people the lead of each room that has one of them and is not locked: who leads it already, else the first
 * of them as listed here. Other rooms keep theirs.
 */
export function leadBy(plan: Plan, personKeys: readonly PersonKey[]): Plan {
  return withRooms(plan, (room): PlannedRoom => {
    const before = leadOf(room);
    const isKept = room.isLocked === true || (before !== null && personKeys.includes(before));
    const leadKey = isKept ? undefined : personKeys.find((key) => room.personKeys.includes(key));
    return leadKey === undefined ? room : { ...room, leadKey };
  });
}

/** Who leads a planned room; null where nobody does who is planned for it. */
export function leadOf({ leadKey, personKeys }: PlannedRoom): PersonKey | null {
  return leadKey !== undefined && personKeys.includes(leadKey) ? leadKey : null;
}

/**
 * Says what the people of a room are to do, or those of all rooms (`roomId` null) that have no brief of their own. `null`
 * takes it away.
 *
 * @throws BreakoutError `unknown-room`, `invalid-brief`.
 */
export function setBrief(plan: Plan, roomId: string | null, brief: Brief | null): Plan {
  const checked = brief && checkBrief(brief);
  if (roomId === null) return withBrief(plan, checked);
  checkRoom(plan, roomId);
  return withRooms(plan, (room) => (room.id === roomId ? withBrief(room, checked) : room));
}

/** The very same room or plan where it says so already. */
function withBrief<It extends { readonly brief?: Brief }>(it: It, brief: Brief | null): It {
  const { brief: before, ...rest } = it;
  if (isSameBrief(before, brief)) return it;
  // Without its brief it is what it was.
  return brief ? { ...it, brief } : (rest as It);
}

function renameUnsupported(title: string): BreakoutError {
  return new BreakoutError('rename-unsupported', {
    what: `The room "${title}" is open and cannot be renamed.`,
    why: 'The server gives a room its title when it creates it and offers no way to change it.',
    fix: 'Add a room with the new title and move the people there.',
  });
}

function unplanned(personKey: PersonKey): BreakoutError {
  return new BreakoutError('unknown-person', {
    what: `"${personKey}" is not planned for this room.`,
    why: 'A lead is one of the people of the room.',
    fix: 'Assign them to the room first.',
  });
}
