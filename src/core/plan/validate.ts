import { BreakoutError } from '../errors';
import { tidy } from '../names';
import { checkBrief } from './brief';
import { checkQuestion } from './question';
import { checkSchedule, checkTimer } from './timing';
import type { Plan } from './types';

/** Most rooms that one plan may have. A limit of this library: the server's own is not documented. */
export const MAX_ROOMS = 500;

/** Most UTF-16 units of a room's title (what `maxlength` of an input counts), after trimming. */
export const MAX_TITLE_LENGTH = 120;

/** Throws `invalid-room-count` unless `count` is a whole number from 1 to {@link MAX_ROOMS}. */
export function checkRoomCount(count: number): void {
  if (Number.isInteger(count) && count >= 1 && count <= MAX_ROOMS) return;
  throw new BreakoutError('invalid-room-count', {
    what: `${count} is not a possible number of breakout rooms.`,
    why: 'Rooms are created one by one on the server, so their number has to be whole and bounded.',
    fix: `Choose a whole number from 1 to ${MAX_ROOMS}.`,
  });
}

/** The title as it will be stored: trimmed. Throws `invalid-title` when nothing of it can be seen, or it is too long. */
export function checkTitle(title: string): string {
  const trimmed = title.trim();
  if (tidy(trimmed) === '') {
    throw new BreakoutError('invalid-title', {
      what: 'The title of a breakout room is blank.',
      why: 'People find their room by its title.',
      fix: 'Give the room a title with at least one visible character.',
    });
  }
  if (trimmed.length > MAX_TITLE_LENGTH) {
    throw new BreakoutError('invalid-title', {
      what: `The title of a breakout room has ${trimmed.length} characters.`,
      why: 'Everyone in the meeting receives all titles, so they have to stay short.',
      fix: `Use at most ${MAX_TITLE_LENGTH} characters.`,
    });
  }
  return trimmed;
}

/** Throws `invalid-capacity` unless it is a whole number from 0 up. */
export function checkCapacity(capacity: number): void {
  if (Number.isInteger(capacity) && capacity >= 0) return;
  throw new BreakoutError('invalid-capacity', {
    what: `${capacity} is not a possible capacity of a room.`,
    why: 'It is a number of people.',
    fix: 'Choose a whole number from 0 up, or leave the capacity out.',
  });
}

/** Throws `unknown-room` unless the plan has the room. */
export function checkRoom(plan: Plan, roomId: string): void {
  if (plan.rooms.some((room) => room.id === roomId)) return;
  throw new BreakoutError('unknown-room', {
    what: `The plan has no room with the id "${roomId}".`,
    why: 'It was removed from the plan, or the id is of another plan.',
    fix: 'Use the id of a room in plan.rooms.',
  });
}

/**
 * Throws unless the plan can be started or applied: `invalid-room-count`, `invalid-title`, `invalid-brief`,
 * `invalid-timer`, `invalid-rounds`, or `invalid-plan` for a room id or a person that occurs twice.
 *
 * Titles that come unchanged from an open room are accepted as they are, because whoever opened that room may have had
 * other limits and the server cannot rename it (SDK facts 11). A plan without rooms is accepted when it closes open ones.
 */
export function validatePlan(plan: Plan): void {
  if (plan.rooms.length > 0 || plan.base.length === 0) checkRoomCount(plan.rooms.length);

  const openTitles = new Map(plan.base.map((room) => [room.id, room.title]));
  const roomIds = new Set<string>();
  const titleOfPerson = new Map<string, string>();

  if (plan.brief) checkBrief(plan.brief);
  if (plan.question !== undefined) checkQuestion(plan.question);
  if (plan.timer) checkTimer(plan.timer);
  if (plan.schedule) checkSchedule(plan.schedule);
  for (const room of plan.rooms) {
    if (room.brief) checkBrief(room.brief);
    if (openTitles.get(room.id) !== room.title) checkTitle(room.title);
    if (roomIds.has(room.id)) {
      throw new BreakoutError('invalid-plan', {
        what: `The room id "${room.id}" occurs twice in the plan.`,
        why: 'Rooms are told apart by their id, so nobody could tell which of the two is meant.',
        fix: 'Add rooms with addRoom, which gives each of them an id of its own.',
      });
    }
    roomIds.add(room.id);
    for (const personKey of room.personKeys) {
      const other = titleOfPerson.get(personKey);
      if (other !== undefined) {
        throw new BreakoutError('invalid-plan', {
          what: `The person "${personKey}" is planned for "${other}" and again for "${room.title}".`,
          why: 'A person can be in one room only.',
          fix: 'Place people with assign or assignAll, which take them out of their other room.',
        });
      }
      titleOfPerson.set(personKey, room.title);
    }
  }
}
