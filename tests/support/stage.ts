import { createBreakoutSession, type OperationReport } from '../../src/core';
import { rememberOptions } from '../../src/realtimekit/init-client';
import { createSandbox, type Sandbox, type SandboxMeeting, type SandboxParticipant } from '../../src/sandbox';
import { createFakeMedia, FakePeerConnection } from './fake-rtc';
import { truth } from './host';
import { seedRandom } from './random';
import type { Sdk } from './sdk';
import { namesByRoom, type Session } from './session';
import { VirtualClock } from './virtual-clock';

export const names = ['Host', 'Alice', 'Bob'] as const;
/** Hanna, a second host, where she is cast. */
export type Name = (typeof names)[number] | 'Hanna';
/** Names by room title. */
export type Places = Readonly<Record<string, readonly string[]>>;

const LATENCY_MS = 20;
const presets = { Host: 'host', Hanna: 'host', Alice: 'switcher', Bob: 'participant' };

/** Real clients with their sessions in one meeting, on a virtual clock. */
export class Stage {
  readonly sandbox: Sandbox;
  readonly meeting: SandboxMeeting;
  readonly clock: VirtualClock;
  readonly people: Readonly<Record<Name, SandboxParticipant>>;
  readonly cast: readonly Name[];
  readonly #restoreRandom: () => void;
  readonly #Sdk: Sdk;
  readonly #sessions = new Map<Name, Session>();
  /** With the token of the main meeting: later ones lead to rooms. */
  readonly #options = new Map<Name, ReturnType<SandboxParticipant['clientOptions']>>();
  /** Of those who left, and came again as somebody else to the page. */
  readonly #former: Session[] = [];

  private constructor(Sdk: Sdk, cast: readonly Name[]) {
    this.#Sdk = Sdk;
    this.cast = cast;
    this.#restoreRandom = seedRandom(1);
    this.sandbox = createSandbox({ media: createFakeMedia(), latency: LATENCY_MS });
    this.clock = new VirtualClock(() => this.sandbox.trace.length);
    this.sandbox.install();
    this.meeting = this.sandbox.createMeeting({ title: 'Main' });
    const add = (name: Name) =>
      this.meeting.addParticipant({ name, preset: presets[name], customParticipantId: name.toLowerCase() });
    this.people = { Host: add('Host'), Hanna: add('Hanna'), Alice: add('Alice'), Bob: add('Bob') };
  }

  /** Everybody in the main meeting, then in their rooms. */
  static async set(Sdk: Sdk, rooms: Places, cast: readonly Name[] = names): Promise<Stage> {
    const stage = new Stage(Sdk, cast);
    try {
      for (const name of cast) await stage.clock.drive(stage.enter(name));
      await stage.#seat(rooms);
      return stage;
    } catch (error) {
      await stage.takeDown();
      throw error;
    }
  }

  /** Enters the main meeting with a new client and session. Microphone and camera start off by default. */
  async enter(name: Name, media?: { audio?: boolean; video?: boolean }): Promise<void> {
    const options = this.#options.get(name) ?? this.people[name].clientOptions(media);
    this.#options.set(name, options);
    const client = await this.#Sdk.init(options);
    rememberOptions(client, options);
    await client.join();
    const session = createBreakoutSession(client);
    session.subscribe(() => undefined);
    const former = this.#sessions.get(name);
    if (former) this.#former.push(former);
    this.#sessions.set(name, session);
  }

  async #seat(rooms: Places): Promise<void> {
    const titles = Object.keys(rooms);
    const ids = this.meeting.createRooms(titles);
    titles.forEach((title, index) => {
      for (const name of this.cast) if (rooms[title]?.includes(name)) this.people[name].moveTo(ids[index] ?? '');
    });
    if (!(await this.clock.until(() => this.settled && this.isAt(rooms), 10_000)))
      throw new Error(`Not everybody came to their places: ${JSON.stringify(this.truth)}`);
    await this.refresh();
  }

  session(name: Name): Session {
    const session = this.#sessions.get(name);
    if (!session) throw new Error(`${name} has no session.`);
    return session;
  }

  roomId(title: string): string {
    const room = this.session('Host')
      .getSnapshot()
      .rooms.find((one) => one.title === title);
    if (!room) throw new Error(`The host sees no room "${title}".`);
    return room.id;
  }

  /** Who is really where, empty rooms included. */
  get truth(): Record<string, string[]> {
    return truth(this);
  }

  /** Whether the given people, and nobody else, are in these rooms. */
  isAt(places: Places): boolean {
    const now = this.truth;
    return Object.entries(places).every(([title, people]) => String(now[title]) === String([...people].sort()));
  }

  /** Titles of the rooms in which somebody really is. */
  placesOf(name: Name): string[] {
    return Object.entries(this.truth).flatMap(([title, people]) =>
      people.filter((other) => other === name).map(() => title),
    );
  }

  /** Between two meetings somebody is connected to nothing, and nobody can reach them. */
  isConnected(name: Name): boolean {
    const ends = this.sandbox.trace.filter(({ type, person }) => type === 'connection' && person === name);
    return (
      ends.filter(({ event }) => event === 'connect').length > ends.filter(({ event }) => event === 'close').length
    );
  }

  /** `main`, `Garden`, or `failed (code)`: what somebody's own client shows. */
  shows(name: Name): string {
    const { status, error, rooms, currentRoomId } = this.session(name).getSnapshot();
    if (status === 'failed') return `failed (${error?.code})`;
    if (status !== 'room') return status;
    return rooms.find(({ id }) => id === currentRoomId)?.title ?? 'an unknown room';
  }

  /** Nobody is on the way, and no operation runs. */
  get settled(): boolean {
    return this.cast.every((name) => {
      const { status, operations } = this.session(name).getSnapshot();
      return status !== 'switching' && operations.length === 0;
    });
  }

  async refresh(): Promise<void> {
    for (const name of this.cast) {
      const { status } = this.session(name).getSnapshot();
      if (status === 'main' || status === 'room') await this.clock.drive(this.session(name).refresh());
    }
  }

  /** What a settled client shows of everybody. */
  viewOf(name: Name): Record<string, string[]> {
    return namesByRoom(this.session(name));
  }

  async takeDown(): Promise<void> {
    FakePeerConnection.ice = 'ok';
    this.sandbox.clearFaults();
    const sessions = [...this.#sessions.values(), ...this.#former];
    const left = Promise.allSettled(sessions.map(async (session) => session.getSnapshot().client?.leave()));
    await this.clock.drive(Promise.race([left, new Promise((resolve) => setTimeout(resolve, 1000))]));
    for (const session of sessions) session.dispose();
    this.sandbox.dispose();
    this.clock.stop();
    this.#restoreRandom();
  }
}

/** What a host was told, in short. */
export function describeReport({ failed, left, unverified, failedRooms }: OperationReport): string {
  const parts = [
    ...failedRooms.map(({ title, error }) => `room ${title}: ${error.code}`),
    ...failed.map(({ person, error }) => `${person.name}: ${error.code}`),
    ...left.map(({ name }) => `${name}: left`),
    ...unverified.map(({ name }) => `${name}: unverified`),
  ];
  return parts.sort().join(', ') || 'all done';
}
