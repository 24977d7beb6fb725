import type { GroupRule } from '../distribution/types';
import type { FileFault } from '../../errors';
import type { Brief } from '../brief';
import type { PlannedTimer, RoundSchedule } from '../timing';

/** A person as a file names them. */
export interface FilePerson {
  /** The app's own id of the user: what people are matched by. */
  readonly customParticipantId?: string;
  /** Further ids of a CSV file with several columns of them, such as e-mail addresses beside logins. Nothing writes them. */
  readonly otherIds?: readonly string[];
  /** The name as the file spells it. */
  readonly name: string;
  /** Line of the CSV file that they were read from, counted from 1. Told by reports; nothing writes it. */
  readonly line?: number;
  /** In a room of a JSON file: they were put there one by one, so that shuffles of everyone leave them there. Absent: they were not. */
  readonly placedByHand?: true;
}

/** A room as a file describes it. */
export interface FileRoom {
  /** The title, as it stands in the file. */
  readonly title: string;
  /** The largest number of people for shuffles. Absent: any number. */
  readonly capacity?: number;
  /** Shuffles leave the room alone. Absent: they do not. */
  readonly locked?: true;
  /** The people of the room, in the order of the file. */
  readonly people: readonly FilePerson[];
  /** Who of them leads the room. Absent: nobody. */
  readonly lead?: FilePerson;
  /** What its people are to do, in place of that of the plan. */
  readonly brief?: Brief;
}

/** People whom shuffles keep together, or apart. */
export interface FileRule {
  /** Whether they share a room or are all in different rooms. */
  readonly kind: GroupRule['kind'];
  /** At least two. */
  readonly people: readonly FilePerson[];
}

/**
 * A plan as data that outlives the meeting: rooms by title, people by the app's own ids. Its JSON form is described by
 * `planFileSchema`.
 */
export interface PlanFile {
  /** Marks the file as a plan of this package. */
  readonly format: 'realtimekit-breakout-plan';
  /** Version of the format. */
  readonly version: 1;
  /** The rooms, in their order. */
  readonly rooms: readonly FileRoom[];
  /** The more important first. Absent: none. */
  readonly rules?: readonly FileRule[];
  /** What people are to do in rooms without a brief of their own. */
  readonly brief?: Brief;
  /** What each room is asked for once the rooms open. */
  readonly question?: string;
  /** The timer that starts when the rooms open. */
  readonly timer?: PlannedTimer;
  /** The rounds that begin when the rooms open, in place of a timer. */
  readonly schedule?: RoundSchedule;
  /** What a CSV file says that is no part of the plan. Absent: nothing. Told by reports; nothing writes it. */
  readonly remarks?: FileRemarks;
}

/** What reading a file has noticed, though it could be read. */
export interface FileRemarks {
  /** Names of the columns that were not used, or their numbers from 1 where they have none. */
  readonly ignored: readonly string[];
  /** People whose row names no room. */
  readonly roomless: readonly FilePerson[];
  /** Rows that could not be read; the rest was. */
  readonly faults: readonly FileFault[];
}
