import { breakoutChannel } from '../../src/realtimekit/breakout-channel';
import { createBreakoutSession, type SessionOptions } from '../../src/core';
import {
  createSandbox,
  type Sandbox,
  type SandboxMeeting,
  type SandboxOptions,
  type SandboxParticipant,
} from '../../src/sandbox';
import { onTestFinished } from 'vitest';
import { createFakeMedia } from './fake-rtc';
import { seedRandom } from './random';
import { loadSdk, type Sdk } from './sdk';
import type { Session } from './session';
import { VirtualClock } from './virtual-clock';

const LATENCY_MS = 40;

/** SDKs that were loaded: one for each page, as people have, because each counts its own limits. */
const pages: Sdk[] = [];

async function pageOf(index: number): Promise<Sdk> {
  return (pages[index] ??= await loadSdk());
}

/** Many people in one meeting, each as on a page of their own, on a virtual clock. */
export class Company {
  readonly sandbox: Sandbox;
  readonly meeting: SandboxMeeting;
  readonly clock: VirtualClock;
  readonly #people = new Map<string, SandboxParticipant>();
  readonly #sessions = new Map<string, Session>();
  readonly #sdks = new Map<string, Sdk>();

  private constructor(sandbox: SandboxOptions) {
    const restoreRandom = seedRandom(1);
    this.sandbox = createSandbox({ media: createFakeMedia(), latency: LATENCY_MS, ...sandbox });
    this.clock = new VirtualClock(() => this.sandbox.trace.length);
    this.sandbox.install();
    this.meeting = this.sandbox.createMeeting({ title: 'Main' });
    onTestFinished(async () => {
      this.sandbox.clearFaults();
      const all = [...this.#sessions.values()];
      const left = Promise.allSettled(all.map(async (session) => session.getSnapshot().client?.leave()));
      await this.clock.drive(Promise.race([left, new Promise((resolve) => setTimeout(resolve, 5000))]));
      for (const session of all) session.dispose();
      this.sandbox.dispose();
      this.clock.stop();
      restoreRandom();
    });
  }

  static async gather(
    hosts: readonly string[],
    guests: readonly string[],
    sandbox: SandboxOptions = {},
    options?: (name: string) => SessionOptions,
  ): Promise<Company> {
    const Sdks = await Promise.all([...hosts, ...guests].map((_, index) => pageOf(index)));
    const company = new Company(sandbox);
    for (const [index, name] of [...hosts, ...guests].entries()) {
      const preset = hosts.includes(name) ? 'host' : 'switcher';
      company.#people.set(name, company.meeting.addParticipant({ name, preset, customParticipantId: name }));
      // As many as people.
      const Sdk = Sdks[index] as Sdk;
      await company.clock.drive(company.#enter(name, Sdk, options?.(name)));
    }
    return company;
  }

  async #enter(name: string, Sdk: Sdk, options: SessionOptions | undefined): Promise<void> {
    this.#sdks.set(name, Sdk);
    const client = await Sdk.init(this.person(name).clientOptions());
    await client.join();
    const session = createBreakoutSession(client, options);
    session.subscribe(() => undefined);
    this.#sessions.set(name, session);
    const stop = breakoutChannel(session).subscribe(() => undefined);
    onTestFinished(stop);
  }

  /** Somebody whose page was gone opens it again. */
  async enterAgain(name: string, options?: SessionOptions): Promise<void> {
    const Sdk = this.#sdks.get(name);
    if (!Sdk) throw new Error(`${name} has never entered.`);
    for (let isIn = false; !isIn;) {
      try {
        await this.clock.drive(this.#enter(name, Sdk, options));
        isIn = true;
      } catch (error) {
        // A page that was left in the middle of a switch goes on with it here, as another page would not.
        if (!String(error).includes('Unsupported concurrent calls')) throw error;
        await this.clock.pass(500);
      }
    }
  }

  get names(): readonly string[] {
    return [...this.#sessions.keys()];
  }

  person(name: string): SandboxParticipant {
    const person = this.#people.get(name);
    if (!person) throw new Error(`There is no ${name}.`);
    return person;
  }

  session(name: string): Session {
    const session = this.#sessions.get(name);
    if (!session) throw new Error(`${name} has not entered.`);
    return session;
  }

  channel(name: string) {
    return breakoutChannel(this.session(name));
  }

  /** Their page is gone, without a word to the library. */
  async unload(name: string): Promise<void> {
    const session = this.session(name);
    const { client } = session.getSnapshot();
    session.dispose();
    this.#sessions.delete(name);
    await this.clock.drive(client?.leave() ?? Promise.resolve());
  }

  /** Nobody is on the way. */
  get isSettled(): boolean {
    return this.names.every((name) => this.session(name).getSnapshot().status !== 'switching');
  }
}
