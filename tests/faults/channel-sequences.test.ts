import fc from 'fast-check';
import { expect, inject, onTestFinished, test } from 'vitest';
import { isBreakoutError } from '../../src/core';
import {
  breakoutAnnouncements,
  breakoutBrief,
  breakoutCountdown,
  breakoutHelp,
  breakoutLateJoiners,
  breakoutLeads,
  breakoutTimer,
} from '../../src/realtimekit/facilitation';
import { hostRank } from '../../src/core/channel/surroundings';
import type { LiveOptions } from '../../src/sandbox';
import { Company } from '../support/company';
import { seedRandom } from '../support/random';

/** `npm run soak` plays more, and others each time; `npm test` is to say the same of the same code. */
const { SOAK_SEQUENCES } = process.env;
const RUNS = Number(SOAK_SEQUENCES ?? (inject('full') ? 120 : 8));
const FIRST = SOAK_SEQUENCES === undefined ? 1 : Math.floor(Math.random() * 2 ** 30);

const hosts = ['Hanna', 'Henri', 'Hilda'];
const guests = ['Alice', 'Bob', 'Carol', 'Dan'];
const titles = ['Garden', 'Library'];
/** The latest that a delivery is late, ms. */
const LATE_MS = 1500;
const AGREED_MS = 5000;
/** By then the next host has taken over from a leader that is gone, and all are back, ms. */
const CLOSED_MS = 15_000;

type Step = (play: Play) => Promise<unknown> | undefined;

interface Doing {
  readonly label: string;
  readonly step: Step;
  /** How long nothing else happens then, ms. */
  readonly pause: number;
  /** It is over before that begins. */
  readonly isWhole?: true;
}

/** A meeting with open rooms in which hosts use all that rooms share, and the wire does what wires do. */
class Play {
  readonly company: Company;
  readonly rooms: readonly string[];
  readonly log: string[] = [];
  readonly problems: unknown[] = [];
  #late = 0;

  constructor(company: Company, rooms: readonly string[]) {
    this.company = company;
    this.rooms = rooms;
    for (const name of company.names) this.#show(name);
  }

  /** As notes and panel do. */
  #show(name: string): void {
    const session = this.company.session(name);
    const stores = [
      breakoutAnnouncements(session),
      breakoutBrief(session),
      breakoutCountdown(session),
      breakoutHelp(session),
      breakoutLateJoiners(session),
      breakoutLeads(session),
      breakoutTimer(session),
    ];
    for (const store of stores) onTestFinished(store.subscribe(() => undefined));
    if (hosts.includes(name)) onTestFinished(session.watch());
  }

  /** Somebody of these who is here, by turns. */
  some(names: readonly string[], at: number) {
    const here = names.filter((name) => this.company.names.includes(name));
    const name = here[at % Math.max(1, here.length)];
    return name === undefined ? null : this.company.session(name);
  }

  room(at: number): string {
    return this.rooms[at % this.rooms.length] ?? '';
  }

  /** Names of the hosts, the leader first, as their clients see it. */
  get hostsHere(): readonly string[] {
    const { company } = this;
    const rank = (name: string) => hostRank(company.channel(name).surroundings()) ?? hosts.length;
    return hosts.filter((name) => company.names.includes(name)).sort((a, b) => rank(a) - rank(b));
  }

  get openRooms(): number {
    const { sandbox, meeting } = this.company;
    return sandbox.rooms(meeting.id).rooms.length;
  }

  /** Whose requests deleted rooms. */
  get deletions(): readonly string[] {
    return this.company.sandbox.trace.flatMap(({ type, event, person }) =>
      type === 'request' && event === 'delete' ? [person ?? ''] : [],
    );
  }

  comeLate(): void {
    this.company.meeting.addBots([`Late ${++this.#late}`]);
  }

  /** Their page is loaded again. */
  async reload(name: string): Promise<void> {
    await this.company.unload(name);
    await this.company.enterAgain(name, optionsOf(name));
    this.#show(name);
  }

  async act({ label, step, pause, isWhole }: Doing): Promise<void> {
    this.log.push(`${label}, then ${pause}`);
    const work = step(this)?.catch((error: unknown) => {
      // What is refused is refused with a typed error.
      if (!isBreakoutError(error)) this.problems.push([label, error]);
    });
    if (isWhole) await work;
    await this.company.clock.pass(pause);
  }

  /** What everybody who is here has; each different set once. */
  get versions(): readonly string[] {
    const all = this.company.names.map((name) =>
      [...this.company.channel(name).getSnapshot().entries]
        .map(([id, { value, seq, author }]) => `${id} ${seq}.${author}: ${JSON.stringify(value)}`)
        .sort()
        .join('\n'),
    );
    return [...new Set(all)];
  }

  async agree(): Promise<void> {
    this.company.sandbox.clearFaults();
    await this.company.clock.until(() => this.company.isSettled, 60_000);
    // The last one that is late.
    await this.company.clock.pass(LATE_MS + 100);
    await this.company.clock.until(() => this.versions.length === 1, AGREED_MS);
    expect(this.versions, 'what clients have').toHaveLength(1);
  }
}

/** Stands for the app's server: it signs for hosts only. */
const seal = (payload: string) =>
  `seal ${[...payload].reduce((sum, sign) => (sum * 31 + sign.charCodeAt(0)) % 1e9, 7)}`;
const optionsOf = (name: string) => ({
  lateJoiners: 'smallest' as const,
  grace: { toRoom: 0, toMain: 0, visit: 0 },
  verify: (payload: string, signature: string) => signature === seal(payload),
  ...(hosts.includes(name) && { sign: seal }),
});

const index = fc.nat(5);
const seconds = fc.integer({ min: 30, max: 120 }).map((count) => count * 1000);
const own = fc.option(index);

/** What hosts do, each with another of them. */
const byHosts = fc.oneof(
  fc
    .tuple(seconds, own, fc.constantFrom('ask', 'nothing'))
    .map(([ms, at, end]): [string, HostStep] => [
      `sets ${ms} for ${at ?? 'all'}`,
      (play, host) => breakoutTimer(host).set(ms, { end, ...(at !== null && { roomId: play.room(at) }) }),
    ]),
  fc
    .integer({ min: -20, max: 60 })
    .map((count): [string, HostStep] => [`gives ${count} s`, (_, host) => breakoutTimer(host).extend(count * 1000)]),
  fc
    .constantFrom('pause', 'resume', 'stop')
    .map((act): [string, HostStep] => [act, (_, host) => breakoutTimer(host)[act]()]),
  fc
    .tuple(own, fc.nat(99))
    .map(([at, word]): [string, HostStep] => [
      `tells ${at ?? 'all'} task ${word}`,
      (play, host) => breakoutBrief(host).set({ text: `Task ${word}` }, at === null ? undefined : play.room(at)),
    ]),
  own.map((at): [string, HostStep] => [
    `takes the task of ${at ?? 'all'} away`,
    (play, host) => breakoutBrief(host).remove(at === null ? undefined : play.room(at)),
  ]),
  fc
    .nat(99)
    .map((word): [string, HostStep] => [
      `announces ${word}`,
      (_, host) => breakoutAnnouncements(host).announce(`News ${word}`),
    ]),
  fc
    .tuple(index, fc.constantFrom('claim', 'release', 'done'))
    .map(([at, act]): [string, HostStep] => [
      `${act}s the help of ${at}`,
      (play, host) => breakoutHelp(host)[act](play.room(at)),
    ]),
);

type HostStep = (play: Play, session: ReturnType<Company['session']>) => Promise<unknown> | undefined;

const pause = fc.constantFrom(0, 30, 200, 800, 3000);

const doing = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.tuple(byHosts, index, pause).map(([[label, act], at, wait]): Doing => ({
      label: `host ${at} ${label}`,
      step: (play) => {
        const host = play.some(hosts, at);
        return host ? act(play, host) : undefined;
      },
      pause: wait,
    })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.boolean(), index, pause).map(([asks, at, wait]): Doing => ({
      label: `guest ${at} ${asks ? 'asks for' : 'needs no'} help`,
      step: (play) => {
        const guest = play.some(guests, at);
        return guest ? (asks ? breakoutHelp(guest).ask('Stuck') : breakoutHelp(guest).cancel()) : undefined;
      },
      pause: wait,
    })),
  },
  {
    weight: 2,
    arbitrary: fc.tuple(index, index, pause).map(([at, to, wait]): Doing => ({
      label: `person ${at} goes to ${to}`,
      step: ({ company, rooms }) => {
        const names = [...guests, ...hosts].filter((name) => company.names.includes(name));
        const places = [company.meeting.id, ...rooms];
        company.person(names[at % names.length] ?? '').moveTo(places[to % places.length] ?? '');
        return undefined;
      },
      pause: wait,
    })),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(index, pause).map(([at, wait]): Doing => ({
      label: `person ${at} reloads`,
      step: (play) => {
        const names = [...guests, ...hosts].filter((name) => play.company.names.includes(name));
        return play.reload(names[at % names.length] ?? '');
      },
      pause: wait,
      isWhole: true,
    })),
  },
  {
    weight: 1,
    arbitrary: pause.map((wait): Doing => ({
      label: 'somebody comes late',
      step: (play) => {
        play.comeLate();
        return undefined;
      },
      pause: wait,
    })),
  },
  {
    weight: 3,
    arbitrary: fc
      .tuple(fc.constantFrom('silent', 'late', 'duplicate', 'reorder'), fc.constantFrom(0.1, 0.3, 0.6), pause)
      .map(([kind, chance, wait]): Doing => ({
        label: `deliveries are ${kind}, ${chance}`,
        step: ({ company }) => {
          company.sandbox.fault({ on: 'delivery', kind, chance, ms: LATE_MS });
          return undefined;
        },
        pause: wait,
      })),
  },
);

/** The leader goes so many ms after the deadline, or before; null: it stays. */
const end = fc.record({ dies: fc.option(fc.integer({ min: -1000, max: 1000 })), setBy: index });
const doings = fc.array(doing, { minLength: 8, maxLength: 20, size: 'max' });

const worlds: readonly Partial<LiveOptions>[] = [
  { echoBroadcasts: true, listBy: 'presence', participantIds: 'stable' },
  { echoBroadcasts: false, listBy: 'assignment', participantIds: 'change' },
];

test.each(Array.from({ length: RUNS }, (_, run) => FIRST + run))(
  'sequence %i: all agree 5 s after the last fault, and a deadline closes the rooms once',
  async (seed) => {
    const company = await Company.gather(hosts, guests, worlds[seed % worlds.length], optionsOf);
    onTestFinished(seedRandom(seed));
    const rooms = company.meeting.createRooms(titles);
    for (const [at, name] of guests.entries()) company.person(name).moveTo(rooms[at % 2] ?? '');
    const play = new Play(company, rooms);
    await company.clock.until(
      () => guests.every((name) => company.session(name).getSnapshot().status === 'room'),
      20_000,
    );
    await company.clock.pass(3000);
    const sampled = fc.sample(fc.tuple(doings, end), { numRuns: 1, seed });
    const [[steps, { dies, setBy }]] = sampled as [(typeof sampled)[0]];
    try {
      for (const each of steps) await play.act(each);
      await play.agree();

      company.sandbox.clearTrace();
      const setter = play.some(hosts, setBy);
      if (setter) await company.clock.drive(breakoutTimer(setter).set(10_000, { end: 'close' }));
      await company.clock.pass(10_000 + (dies ?? 0));
      if (dies !== null) await company.unload(play.hostsHere[0] ?? '');
      await company.clock.until(() => play.openRooms === 0, CLOSED_MS);
      expect(play.openRooms, 'open rooms').toBe(0);
      await company.clock.pass(30_000);
      // One request, of one host.
      expect(play.deletions, 'who closed them').toHaveLength(1);
      await play.agree();
      // Nothing of the rooms is left.
      const kinds = [
        ...company
          .channel(play.hostsHere[0] ?? '')
          .getSnapshot()
          .entries.values(),
      ].map(({ kind }) => kind);
      expect(kinds.filter((kind) => ['timer', 'brief', 'lead'].includes(kind))).toEqual([]);
      expect(play.problems).toEqual([]);
    } catch (error) {
      throw new Error(`${String(error)}\n${play.log.join('\n')}\nleader dies: ${String(dies)}`, { cause: error });
    }
  },
  120_000,
);
