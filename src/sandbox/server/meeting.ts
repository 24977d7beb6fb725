/** What the server knows of a main meeting: its rooms, its people and their connections. One module, because each knows the others. */
import type { FaultSubject } from '../faults';
import type { Trace } from '../trace';
import type { DumpPerson } from '../wire/breakout';
import type { ChatMessage } from '../wire/chat';
import type { ProducerState } from '../wire/media';
import type { StoreItem } from '../wire/plugin-store';
import type { Poll } from '../wire/polls';
import type { Peer } from '../wire/room';
import { createId } from './id';
import type { ConnectedMeetingsPermissions, Preset } from './presets';
import { Socket, type ClientEnd } from './socket';

/** Somebody who was sent to a meeting and has not arrived. */
export interface Expected {
  readonly dumpPerson: DumpPerson;
  /** The connection that was told to come; null for a bot. */
  readonly from: Connection | null;
}

/** A main meeting, or one of its breakout rooms (connected meetings). */
export class Meeting {
  readonly id = createId();
  readonly title: string;
  /** The main meeting of a room; null for a main meeting itself. */
  readonly parent: Meeting | null;
  readonly createdAt = Date.now();
  deleted = false;
  /** The rooms of a main meeting that are not deleted. */
  readonly rooms = new Set<Meeting>();

  readonly connections = new Set<Connection>();
  /** By id. */
  readonly bots = new Map<string, Bot>();
  /** How many bots were ever added here: the next one's name follows from it. */
  botsAdded = 0;
  /** Those on their way here, by the token they were given, or by id for bots. */
  readonly expected = new Map<string, Expected>();

  readonly chat: ChatMessage[] = [];
  readonly polls: Poll[] = [];
  /** Those under way. */
  readonly recordings = new Set<Recording>();
  /** Peer id of the last speaker who is still here. */
  speakerId: string | null = null;
  /** Items by key, by store name. Gone when nobody is left. */
  readonly stores = new Map<string, Map<string, StoreItem>>();

  constructor(title: string, parent: Meeting | null) {
    this.title = title;
    this.parent = parent;
    parent?.rooms.add(this);
  }

  get main(): Meeting {
    return this.parent ?? this;
  }

  /** The main meeting and all its rooms. */
  get family(): readonly Meeting[] {
    return [this.main, ...this.main.rooms];
  }

  /** Those who are really here: their socket has joined and nobody keeps them waiting. */
  get present(): readonly Connection[] {
    return [...this.connections].filter((connection) => connection.joined);
  }

  get isEmpty(): boolean {
    return this.bots.size === 0 && [...this.connections].every(({ joined }) => !joined);
  }

  /** The people of this meeting as a dump shows them. */
  listPeople(listBy: 'presence' | 'assignment'): readonly DumpPerson[] {
    const byPresence = listBy === 'presence';
    const here = this.present.filter((connection) => byPresence || connection.headedFor === null);
    const people = [...here, ...this.bots.values()].map((occupant) => occupant.dumpPerson);
    const expected = byPresence ? [] : [...this.expected.values()].map(({ dumpPerson }) => dumpPerson);
    return [...people, ...expected];
  }
}

/** A recording of one meeting: rooms are recorded each on its own. */
export interface Recording {
  readonly id: string;
  readonly meeting: Meeting;
  /** As the SDK spells them. */
  state: 'STARTING' | 'RECORDING' | 'PAUSED';
}

/** Somebody who was added to a meeting. Lasts through all moves; what changes on a move is their pass. */
export class Person implements FaultSubject {
  readonly name: string;
  readonly customParticipantId: string | undefined;
  readonly pictureUrl: string | undefined;
  preset: Preset;
  permissions: ConnectedMeetingsPermissions;
  /** Whether they were let in from the waiting room. */
  admitted: boolean;
  /** Whether they were on stage where they were last. */
  onStage = false;
  /** The latest of their passes. */
  pass: Pass;

  constructor(
    meeting: Meeting,
    details: {
      name: string;
      preset: Preset;
      customParticipantId?: string | undefined;
      pictureUrl?: string | undefined;
    },
  ) {
    this.name = details.name;
    this.preset = details.preset;
    this.permissions = details.preset.permissions;
    this.customParticipantId = details.customParticipantId;
    this.pictureUrl = details.pictureUrl;
    this.admitted = !details.preset.waitingRoom;
    this.pass = createPass(this, meeting, createId());
  }

  /** Their participant id where they are now: `self.userId` of the SDK. */
  get id(): string {
    return this.pass.participantId;
  }
}

/** The right to enter one meeting: what an auth token stands for. */
export interface Pass {
  readonly token: string;
  readonly person: Person;
  readonly meeting: Meeting;
  readonly participantId: string;
}

let passCount = 0;

export function createPass(person: Person, meeting: Meeting, participantId: string): Pass {
  passCount += 1;
  const claims = {
    orgId: 'org-sandbox',
    meetingId: meeting.id,
    participantId,
    presetId: person.preset.id,
    // The SDK locks `init` by token: equal tokens would block each other.
    unique: passCount,
  };
  // The SDK reads the middle part with `atob`; nobody checks the rest.
  const token = `eyJhbGciOiJub25lIn0.${btoa(JSON.stringify(claims))}.sandbox`;
  return { token, person, meeting, participantId };
}

/** A client's producer: its state on the wire, and since when it is as it is. */
interface Producer {
  state: ProducerState;
  /** On the clock of the trace. */
  at: number;
}

/** One socket of one client. The same pass used twice (two tabs) makes two of them. */
export class Connection extends Socket {
  readonly peerId: string;
  readonly pass: Pass;
  /** The room-join request was served and the person is not kept waiting. */
  joined = false;
  waiting = false;
  /** Where the client was told to go. It stays present here until it goes. */
  headedFor: Meeting | null = null;
  mediaJoined = false;
  /** Where they stand with the stage: a number of `StageType` (wire/room). */
  stage: number;
  readonly producers = new Map<string, Producer>();
  /** By id. */
  readonly transports = new Map<string, 'send' | 'receive'>();

  constructor(pass: Pass, client: ClientEnd, trace: Trace, peerId: string, stage: number) {
    super(client, trace, pass.person.name);
    this.pass = pass;
    this.peerId = peerId;
    this.stage = stage;
  }

  get person(): Person {
    return this.pass.person;
  }

  get meeting(): Meeting {
    return this.pass.meeting;
  }

  get dumpPerson(): DumpPerson {
    return dumpPersonOf(this.pass, this.displayName);
  }

  get peer(): Peer {
    const { person } = this;
    return {
      peerId: this.peerId,
      userId: this.pass.participantId,
      displayName: this.displayName,
      stageType: this.stage,
      presetId: person.preset.id,
      waitlisted: this.waiting,
      flags: {
        presetName: person.preset.name,
        recorderType: person.preset.recorder ? 'RECORDER' : 'NONE',
        hiddenParticipant: person.preset.hidden,
      },
      ...(person.customParticipantId !== undefined && { customParticipantId: person.customParticipantId }),
      ...(person.pictureUrl !== undefined && { displayPictureUrl: person.pictureUrl }),
    };
  }
}

/** How dumps list the holder of a pass. */
export function dumpPersonOf(pass: Pass, displayName: string): DumpPerson {
  const { person } = pass;
  return {
    id: pass.participantId,
    displayName,
    presetId: person.preset.id,
    ...(person.customParticipantId !== undefined && { customParticipantId: person.customParticipantId }),
    ...(person.pictureUrl !== undefined && { displayPictureUrl: person.pictureUrl }),
  };
}

/**
 * Somebody who exists on the server only: listed in dumps, moved like everybody else. One plain object each, without
 * timers or a connection, so that a thousand are cheap.
 */
export class Bot {
  readonly name: string;
  readonly customParticipantId: string;
  readonly preset: Preset;
  /** Another id is another object: what a dump says of somebody is encoded once for each. */
  dumpPerson: DumpPerson & { readonly id: string };
  /** Where they are. Null while on the way, and after they left. */
  meeting: Meeting | null = null;
  left = false;

  constructor(name: string, preset: Preset) {
    this.name = name;
    this.preset = preset;
    const id = createId();
    this.customParticipantId = `bot-${id.slice(0, 8)}`;
    this.dumpPerson = this.#listedAs(id);
  }

  get id(): string {
    return this.dumpPerson.id;
  }

  /** Takes another participant id. Only on the way: meetings find their bots by it. */
  changeId(): void {
    this.dumpPerson = this.#listedAs(createId());
  }

  enter(meeting: Meeting): void {
    this.depart();
    this.meeting = meeting;
    meeting.bots.set(this.id, this);
  }

  /** Out of the meeting, on the way to another or for good. */
  depart(): void {
    this.meeting?.bots.delete(this.id);
    this.meeting = null;
  }

  #listedAs(id: string) {
    return {
      id,
      displayName: this.name,
      customParticipantId: this.customParticipantId,
      presetId: this.preset.id,
    } satisfies DumpPerson;
  }
}
