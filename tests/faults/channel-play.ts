import { expect, onTestFinished } from 'vitest';
import { isBreakoutError } from '../../src/core';
import { hostRank } from '../../src/core/channel/surroundings';
import {
  breakoutAnnouncements,
  breakoutBrief,
  breakoutCountdown,
  breakoutHelp,
  breakoutLateJoiners,
  breakoutLeads,
  breakoutTimer,
} from '../../src/realtimekit/facilitation';
import type { Company } from '../support/company';

export const hosts = ['Hanna', 'Henri', 'Hilda'];
export const guests = ['Alice', 'Bob', 'Carol', 'Dan'];
export const titles = ['Garden', 'Library'];
/** The latest that a delivery is late, ms. */
export const LATE_MS = 1500;
const AGREED_MS = 5000;

type Step = (play: Play) => Promise<unknown> | undefined;

export interface Doing {
  readonly label: string;
  readonly step: Step;
  /** How long nothing else happens then, ms. */
  readonly pause: number;
  /** It is over before that begins. */
  readonly isWhole?: true;
}

/** A meeting with open rooms in which hosts use all that rooms share, and the wire does what wires do. */
export class Play {
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
export const optionsOf = (name: string) => ({
  lateJoiners: 'smallest' as const,
  grace: { toRoom: 0, toMain: 0, visit: 0 },
  verify: (payload: string, signature: string) => signature === seal(payload),
  ...(hosts.includes(name) && { sign: seal }),
});
