import type { AnnouncementTarget } from '../facilitation/announcements';
import type { Brief } from '../plan/brief';
import type { OperationCause } from '../types';

/**
 * By whose decision somebody came somewhere, or left. `host`, `policy` and `timer`: an operation of a host's client says so.
 * `asked`: they returned to the main meeting by themselves, after a host had asked them to or had told them that they would.
 * `connection`: they were in no list for a while. `self`: everything else; what hosts do with another program counts as that.
 */
export type DebriefCause = OperationCause | 'asked' | 'self' | 'connection';

/** Somebody as they were called when they were there. */
export interface DebriefPerson {
  /** The id that the server used by then. */
  readonly id: string;
  /** The app's own id for this user. Absent when blank. */
  readonly customParticipantId?: string;
  /** As they entered it: render it as text only. */
  readonly name: string;
  /** Whether they could alter rooms, as far as was known. */
  readonly isHost: boolean;
}

/** Which round of a series ran: those that follow each other by the timer while rooms are open. */
export interface DebriefSeries {
  /** Tells series apart that ran in the same rooms; the same for all hosts. */
  readonly id: number;
  /** Which round it was, from 1. */
  readonly round: number;
  /** How many rounds the series had. */
  readonly count: number;
}

/** One person's time in one place, in one round of a series where one ran. All times are ms since 1970, by the clock of this computer. */
export interface DebriefStay {
  /** Who it was. */
  readonly person: DebriefPerson;
  /** The room; null for the main meeting while rooms were open. */
  readonly roomId: string | null;
  /** When they came, or were first seen there. */
  readonly from: number;
  /** When they left; null while they are there. */
  readonly to: number | null;
  /** By whose decision they came; null where this client did not see it, and where they were there in the round before. */
  readonly by: DebriefCause | null;
  /** By whose decision it ended; null while they are there, where this client did not see it, and where they stayed for the next round. */
  readonly endedBy: DebriefCause | null;
  /** The round of a series. Absent where none ran. */
  readonly series?: DebriefSeries;
}

/** What a room answered in a round of a series. */
export interface DebriefAnswer extends Pick<DebriefSeries, 'id' | 'round'> {
  /** As it was last; null where it was asked and sent nothing. */
  readonly result: string | null;
}

/** A room that was open. */
export interface DebriefRoom {
  /** Id of the meeting on the server. */
  readonly id: string;
  /** Text of other people: render it as text only. */
  readonly title: string;
  /** When it was opened, or first seen. */
  readonly openedAt: number;
  /** Null while it is open. */
  readonly closedAt: number | null;
  /** What people were to do there, as it was last. Absent where nothing was said. */
  readonly brief?: Brief;
  /** The same in each round of a series; without `id` and `round`: before it, or after it. Absent where no round ran. */
  readonly briefs?: readonly (Brief & Partial<Pick<DebriefSeries, 'id' | 'round'>>)[];
  /** What the room answered, as it was last; null where it was asked and sent nothing. Absent where nobody asked. */
  readonly result?: string | null;
  /** What it answered in each round of a series, the last one as in `result`. Absent where no round ran when it was asked. */
  readonly answers?: readonly DebriefAnswer[];
}

/** What a host announced while rooms were open. Texts and names are those of other people: render them as text only. */
export interface DebriefAnnouncement {
  /** Tells it from others. */
  readonly id: string;
  /** When, ms since 1970. */
  readonly at: number;
  /** Name of the host. */
  readonly by: string;
  /** What they said. */
  readonly text: string;
  /** Always `https:`. */
  readonly link?: string;
  /** The recipients; ids of rooms or of the main meeting. */
  readonly to: AnnouncementTarget;
}

/** A call for help. Texts and names are those of other people: render them as text only. */
export interface DebriefCall {
  /** Tells it from others. */
  readonly id: string;
  /** The room, or the main meeting. */
  readonly roomId: string;
  /** When the first one asked, ms since 1970. */
  readonly at: number;
  /** Names of those who asked. */
  readonly askers: readonly string[];
  /** What they wrote; empty without words. */
  readonly text: string;
  /** When a host first said that they come, was there, or replied; null where this client saw none of that. */
  readonly answeredAt: number | null;
  /** Name of that host; empty for none. */
  readonly answeredBy: string;
  /** What was replied last; empty for nothing. */
  readonly reply: string;
}

/** From the opening of rooms to their close. */
export interface DebriefRound {
  /** Counts how often rooms were opened: 1 for the first ones. Rounds that follow each other in open rooms: `series` of each stay. */
  readonly number: number;
  /** When rooms were opened, or first seen. */
  readonly openedAt: number;
  /** Null while rooms are open. */
  readonly closedAt: number | null;
  /** Null while rooms are open, and where this client did not see it. */
  readonly closedBy: DebriefCause | null;
  /** All that were open, in the order of the lists. */
  readonly rooms: readonly DebriefRoom[];
  /** What rooms were asked for, as it was last. Absent without a question. */
  readonly question?: string;
  /** What was announced, the oldest first, also what was taken away again. Absent for nothing. */
  readonly announcements?: readonly DebriefAnnouncement[];
  /** Who called for help, the oldest first. Absent for nobody. */
  readonly calls?: readonly DebriefCall[];
  /** Who was where, in the order in which they came. Without times of less than 10 s in the main meeting. */
  readonly stays: readonly DebriefStay[];
}

/** What `getSnapshot` of `DebriefStore` gives: the same object while nothing changes. */
export interface DebriefState {
  /** The oldest first. */
  readonly rounds: readonly DebriefRound[];
  /** The record was full, and lost its beginning. */
  readonly isCut: boolean;
}

/** Without a meeting, and for participants. */
export const NO_DEBRIEF: DebriefState = { rounds: [], isCut: false };

/** What has happened: rooms opened and closed, each; somebody came into a room, or left it. */
export type DebriefHappening = {
  /** When, ms since 1970. */
  readonly at: number;
  /** Number of the round. */
  readonly round: number;
  readonly room: DebriefRoom;
} & ({ readonly type: 'opened' | 'closed' } | { readonly type: 'arrived' | 'left'; readonly person: DebriefPerson });

/** What an app is told, once each, by each host's client. */
export type DebriefEvent = DebriefHappening & {
  /** By whose decision; null where this client did not see it. */
  readonly by: DebriefCause | null;
  /** Whether this client acts for all hosts now: where each is to be counted once, leave out the others'. */
  readonly isLeader: boolean;
};
