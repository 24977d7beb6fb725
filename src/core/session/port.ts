import type { BreakoutError } from '../errors';
import type { ConnectionState, MediaState, Recording, RecordingAction } from '../types';

/**
 * What the engine needs of a meeting, and all it knows of one. `src/realtimekit` implements it over the SDK; the data
 * that comes through it is plain and complete (no blanks standing for "absent", no `undefined` entries).
 */

export interface DumpPerson {
  readonly id: string;
  readonly name: string;
  readonly customParticipantId?: string;
  readonly presetId?: string;
  readonly pictureUrl?: string;
}

export interface DumpRoom {
  readonly id: string;
  readonly title: string;
  readonly people: readonly DumpPerson[];
}

/** The server's list of the main meeting and its rooms. */
export interface Dump {
  readonly main: DumpRoom;
  readonly rooms: readonly DumpRoom[];
}

/** Where a client stands with its meeting. `lost`: the SDK gave up reconnecting. */
export type RoomState = 'idle' | 'joined' | 'waitlisted' | 'disconnected' | 'lost' | 'switched' | 'ended';

export interface PortState {
  readonly meetingId: string;
  /** The id that moves use for this client's own person. */
  readonly selfId: string;
  /** `joined` only where it is so: the SDK calls joined also what was left in the middle of a join (SDK facts 30). */
  readonly room: RoomState;
  readonly connection: ConnectionState;
  readonly permissions: {
    readonly canAlter: boolean;
    readonly canSwitchRooms: boolean;
    readonly canReturnToMain: boolean;
    readonly canEndMeeting: boolean;
  };
  readonly media: MediaState;
  readonly recording: Recording;
  /** Ids of those in this meeting who share their screen. */
  readonly screenSharerIds: readonly string[];
  /** The last list this client received; null before the first. */
  readonly dump: Dump | null;
  /** In a webinar or livestream: whether this client is on stage. Always in a group call. */
  readonly onStage: boolean;
  /** Whoever is off stage gets no media of the meeting (SDK facts 27). */
  readonly isLivestream: boolean;
}

export type PortEvent<Client> =
  /** A new list, pushed or asked for. */
  | { readonly type: 'dump' }
  | { readonly type: 'permissions' }
  /** `media` or `screenSharerIds` of the state changed. */
  | { readonly type: 'media' }
  /** `recording` of the state changed. */
  | { readonly type: 'recording' }
  /** `room` of the state changed. */
  | { readonly type: 'room' }
  | { readonly type: 'connection'; readonly state: ConnectionState }
  /** The server moves this client, or with `unseen` a successor of it that nobody was handed yet (SDK facts 22). The SDK reads microphone and camera state right after this event (SDK facts 14). */
  | { readonly type: 'switching'; readonly meetingId: string; readonly unseen: boolean }
  /** No client comes out of the switch under way. */
  | { readonly type: 'unreached'; readonly cause: unknown }
  /** A client came out of a switch of this client or of an unseen successor. */
  | { readonly type: 'switched'; readonly port: MeetingPort<Client> };

export interface MeetingPort<Client = unknown> {
  readonly client: Client;
  /** Reads the present state; a new object at each call. */
  read(): PortState;
  /** Starts to listen; the returned function stops. */
  listen(listener: (event: PortEvent<Client>) => void): () => void;
  /** Any change within the meeting. */
  observe(listener: () => void): () => void;

  /** Asks for a new list, which also comes as an event. */
  fetchDump(): Promise<void>;
  /** The server's answers: `id` is absent for a room it refused. Order and completeness are not guaranteed (SDK facts 12). */
  createRooms(titles: readonly string[]): Promise<readonly { readonly id?: string; readonly title?: string }[]>;
  deleteRooms(ids: readonly string[]): Promise<void>;
  /**
   * Resolves when the server has answered or the SDK gave up, with why it failed, or null. That is a hint: it can be wrong
   * both ways (SDK facts 4). `presetId`: what these people have from then on.
   */
  move(fromId: string, toId: string, personIds: readonly string[], presetId?: string): Promise<BreakoutError | null>;
  join(): Promise<void>;
  /** Leaves for good and stops the devices. */
  leave(): Promise<void>;
  /** Lets go of a client that was replaced, without stopping the devices it shares with its successor. */
  abandon(): Promise<void>;
  readonly media: {
    /** These are synchronous in their effect on what a switch carries over. */
    muteMicrophone(): void;
    stopCamera(): void;
    stopScreenShare(): void;
    /** These resolve with whether the device is on; a refused or missing device is no rejection. */
    startMicrophone(): Promise<boolean>;
    startCamera(): Promise<boolean>;
  };
  /** Rejects when the server does not do it. */
  record(action: RecordingAction): Promise<void>;
  /** Removes everyone from this meeting, this client with them. Rejects when the server does not answer. */
  endMeeting(): Promise<void>;
  /** Goes on stage where the preset allows it, and asks for it where a host has to allow it. */
  takeStage(): Promise<void>;
}
