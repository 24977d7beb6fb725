import RealtimeKit from '@cloudflare/realtimekit';
import { onTestFinished, vi } from 'vitest';
import { createSandbox } from '../../src/sandbox';
import type {
  ParticipantOptions,
  Sandbox,
  SandboxBot,
  SandboxMeeting,
  SandboxOptions,
  SandboxParticipant,
} from '../../src/sandbox';
import { createFakeMedia, FakePeerConnection } from './fake-rtc';
import { resetRateLimit } from './rate-limit';
import type { Sdk } from './sdk';

export type Client = RealtimeKit;

export interface WorldOptions {
  /** Default: Host (host), Alice and Bob (participant). */
  readonly people?: readonly ParticipantOptions[];
  readonly bots?: number;
  readonly sandbox?: SandboxOptions;
  /** Who enters at once. Default: everybody. */
  readonly joined?: readonly string[];
  /** Microphone and camera of those who enter. Default: both off. */
  readonly media?: { readonly audio?: boolean; readonly video?: boolean };
}

/** A meeting on the sandbox with real, joined SDK clients. */
export interface World {
  readonly sandbox: Sandbox;
  readonly meeting: SandboxMeeting;
  readonly bots: readonly SandboxBot[];
  readonly Sdk: Sdk;
  /** The sandbox's participant of this name. */
  person(name: string): SandboxParticipant;
  /** The client that this person has now: the successor after a switch. Throws if they never entered. */
  client(name: string): Client;
  /** Enters as this person and joins; returns the client. */
  join(name: string, media?: { audio?: boolean; video?: boolean }): Promise<Client>;
  /** Enters as this person without joining. */
  init(name: string, media?: { audio?: boolean; video?: boolean }): Promise<Client>;
  /** Follows a client that entered by other ways, so that `client()` finds its successors. */
  follow(name: string, client: Client): void;
}

const defaultPeople: readonly ParticipantOptions[] = [
  { name: 'Host', preset: 'host', customParticipantId: 'host' },
  { name: 'Alice', preset: 'participant', customParticipantId: 'alice' },
  { name: 'Bob', preset: 'participant', customParticipantId: 'bob' },
];

/** Sets up a world for the running test, and takes it down after it. */
export async function setUp(options: WorldOptions = {}): Promise<World> {
  const { people = defaultPeople, bots: botCount = 0, joined = people.map(({ name }) => name), media } = options;
  // A virtual clock begins later than all limits reach.
  if (!vi.isFakeTimers()) resetRateLimit();
  const sandbox = createSandbox({ media: createFakeMedia(), ...options.sandbox });
  sandbox.install();
  const meeting = sandbox.createMeeting({ title: 'Main' });
  const participants = new Map(people.map((person) => [person.name, meeting.addParticipant(person)]));
  const bots = botCount > 0 ? meeting.addBots(botCount) : [];
  const clients = new Map<string, Client>();

  const world: World = {
    sandbox,
    meeting,
    bots,
    Sdk: RealtimeKit,
    person: (name) => found(participants, name),
    client: (name) => found(clients, name),
    follow(name, client) {
      clients.set(name, client);
      client.connectedMeetings.on('meetingChanged', (successor) => {
        world.follow(name, successor);
      });
    },
    async init(name, devices = media) {
      const client = await RealtimeKit.init(world.person(name).clientOptions(devices));
      world.follow(name, client);
      return client;
    },
    async join(name, devices = media) {
      const client = await world.init(name, devices);
      await client.join();
      return client;
    },
  };
  onTestFinished(async () => {
    vi.useRealTimers();
    FakePeerConnection.ice = 'ok';
    sandbox.clearFaults();
    sandbox.configure({ latency: 0 });
    // Clients that nobody ended would go on reconnecting, and fail later in somebody else's test.
    await Promise.race([
      Promise.allSettled([...clients.values()].map((client) => client.leave())),
      new Promise((resolve) => setTimeout(resolve, 500)),
    ]);
    sandbox.dispose();
  });
  for (const name of joined) await world.join(name);
  return world;
}

function found<Value>(map: ReadonlyMap<string, Value>, name: string): Value {
  const value = map.get(name);
  if (value === undefined) throw new Error(`There is no "${name}" in this world.`);
  return value;
}

/** Waits until an assertion holds: longer than `vi.waitFor` does by itself, because test machines are busy. */
export function eventually<Result>(assertion: () => Result | Promise<Result>, timeout = 4000): Promise<Result> {
  return vi.waitFor(assertion, { timeout });
}

/** Waits for the next event of an emitter of the SDK. */
export function nextEvent<Value = unknown>(
  emitter: { once(event: never, listener: (value: Value) => void): unknown },
  event: string,
): Promise<Value> {
  return new Promise((resolve) => {
    // The SDK types event names per emitter; here any name will do.
    emitter.once(event as never, resolve);
  });
}

/** The titles of the rooms with the names of the people in them, as a client's last dump has it. */
export function roomsSeenBy(client: Client): Record<string, string[]> {
  const { meetings, parentMeeting } = client.connectedMeetings;
  return Object.fromEntries(
    [parentMeeting, ...meetings].map(({ title, participants }) => [
      title ?? '',
      (participants ?? []).map((person) => person?.displayName ?? '?'),
    ]),
  );
}
