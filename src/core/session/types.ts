import type { BreakoutError } from '../errors';
import type { EditorStore } from '../editor/types';
import type { Plan } from '../plan/types';
import type {
  BreakoutPermissions,
  BreakoutStatus,
  ConnectionState,
  MediaQuestion,
  MediaState,
  Notice,
  OperationCause,
  OperationKind,
  OperationState,
  Person,
  PersonKey,
  Recording,
  RecordingAction,
  Room,
  SwitchState,
} from '../types';

/** Where this client is. Told apart by `status`: only `switching` and `failed` have a switch, only `failed` has an error. */
export type Whereabouts =
  | {
      readonly status: Exclude<BreakoutStatus, 'room' | 'switching' | 'failed'>;
      readonly currentRoomId: null;
      readonly switching: null;
      readonly error: null;
    }
  | {
      readonly status: 'room';
      /** The breakout room that this client is in. */
      readonly currentRoomId: string;
      readonly switching: null;
      readonly error: null;
    }
  | {
      readonly status: 'switching';
      /** The breakout room that this client is leaving; null when it leaves the main meeting. */
      readonly currentRoomId: string | null;
      /** The switch under way. */
      readonly switching: SwitchState;
      readonly error: null;
    }
  | {
      readonly status: 'failed';
      readonly currentRoomId: null;
      /** The switch that failed; null when a stay in a meeting ended by itself. */
      readonly switching: SwitchState | null;
      /** Why it failed. */
      readonly error: BreakoutError;
    };

/** Everything there is to know about the meeting and its rooms at one moment. Immutable. */
export type BreakoutSnapshot<Client = unknown> = Whereabouts & MeetingSnapshot<Client>;

interface MeetingSnapshot<Client> {
  /** The active meeting: the SDK client that is live now. Changes in the same update as `status` and `currentRoomId`. */
  readonly client: Client | null;
  readonly connection: ConnectionState;
  /** The main meeting; null before the first list from the server. */
  readonly main: Room | null;
  /**
   * Open breakout rooms: in the order of the plan that this session has started or applied last, then the others in natural
   * order of their titles (Room 2 before Room 10).
   */
  readonly rooms: readonly Room[];
  /** This client's own person; null before the first list from the server. */
  readonly me: Person | null;
  /** The hosts beside me who are listed in main or a room now. Empty also while I may not alter rooms. */
  readonly otherHosts: readonly Person[];
  readonly permissions: BreakoutPermissions;
  /**
   * The room this person was in, or on the way to, before a reload, a lost connection or a failed switch, while it is open
   * and they are in main: offer the way back. `join` goes there where `permissions.canSwitchRooms`; otherwise only a host can bring them.
   */
  readonly previousRoom: Room | null;
  /** Asked on arrival, where the media policy says `ask`, until answered. Answer it with `answerMediaQuestion`. */
  readonly mediaQuestion: MediaQuestion | null;
  /**
   * Devices that were on when a switch began, or the connection was lost, and are off since: the media policy says
   * `mute`, or the SDK lost them. Tell the person. `answerMediaQuestion` switches them on, or closes this until the
   * person arrives in the next room with the device still off; switching them on elsewhere closes it, too.
   */
  readonly turnedOff: MediaQuestion | null;
  /**
   * Those of `mediaQuestion` and `turnedOff` that were off, and told, before the last switch: it did not turn them off. Tell
   * the person that they are still off.
   */
  readonly stillOff: MediaQuestion | null;
  /** The user's devices as they are now. */
  readonly media: MediaState;
  /** Whether the user's current meeting or room is being recorded. */
  readonly recording: Recording;
  /** Everyone in my meeting who shares their screen, me included. A share ends when its person switches: ask before. */
  readonly screenSharers: readonly Person[];
  /** Something to tell the person; gone after `dismissNotice()`. */
  readonly notice: Notice | null;
  /** The host operations that this client runs now, the oldest first. */
  readonly operations: readonly OperationState[];
  /**
   * What ended operations of this client left undone, the oldest first. They stay true: who arrives later, or is moved by a
   * later operation, is corrected here, and a report with nothing undone disappears. While that of a close stands, nobody is
   * sent or offered to the rooms that are left; it goes when a new room is opened. See `dismissReport`.
   */
  readonly reports: readonly OperationReport[];
  /** When the list of rooms and people was last confirmed by the server, ms since 1970; null before the first. */
  readonly updatedAt: number | null;
}

/** Options that all host operations take. */
export interface OperationOptions {
  /** Stops waiting and sends nothing more; what was sent stays sent. The promise rejects with `aborted`. */
  readonly signal?: AbortSignal;
  /** Called at each change of a person's state or of the phase. */
  readonly onProgress?: (progress: OperationState) => void;
  /** By whose decision it runs, for the session record. Default: `host`. */
  readonly cause?: OperationCause | undefined;
}

/** Options of `leave()`. */
export interface LeaveOptions extends OperationOptions {
  /**
   * What becomes of the open rooms. `close`: everyone is brought back and they are closed first. `keep`: they stay open,
   * also without a host. Default: they are left to the other hosts, and `leave()` is refused with `last-host` while none
   * is there. Of no meaning to whoever is not a host.
   */
  readonly rooms?: 'close' | 'keep' | undefined;
}

/** A person that an operation could not bring to their place. */
export interface PersonFailure {
  /** The person, as last listed. */
  readonly person: Person;
  /** Id of the room or main meeting they are meant for; of the plan for a room that was not created. */
  readonly toId: string;
  /** Why they are not there. */
  readonly error: BreakoutError;
}

/** A room that could not be created, deleted or kept. */
export interface RoomFailure {
  /** Title of the room. */
  readonly title: string;
  /** Id on the server, or of the plan for a room that was not created. */
  readonly roomId: string;
  /** Why not. */
  readonly error: BreakoutError;
}

/** What became of an operation, person by person and room by room. Nothing is left out. */
export interface OperationReport {
  /** That of the operation. */
  readonly id: number;
  /** The action that it carried out. */
  readonly kind: OperationKind;
  /** Listed by the server in the place where they should be; their own client may need some seconds more. */
  readonly moved: readonly Person[];
  /** Still elsewhere, with the reason. */
  readonly failed: readonly PersonFailure[];
  /**
   * Where they should be, with another preset than `leadPresetId` asks for: `preset-refused`, where the server has not given
   * it or, of a lead, where this host's client has not seen the one from before.
   */
  readonly wrongPreset: readonly PersonFailure[];
  /** In no list of the meeting any more, and not on the way when last seen: of those to be moved, and after rooms were closed of all who were there before. */
  readonly left: readonly Person[];
  /** Someone of another identity arrived in their place: probably they (the server changed an id and there is no `customParticipantId` to match). */
  readonly unverified: readonly Person[];
  /** A later operation moves them, and its place counts. `retry` leaves them alone. */
  readonly superseded: readonly Person[];
  /** An earlier operation was moving them; this one took over. */
  readonly takenOver: readonly Person[];
  /** The open rooms after the operation. */
  readonly rooms: readonly Room[];
  /** Rooms that could not be created or deleted. */
  readonly failedRooms: readonly RoomFailure[];
  /** Does only what failed once more. Absent when nothing failed. */
  readonly retry?: (options?: OperationOptions) => Promise<OperationReport>;
}

/** That an operation of this client has ended, and how. */
export interface OperationEnd {
  /** As it was at the end. */
  readonly operation: OperationState;
  /** What became of everyone; null when it was stopped before it moved anybody. */
  readonly report: OperationReport | null;
  /** What its promise rejects with; null when it came to its end. */
  readonly error: unknown;
}

/**
 * One person's view of a meeting with breakout rooms. It follows the active client through every switch and is the one
 * place that acts on it. Get it with `createBreakoutSession(client)`; any client of the same lineage finds the same one.
 *
 * Every action rejects with a `BreakoutError` when it is refused, in which case nothing was changed. All functions work
 * without their object.
 */
export interface BreakoutSession<Client = unknown> {
  /** The state now. The same object until something changes. */
  readonly getSnapshot: () => BreakoutSnapshot<Client>;
  /** The last known data of a person, also of one who has left; undefined for a key that this session never gave. */
  readonly person: (key: PersonKey) => Person | undefined;
  /** Calls back after each change; the first subscriber attaches the session to the meeting. Returns the unsubscribe function. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Lets go of the meeting at once. The meeting itself is not left. */
  readonly dispose: () => void;

  /**
   * The plan of this session's rooms. `planEditor(session)` edits it. Empty until the code for hosts is there: it is loaded
   * as soon as this user may alter rooms, and by `planEditor` at once.
   */
  readonly editor: EditorStore;

  /** Opens the rooms of a plan and moves everyone. Refused with `rooms-open` while rooms are open (use `apply`), and with `livestream-unsupported` in a livestream. Host only. */
  readonly start: (plan: Plan, options?: OperationOptions) => Promise<OperationReport>;
  /**
   * Makes the live rooms equal to the plan: creates, moves, brings back, deletes. Refused with `plan-conflicts` while an
   * edit does not agree with what another host did since the plan was made; the plan in `editor` then lists them.
   * Host only.
   */
  readonly apply: (plan: Plan, options?: OperationOptions) => Promise<OperationReport>;
  /** Brings everyone back to the main meeting, the host first, and deletes all rooms. Host only. */
  readonly close: (options?: OperationOptions) => Promise<OperationReport>;
  /** Moves people to an open room, or to main (`null`). Host only. */
  readonly move: (
    personKeys: readonly PersonKey[],
    roomId: string | null,
    options?: OperationOptions,
  ) => Promise<OperationReport>;
  /** Brings everyone of one room back to main; the room stays open. Host only. */
  readonly recall: (roomId: string, options?: OperationOptions) => Promise<OperationReport>;
  /**
   * Calls back when an operation of this client has ended, however it was begun, after the snapshot shows it and before its
   * promise settles. Not for one that was refused: nothing was begun. Does not attach the session to the meeting. Returns
   * the unsubscribe function.
   */
  readonly onOperationEnd: (listener: (end: OperationEnd) => void) => () => void;
  /** Goes to an open room oneself. Resolves once joined. */
  readonly join: (roomId: string, options?: { signal?: AbortSignal }) => Promise<void>;
  /** Goes back to the main meeting oneself. Also a way out of `failed`. Resolves once joined. */
  readonly returnToMain: (options?: { signal?: AbortSignal }) => Promise<void>;
  /**
   * Tries the failed switch again. Rejects with `nothing-to-retry` in a meeting: only while `status` is `failed` is there
   * one; and with `room-gone` when the room has been closed meanwhile. The user is in the main meeting then, or gets there
   * by `returnToMain()`, and the `notice` says so.
   */
  readonly retrySwitch: (options?: { signal?: AbortSignal }) => Promise<void>;
  /**
   * Leaves the whole meeting, rooms and main, and stops the devices; `status` becomes `ended`. To leave only a room, use
   * `returnToMain()`. Works in every state, also in the middle of a switch. Refused, with the participant still in the
   * meeting, with `last-host` (open rooms would be left without a host and `rooms` does not say what becomes of them)
   * and `close-incomplete` (`rooms: 'close'`, and not everybody could be brought back).
   */
  readonly leave: (options?: LeaveOptions) => Promise<void>;
  /**
   * Ends the meeting for everyone: removes all people, this user with them. Close open rooms first: whether it ends them as well
   * is the server's choice, which is not known (docs/sdk-facts.md, `kick-all`). Refused with `no-permission` without `canEndMeeting`.
   */
  readonly endMeeting: () => Promise<void>;
  /**
   * Answers `mediaQuestion` and `turnedOff`: true switches the device on, false leaves it off, and they come again on arrival in the
   * next room if it still is; what is not named stays open. Rejects with `device-unavailable` when a device does not start; the question about it stays.
   */
  readonly answerMediaQuestion: (answer: Partial<MediaQuestion>) => Promise<void>;
  /**
   * Starts, stops or resumes the recording of the user's current meeting or room. Resolves when the server has answered.
   * Rejects with `recording-failed`, and the recording is as it was.
   */
  readonly record: (action: RecordingAction) => Promise<void>;
  /** Clears `notice`, once the user has been told. */
  readonly dismissNotice: () => void;
  /** Forgets a report of `reports`. */
  readonly dismissReport: (id: number) => void;
  /** Stops offering `previousRoom`. */
  readonly forgetPreviousRoom: () => void;
  /** Fetches the list of rooms and people now, within the page's call budget; calls at the same time share one fetch. */
  readonly refresh: () => Promise<void>;
  /** Keeps the list fresh (at most 2 s old where the call budget allows) until the returned function is called. */
  readonly watch: () => () => void;
  /** Calls back after any change within the active meeting (people, chat, media …), and moves along on a switch. */
  readonly observeMeeting: (listener: () => void) => () => void;
}
