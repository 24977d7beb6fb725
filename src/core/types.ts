import type { BreakoutError } from './errors';

/**
 * The shapes that the engine hands out. All of them are plain, readonly data: a new reference means that something
 * changed, the same reference that nothing did.
 */

/** Lasting name of a person within one session. Given on first sight; survives moves, reconnects and id changes. */
export type PersonKey = string;

/** Someone in the meeting or in one of its rooms, as the server last reported them. */
export interface Person {
  /** Names the person throughout the session. Use it to tell people apart. */
  readonly key: PersonKey;
  /** The id the server uses for moves (the SDK's `self.userId`). May change when the person moves. */
  readonly id: string;
  /** The app's own id for this user, given when the participant was added. Absent when blank. */
  readonly customParticipantId?: string;
  /** What files may call the person beside that, by the session's `identify` option. */
  readonly identity?: string;
  /** As the person entered it: text of other people, to be rendered as text only. */
  readonly name: string;
  /**
   * Tells people apart whose names look the same: 1, 2 and so on, as this session has seen them first. Absent while nobody
   * shared the name.
   */
  readonly namesake?: number;
  /** Address of the picture that the app gave. Absent without one. */
  readonly pictureUrl?: string;
  /** Id of the preset that the participant was added with. */
  readonly presetId?: string;
  /** May alter rooms, as far as can be known: me, and everyone with my preset while I may (see `isHost` option). */
  readonly isHost: boolean;
}

/** The main meeting or a breakout room. Rooms are told apart by `id`, never by `title`; titles may repeat. */
export interface Room {
  /** Id of the meeting on the server. */
  readonly id: string;
  /** Title of the meeting. Text of other people: render it as text only. */
  readonly title: string;
  /** Those listed in it, hidden people left out. */
  readonly people: readonly Person[];
}

/** What my preset lets me do right now. Follows `permissionsUpdate` live. */
export interface BreakoutPermissions {
  /** Create, delete, assign, move and close: what makes a host. SDK: `canAlterConnectedMeetings`. */
  readonly canAlter: boolean;
  /** Go to another breakout room. SDK: `canSwitchConnectedMeetings`; implied by `canAlter`. */
  readonly canSwitchRooms: boolean;
  /** Go back to the main meeting. SDK: `canSwitchToParentMeeting`; implied by `canAlter`. */
  readonly canReturnToMain: boolean;
  /** End the meeting for everyone. SDK: `kickParticipant`. */
  readonly canEndMeeting: boolean;
}

/**
 * Where this client is.
 * - `idle`: there is no client, or it has not joined yet
 * - `waitlisted`: waiting to be let in
 * - `main` / `room`: joined
 * - `switching`: between two meetings
 * - `failed`: a switch did not end well; `error` says why, `retrySwitch()` and `returnToMain()` are the ways out
 * - `ended`: left, kicked, rejected, or the meeting is over
 */
export type BreakoutStatus = 'idle' | 'waitlisted' | 'main' | 'switching' | 'room' | 'failed' | 'ended';

/**
 * The connection of the active client: `reconnecting` while the SDK tries to get it back, `offline` once it has given
 * up.
 */
export type ConnectionState = 'online' | 'reconnecting' | 'offline';

/** The switch that is going on, or the one that failed. */
export interface SwitchState {
  /** Id of the meeting one is going to. */
  readonly toId: string;
  /** Title of it, where it is known. */
  readonly toTitle: string | null;
  /** Whether it leads to the main meeting. */
  readonly toMain: boolean;
  /** True when this client asked for it (`join`, `returnToMain`), false when it is being moved. */
  readonly requested: boolean;
}

/** The devices that a switch turned off, and that the person may want on again: asked about until answered. */
export interface MediaQuestion {
  /** Whether it is about the microphone. */
  readonly microphone: boolean;
  /** Whether it is about the camera. */
  readonly camera: boolean;
}

/**
 * Something that happened to the person and that they should be told, once.
 * - `screen-share-ended`: a switch has ended their screen share
 * - `screen-share-lost`: it has ended with a lost connection
 * - `room-gone`: the room that `retrySwitch()` was to lead to has been closed; they are in the main meeting
 */
export type Notice = 'screen-share-ended' | 'screen-share-lost' | 'room-gone';

/**
 * How far one person's move has come.
 * - `pending`: not sent yet, because no list has them, or because an earlier move of theirs has to end first
 * - `moving`: sent, and not listed there yet
 * - `arrived`: the server lists them there; their own client may need some seconds more
 * - `failed`: still elsewhere; `error` says why
 * - `left`: in no list of the meeting
 * - `unverified`: someone of another identity is there instead, probably they
 * - `superseded`: a later operation moves them, and its place counts
 */
export type MoveState = 'pending' | 'moving' | 'arrived' | 'failed' | 'left' | 'unverified' | 'superseded';

/** One person's move: who (also while they are on the way and in no list), where to, and how far. */
export interface PersonMove {
  /** The person, as last listed. */
  readonly person: Person;
  /** Id of the room or main meeting they are meant for. */
  readonly toId: string;
  /** How far the move has come. */
  readonly state: MoveState;
  /** Why they are not there, as soon as it is known: while `state` is `failed`. */
  readonly error: BreakoutError | null;
}

/** The action of a host that an operation carries out: the name of the session's method. */
export type OperationKind = 'start' | 'apply' | 'close' | 'move' | 'recall';

/** By whose decision an operation runs: a host's, a policy's for people who come while rooms are open, or the timer's. */
export type OperationCause = 'host' | 'policy' | 'timer';

/** A host operation that runs now, with each person's progress. */
export interface OperationState {
  /** Unique in the session; its report has the same. */
  readonly id: number;
  /** The action that it carries out. */
  readonly kind: OperationKind;
  /** By whose decision it runs. */
  readonly cause: OperationCause;
  /**
   * The step that it is in: `preparing` waits for the list, `creating` opens rooms, `moving` sends people, `arriving`
   * waits for them, `deleting` closes rooms.
   */
  readonly phase: 'preparing' | 'creating' | 'moving' | 'arriving' | 'deleting';
  /** Everybody that it moves, by key. Empty before `moving`. */
  readonly moves: ReadonlyMap<PersonKey, PersonMove>;
  /**
   * Whether other operations are refused with `busy` meanwhile: `start`, `apply` and `close`, until all their moves are sent
   * and they have no room to delete.
   */
  readonly exclusive: boolean;
}

/** The user's devices: what this client sends. */
export interface MediaState {
  readonly microphone: boolean;
  readonly camera: boolean;
  readonly screenShare: boolean;
}

/** The recording of the user's current meeting or room. Each is recorded on its own, and none tells the others. */
export interface Recording {
  readonly state: 'idle' | 'starting' | 'recording' | 'paused' | 'stopping';
  /** Whether the user's preset allows to start, stop and resume it. */
  readonly canRecord: boolean;
}

/** What can be done to a recording. */
export type RecordingAction = 'start' | 'stop' | 'resume';
