import type { Brief } from '../plan/brief';
import type {
  DebriefAnnouncement,
  DebriefAnswer,
  DebriefCall,
  DebriefCause,
  DebriefRoom,
  DebriefSeries,
  DebriefState,
  DebriefStay,
} from './types';

/** Tells it from other files. */
export const DEBRIEF_FORMAT = 'realtimekit-breakout-debrief';
const MINUTE = 60_000;

/** One person's time in one place, in a file. Times are ISO 8601, with the offset of the computer that wrote it. */
export interface DebriefFileStay {
  /** As they entered it. */
  readonly name: string;
  /** The app's own id for this user. Absent when blank. */
  readonly customParticipantId?: string;
  /** The id that the server used by then. */
  readonly id: string;
  /** Whether they could alter rooms. */
  readonly isHost: boolean;
  /** When they came, or were first seen there. */
  readonly from: string;
  /** Null: they were there when the file was written. */
  readonly to: string | null;
  /** Until they left, or the file was written. One decimal. */
  readonly minutes: number;
  /** By whose decision they came; null where it was not seen, and where they were there in the round before. */
  readonly by: DebriefCause | null;
  /** By whose decision it ended; null where it was not seen, while they are there, and where they stayed for the next round. */
  readonly endedBy: DebriefCause | null;
  /** The round of a series. Absent where none ran. */
  readonly series?: DebriefSeries;
}

/** A room in a file. */
export interface DebriefFileRoom {
  /** Id of the meeting on the server. */
  readonly id: string;
  /** Text of other people. */
  readonly title: string;
  /** When it was opened. */
  readonly openedAt: string;
  /** Null while it is open. */
  readonly closedAt: string | null;
  /** What people were to do there, if anything was said. */
  readonly brief?: Brief;
  /** The same in each round of a series; without `id` and `round`: before it, or after it. Absent where no round ran. */
  readonly briefs?: NonNullable<DebriefRoom['briefs']>;
  /** What the room answered; null where it was asked and sent nothing. */
  readonly result?: string | null;
  /** What it answered in each round of a series. Absent where no round ran when it was asked. */
  readonly answers?: readonly DebriefAnswer[];
  /** Who was there, in the order in which they came. */
  readonly people: readonly DebriefFileStay[];
}

/** What a host announced, in a file. */
export interface DebriefFileAnnouncement extends Omit<DebriefAnnouncement, 'at'> {
  /** When. */
  readonly at: string;
}

/** A call for help, in a file. */
export interface DebriefFileCall extends Omit<DebriefCall, 'at' | 'answeredAt'> {
  /** When the first one asked. */
  readonly at: string;
  /** When a host first said that they come, was there, or replied; null where none was seen to. */
  readonly answeredAt: string | null;
  /** Until then; null for no answer. One decimal. */
  readonly minutes: number | null;
}

/** A round in a file. */
export interface DebriefFileRound {
  /** Counts how often rooms were opened. */
  readonly number: number;
  /** When rooms were opened. */
  readonly openedAt: string;
  /** Null while rooms are open. */
  readonly closedAt: string | null;
  /** By whose decision they were closed; null while they are open, and where it was not seen. */
  readonly closedBy: DebriefCause | null;
  /** What rooms were asked for, as it was last. Absent without a question. */
  readonly question?: string;
  /** All that were open. */
  readonly rooms: readonly DebriefFileRoom[];
  /** What was announced, the oldest first. Absent for nothing. */
  readonly announcements?: readonly DebriefFileAnnouncement[];
  /** Who called for help, the oldest first. Absent for nobody. */
  readonly calls?: readonly DebriefFileCall[];
  /** Who was in the main meeting while rooms were open. */
  readonly main: readonly DebriefFileStay[];
}

/** The record as a JSON file has it. */
export interface DebriefFile {
  /** Tells it from other files. */
  readonly format: 'realtimekit-breakout-debrief';
  /** Of the format. */
  readonly version: 1;
  /** Its beginning was lost: there was too much. */
  readonly isCut: boolean;
  /** The oldest first. */
  readonly rounds: readonly DebriefFileRound[];
}

/** The record as data that outlives the meeting, as it is at `now`, ms since 1970. `JSON.stringify` makes a file of it, and so does `writeDebriefCsv`. */
export function exportDebrief({ rounds, isCut }: DebriefState, now = Date.now()): DebriefFile {
  const write = timeWriter();
  return {
    format: DEBRIEF_FORMAT,
    version: 1,
    isCut,
    rounds: rounds.map(({ number, openedAt, closedAt, closedBy, rooms, stays, question, announcements, calls }) => {
      const byRoom = new Map<string | null, DebriefFileStay[]>(
        [null, ...rooms.map(({ id }) => id)].map((id) => [id, []]),
      );
      for (const stay of stays) byRoom.get(stay.roomId)?.push(fileStay(stay, now, write));
      return {
        number,
        openedAt: write(openedAt),
        closedAt: closedAt === null ? null : write(closedAt),
        closedBy,
        ...(question !== undefined && { question }),
        rooms: rooms.map(({ id, title, brief, briefs, result, answers, ...times }) => ({
          id,
          title,
          openedAt: write(times.openedAt),
          closedAt: times.closedAt === null ? null : write(times.closedAt),
          ...(brief && { brief }),
          ...(briefs && { briefs }),
          ...(result !== undefined && { result }),
          ...(answers && { answers }),
          people: byRoom.get(id) ?? [],
        })),
        ...(announcements && { announcements: announcements.map((it) => ({ ...it, at: write(it.at) })) }),
        ...(calls && { calls: calls.map((call) => fileCall(call, write)) }),
        main: byRoom.get(null) ?? [],
      };
    }),
  };
}

function fileCall(call: DebriefCall, write: (ms: number) => string): DebriefFileCall {
  const { at, answeredAt } = call;
  if (answeredAt === null) return { ...call, at: write(at), answeredAt, minutes: null };
  return { ...call, at: write(at), answeredAt: write(answeredAt), minutes: minutesBetween(at, answeredAt) };
}

/** One decimal. */
function minutesBetween(from: number, to: number): number {
  return Math.round((to - from) / (MINUTE / 10)) / 10;
}

function fileStay(
  { person, from, to, by, endedBy, series }: DebriefStay,
  now: number,
  write: (ms: number) => string,
): DebriefFileStay {
  return {
    name: person.name,
    ...(person.customParticipantId !== undefined && { customParticipantId: person.customParticipantId }),
    id: person.id,
    isHost: person.isHost,
    from: write(from),
    to: to === null ? null : write(to),
    minutes: minutesBetween(from, to ?? Math.max(from, now)),
    by,
    endedBy,
    ...(series && { series }),
  };
}

/** Writes times, each once: people come and go by the hundred in one moment. */
function timeWriter(): (ms: number) => string {
  const known = new Map<number, string>();
  return (ms) => {
    const text = known.get(ms) ?? isoTime(ms);
    known.set(ms, text);
    return text;
  };
}

/** Local time, to the millisecond, with the offset: people who read the file know when it was, and so do programs. */
function isoTime(ms: number): string {
  const offset = -new Date(ms).getTimezoneOffset();
  const local = new Date(ms + offset * MINUTE).toISOString().slice(0, -1);
  const two = (value: number) => String(Math.floor(Math.abs(value))).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(offset / 60)}:${two(offset % 60)}`;
}
