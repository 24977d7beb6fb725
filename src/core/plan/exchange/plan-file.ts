import type { GroupRule } from '../distribution/types';
import type { FileFault } from '../../errors';

/** A person as a file names them. */
export interface FilePerson {
  /** The app's own id of the user: what people are matched by. */
  readonly customParticipantId?: string;
  /** Further ids of a CSV file with several columns of them, such as e-mail addresses beside logins. Nothing writes them. */
  readonly otherIds?: readonly string[];
  readonly name: string;
  /** Line of the CSV file that they were read from, counted from 1. Told by reports; nothing writes it. */
  readonly line?: number;
}

export interface FileRoom {
  readonly title: string;
  readonly capacity?: number;
  readonly people: readonly FilePerson[];
}

/** People whom shuffles keep together, or apart. */
export interface FileRule {
  readonly kind: GroupRule['kind'];
  /** At least two. */
  readonly people: readonly FilePerson[];
}

/**
 * A plan as data that outlives the meeting: rooms by title, people by the app's own ids. Its JSON form is described by
 * `planFileSchema`.
 */
export interface PlanFile {
  readonly format: 'realtimekit-breakout-plan';
  readonly version: 1;
  readonly rooms: readonly FileRoom[];
  /** The more important first. Absent: none. */
  readonly rules?: readonly FileRule[];
  /** What a CSV file says that is no part of the plan. Absent: nothing. Told by reports; nothing writes it. */
  readonly remarks?: FileRemarks;
}

export interface FileRemarks {
  /** Names of the columns that were not used, or their numbers from 1 where they have none. */
  readonly ignored: readonly string[];
  /** People whose row names no room. */
  readonly roomless: readonly FilePerson[];
  /** Rows that could not be read; the rest was. */
  readonly faults: readonly FileFault[];
}
