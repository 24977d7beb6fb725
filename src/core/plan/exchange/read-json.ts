import { BreakoutError } from '../../errors';
import { MAX_ROOMS, checkTitle } from '../validate';
import type { FilePerson, FileRoom, PlanFile } from './plan-file';

/**
 * Reads a plan from JSON, as `JSON.stringify(exportPlan(…))` wrote it. Properties that it does not know are ignored.
 *
 * @throws BreakoutError `unsupported-version` for a plan of another version, `invalid-file` for anything else that is no
 * such plan; `text.what` says where in the file.
 */
export function readPlanJson(text: string): PlanFile {
  const file = object(parse(text), 'the file');
  if (file.format !== 'realtimekit-breakout-plan') throw invalid('"format" is not "realtimekit-breakout-plan".');
  if (file.version !== 1) throw unsupported(file.version);
  const rooms = list(file.rooms, 'rooms').map((room, index) => readRoom(room, `rooms[${index}]`));
  if (rooms.length > MAX_ROOMS) throw invalid(`It has ${rooms.length} rooms, but ${MAX_ROOMS} are allowed.`);
  return { format: 'realtimekit-breakout-plan', version: 1, rooms };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw invalid(error instanceof Error ? error.message : String(error), error);
  }
}

function readRoom(value: unknown, at: string): FileRoom {
  const { title, capacity, people } = object(value, at);
  if (capacity !== undefined && !(Number.isInteger(capacity) && Number(capacity) >= 0)) {
    throw invalid(`${at}.capacity is no whole number from 0 up.`);
  }
  return {
    title: readTitle(title, at),
    ...(capacity !== undefined && { capacity: Number(capacity) }),
    people: list(people, `${at}.people`).map((person, index) => readPerson(person, `${at}.people[${index}]`)),
  };
}

function readTitle(title: unknown, at: string): string {
  if (typeof title !== 'string') throw invalid(`${at}.title is no text.`);
  try {
    return checkTitle(title);
  } catch (error) {
    throw invalid(`${at}.title is blank or too long.`, error);
  }
}

function readPerson(value: unknown, at: string): FilePerson {
  const { customParticipantId, name } = object(value, at);
  if (typeof name !== 'string') throw invalid(`${at}.name is no text.`);
  if (customParticipantId === undefined) return { name };
  if (typeof customParticipantId !== 'string' || customParticipantId.trim() === '') {
    throw invalid(`${at}.customParticipantId is blank or no text.`);
  }
  return { customParticipantId, name };
}

function object(value: unknown, at: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid(`${at} is no object.`);
  return value as Readonly<Record<string, unknown>>;
}

function list(value: unknown, at: string): readonly unknown[] {
  if (!Array.isArray(value)) throw invalid(`${at} is no list.`);
  return value;
}

function invalid(where: string, cause?: unknown): BreakoutError {
  return new BreakoutError(
    'invalid-file',
    {
      what: `The file cannot be read as a plan: ${where}`,
      why: 'Guessing would put people into wrong rooms.',
      fix: 'Export a plan to see what a file looks like, and correct the place named.',
    },
    { cause },
  );
}

function unsupported(version: unknown): BreakoutError {
  return new BreakoutError('unsupported-version', {
    what: `The file is a plan of version ${JSON.stringify(version)}, and only version 1 can be read.`,
    why: 'Another version may mean something else by the same words.',
    fix: 'Update this package, or export the plan once more by the version in use.',
  });
}
