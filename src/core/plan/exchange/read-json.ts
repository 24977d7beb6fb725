import { BreakoutError } from '../../errors';
import { checkBrief, type Brief } from '../brief';
import { questionOf } from '../question';
import { checkSchedule, checkTimer, isNextRound, isTimerEnd, type PlannedTimer, type RoundSchedule } from '../timing';
import { MAX_ROOMS, checkTitle } from '../validate';
import { invalidFile } from './invalid-file';
import type { FilePerson, FileRoom, FileRule, PlanFile } from './plan-file';

/**
 * Reads a plan from JSON, as `JSON.stringify(exportPlan(…))` wrote it. Properties that it does not know are ignored.
 *
 * @throws BreakoutError `unsupported-version` for a plan of another version, `invalid-file` for anything else that is no
 * such plan; its `fault` says where in the file.
 */
export function readPlanJson(text: string): PlanFile {
  return readPlanData(parse(text));
}

/** Reads a plan from what JSON was parsed to. Throws as {@link readPlanJson} does. */
export function readPlanData(data: unknown): PlanFile {
  const file = object(data, 'the file');
  if (file.format !== 'realtimekit-breakout-plan') {
    throw invalidFile({ reason: 'kind' }, 'has no "format": "realtimekit-breakout-plan".');
  }
  if (file.version !== 1) throw unsupported(file.version);
  const rooms = list(file.rooms, 'rooms').map((room, index) => readRoom(room, `rooms[${index}]`));
  if (rooms.length < 1 || rooms.length > MAX_ROOMS) {
    throw invalidFile({ reason: 'rooms' }, `has ${rooms.length} rooms, and can have 1 to ${MAX_ROOMS}.`);
  }
  const { rules, brief, question, timer, schedule } = file;
  return {
    format: 'realtimekit-breakout-plan',
    version: 1,
    rooms,
    ...(rules !== undefined && { rules: list(rules, 'rules').map((rule, at) => readRule(rule, `rules[${at}]`)) }),
    ...(brief !== undefined && { brief: readBrief(brief, 'brief') }),
    ...(question !== undefined && { question: readQuestion(question) }),
    ...(timer !== undefined && { timer: readTimer(timer) }),
    ...(schedule !== undefined && { schedule: readSchedule(schedule) }),
  };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw invalidFile({ reason: 'syntax' }, `is no JSON (${String(error)}).`, error);
  }
}

function readRoom(value: unknown, path: string): FileRoom {
  const { title, capacity, locked, people, lead, brief } = object(value, path);
  if (capacity !== undefined && !(Number.isInteger(capacity) && Number(capacity) >= 0)) {
    throw invalidFile({ reason: 'value', path: `${path}.capacity` }, 'is no whole number from 0 up.');
  }
  if (locked !== undefined && typeof locked !== 'boolean') {
    throw invalidFile({ reason: 'value', path: `${path}.locked` }, 'is neither true nor false.');
  }
  return {
    title: readTitle(title, `${path}.title`),
    ...(capacity !== undefined && { capacity: Number(capacity) }),
    ...(locked && { locked }),
    people: list(people, `${path}.people`).map((person, index) => readPlace(person, `${path}.people[${index}]`)),
    ...(lead !== undefined && { lead: readPerson(lead, `${path}.lead`) }),
    ...(brief !== undefined && { brief: readBrief(brief, `${path}.brief`) }),
  };
}

function readBrief(value: unknown, path: string): Brief {
  const { text, link } = object(value, path);
  if (typeof text !== 'string') throw invalidFile({ reason: 'value', path: `${path}.text` }, 'is no text.');
  if (link !== undefined && typeof link !== 'string') {
    throw invalidFile({ reason: 'value', path: `${path}.link` }, 'is no text.');
  }
  try {
    return checkBrief(link === undefined ? { text } : { text, link });
  } catch (error) {
    throw invalidFile({ reason: 'brief', path }, 'is blank or too long, or its link is not https.', error);
  }
}

function readQuestion(value: unknown): string {
  const question = questionOf(value);
  if (question !== null) return question;
  throw invalidFile({ reason: 'brief', path: 'question' }, 'is no text, is blank or is too long.');
}

function readTimer(value: unknown): PlannedTimer {
  const { minutes, end } = object(value, 'timer');
  const timer = { minutes: number(minutes), end: endOf(end, 'timer.end') };
  return possible('timer', () => checkTimer(timer));
}

function readSchedule(value: unknown): RoundSchedule {
  const { count, minutes, next, end, briefs } = object(value, 'schedule');
  if (!isNextRound(next)) {
    throw invalidFile({ reason: 'value', path: 'schedule.next' }, 'is neither "partners" nor "rooms".');
  }
  const given = briefs === undefined ? [] : list(briefs, 'schedule.briefs');
  const read = given.map((brief, at) => (brief === null ? null : readBrief(brief, `schedule.briefs[${at}]`)));
  const schedule = {
    count: number(count),
    minutes: number(minutes),
    next,
    end: endOf(end, 'schedule.end'),
    briefs: read,
  };
  return possible('schedule', () => checkSchedule(schedule));
}

/** What is no number is none that a check lets through. */
function number(value: unknown): number {
  return typeof value === 'number' ? value : NaN;
}

function endOf(value: unknown, path: string): PlannedTimer['end'] {
  if (isTimerEnd(value)) return value;
  throw invalidFile({ reason: 'value', path }, 'is none of "ask", "close" and "nothing".');
}

function possible<T>(path: string, check: () => T): T {
  try {
    return check();
  } catch (error) {
    throw invalidFile({ reason: 'value', path }, 'has numbers that are not possible.', error);
  }
}

function readRule(value: unknown, path: string): FileRule {
  const { kind, people } = object(value, path);
  if (kind !== 'keep-together' && kind !== 'keep-apart' && kind !== 'spread') {
    throw invalidFile(
      { reason: 'value', path: `${path}.kind` },
      'is none of "keep-together", "keep-apart" and "spread".',
    );
  }
  const named = list(people, `${path}.people`);
  if (named.length < 2) throw invalidFile({ reason: 'value', path: `${path}.people` }, 'names fewer than two people.');
  return { kind, people: named.map((person, index) => readPerson(person, `${path}.people[${index}]`)) };
}

function readTitle(title: unknown, path: string): string {
  if (typeof title !== 'string') throw invalidFile({ reason: 'value', path }, 'is no text.');
  try {
    return checkTitle(title);
  } catch (error) {
    throw invalidFile({ reason: 'title', path }, 'is blank or too long.', error);
  }
}

function readPlace(value: unknown, path: string): FilePerson {
  const { placedByHand } = object(value, path);
  if (placedByHand !== undefined && typeof placedByHand !== 'boolean') {
    throw invalidFile({ reason: 'value', path: `${path}.placedByHand` }, 'is neither true nor false.');
  }
  return { ...readPerson(value, path), ...(placedByHand && { placedByHand }) };
}

function readPerson(value: unknown, path: string): FilePerson {
  const { customParticipantId, name } = object(value, path);
  if (typeof name !== 'string') throw invalidFile({ reason: 'value', path: `${path}.name` }, 'is no text.');
  if (customParticipantId === undefined) return { name };
  if (typeof customParticipantId !== 'string' || customParticipantId.trim() === '') {
    throw invalidFile({ reason: 'value', path: `${path}.customParticipantId` }, 'is blank or no text.');
  }
  return { customParticipantId, name };
}

function object(value: unknown, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidFile({ reason: 'value', path }, 'is no object.');
  }
  return value as Readonly<Record<string, unknown>>;
}

function list(value: unknown, path: string): readonly unknown[] {
  if (!Array.isArray(value)) throw invalidFile({ reason: 'value', path }, 'is no list.');
  return value;
}

function unsupported(version: unknown): BreakoutError {
  return new BreakoutError('unsupported-version', {
    what: `The file is a plan of version ${JSON.stringify(version)}, and only version 1 can be read.`,
    why: 'Another version may mean something else by the same words.',
    fix: 'Update this package, or export the plan once more by the version in use.',
  });
}
