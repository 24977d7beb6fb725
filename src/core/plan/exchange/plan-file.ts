import type { GroupRule } from '../distribution/types';

/** A person as a file names them. */
export interface FilePerson {
  /** The app's own id of the user: what people are matched by. */
  readonly customParticipantId?: string;
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
}
