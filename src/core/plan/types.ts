import type { PersonKey } from '../types';
import type { Brief } from './brief';
import type { GroupRule } from './distribution/types';
import type { FilePerson } from './exchange/plan-file';
import type { PlannedTimer, RoundSchedule } from './timing';

/** A room as it should be. `id` is the server's id of an open room, or a draft id (see `isDraftId`) of one not created yet. */
export interface PlannedRoom {
  /** Id on the server, or a draft id. */
  readonly id: string;
  /** At most `MAX_TITLE_LENGTH` characters, not blank. Titles may repeat. */
  readonly title: string;
  /** The people of the room, in the order in which they were put there. */
  readonly personKeys: readonly PersonKey[];
  /** Most people that shuffles put here. Absent: any number. By hand more are allowed. */
  readonly capacity?: number;
  /** Shuffles leave the room alone: nobody comes and nobody goes. */
  readonly isLocked?: true;
  /** Who leads the room; counts only while they are among its people. */
  readonly leadKey?: PersonKey;
  /** What the people of this room are to do, in place of the plan's `brief`. */
  readonly brief?: Brief;
}

/** Somebody who is not in the meeting yet. In the rooms of the plan their `key` stands for them. */
export interface ExpectedPerson extends Pick<FilePerson, 'customParticipantId' | 'otherIds' | 'name'> {
  /** Stands for the person in `personKeys` of the plan until they come. */
  readonly key: PersonKey;
}

/**
 * What the rooms should be: plain, immutable, serialisable data. A host edits a plan, never the live rooms; `start` and
 * `apply` make it so. Nobody is in two rooms of one plan.
 */
export interface Plan {
  /** The rooms, in the order in which they are created and shown. */
  readonly rooms: readonly PlannedRoom[];
  /**
   * The open rooms that the plan was made from; empty for a new plan. Only what differs from it is an edit: who is in
   * `base` and in no room of the plan goes back to main; a room of `base` that the plan lacks is deleted; who is planned
   * for the room they had in `base` stays wherever they are by now. What others opened or filled since is left alone.
   */
  readonly base: readonly PlannedRoom[];
  /** Counts draft ids, so that an id is never used twice in one plan. */
  readonly nextDraft: number;
  /**
   * People whom whatever acts on everyone (shuffles, `unassignAll`) leaves where they are: in their room, or in none. By
   * hand they can be moved, and stay locked.
   */
  readonly lockedPeople?: readonly PersonKey[];
  /** People who were put into their room one by one, rather than by a shuffle: shuffles of everyone leave them there. */
  readonly placedByHand?: readonly PersonKey[];
  /**
   * People for whom the plan keeps a place until they come; their keys stand in `personKeys`. Nobody moves them before.
   * Those who have no place any more count for nothing (see `expectedPeople`).
   */
  readonly expected?: readonly ExpectedPerson[];
  /** Groups that shuffles keep together or apart, the more important first. By hand anyone can be put anywhere. */
  readonly rules?: readonly GroupRule[];
  /**
   * What people are to do in the rooms that have no brief of their own. A plan of open rooms has none: what is said there by
   * then is changed live, with `breakoutBrief`.
   */
  readonly brief?: Brief;
  /**
   * What each room is asked for once the rooms open: its result answers it. A plan of open rooms has none: they are asked with
   * `breakoutResults`.
   */
  readonly question?: string;
  /** The timer that starts when the rooms open. A plan of open rooms has none: theirs is set live, with `breakoutTimer`. */
  readonly timer?: PlannedTimer;
  /** The rounds that begin when the rooms open, in place of a `timer`. While rooms are open: `breakoutRounds`. */
  readonly schedule?: RoundSchedule;
  /** What `rebase` found and nobody has resolved. Read them with `openConflicts`, which leaves out what edits settled since. */
  readonly conflicts?: readonly PlanConflict[];
}

/** An edit of the plan that does not agree with what another host did since. */
export type PlanConflict =
  /** Planned for one place, and meanwhile moved to another; `null` is no room. Until it is resolved, the plan's place stands. */
  | {
      readonly kind: 'person-moved';
      readonly personKey: PersonKey;
      readonly plannedId: string | null;
      readonly liveId: string | null;
    }
  /** The plan puts people into a room that is closed by now. Until it is resolved, their moves are `blocked`. */
  | { readonly kind: 'room-gone'; readonly roomId: string; readonly title: string }
  /** The plan removes a room into which people came meanwhile. Until it is resolved, they would be brought out. */
  | { readonly kind: 'room-filled'; readonly roomId: string; readonly personKeys: readonly PersonKey[] };

/**
 * `mine` keeps the edit: the person goes where planned, the closed room is opened anew, the filled room is removed.
 * `theirs` gives it up: the person stays, the closed room goes and its people are unassigned, the filled room stays.
 */
export type ConflictChoice = 'mine' | 'theirs';

/** One person's move that a plan comes to. */
export interface PlannedMove {
  /** The person to move. */
  readonly personKey: PersonKey;
  /** Where the person is now. */
  readonly fromId: string;
  /** Room of the plan (maybe a draft id), or the id of the main meeting. */
  readonly toId: string;
}

/** What has to be done to get from the live rooms to the plan. */
export interface PlanDiff {
  /** Rooms to open, with their draft ids. */
  readonly create: readonly { readonly id: string; readonly title: string }[];
  /** Ids of open rooms to delete. */
  readonly remove: readonly string[];
  /** People to send elsewhere. Those for a new room have its draft id as `toId`. */
  readonly moves: readonly PlannedMove[];
  /** In the plan, but in no room of the meeting any more. Without those whom the plan still expects. */
  readonly missing: readonly PersonKey[];
  /** Open rooms that the plan calls something else: the server cannot rename them (SDK facts 11). */
  readonly renamed: readonly { readonly id: string; readonly title: string }[];
  /** Rooms of the plan with a server id that is not open (any more). */
  readonly gone: readonly string[];
  /** Moves that the plan asks for and that cannot be made, because their room is `gone`. */
  readonly blocked: readonly PlannedMove[];
}

/** Something worth a look before the start, but no reason to refuse. */
export type PlanWarning =
  | { readonly code: 'more-rooms-than-people'; readonly rooms: number; readonly people: number }
  | { readonly code: 'equal-titles'; readonly title: string; readonly roomIds: readonly string[] }
  | { readonly code: 'empty-rooms'; readonly roomIds: readonly string[] };
