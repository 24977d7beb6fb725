import { expect } from 'vitest';
import { isBreakoutError } from '../../src/core';
import type { LiveOptions } from '../../src/sandbox';
import type { Sdk } from '../support/sdk';
import type { Session } from '../support/session';
import { Stage, type Name, type Places } from '../support/stage';

/** How the server behaves in a sequence. */
type ServerWays = Pick<LiveOptions, 'latency' | 'participantIds' | 'listBy' | 'pushDumps'>;

/** Who is where before a sequence. */
export interface Beginning {
  readonly cast: readonly Name[];
  readonly places: Places;
  readonly ways: ServerWays;
}

/** For how long a command is followed by nothing, ms; `done`: until what it began has ended. */
export type Pause = number | 'done';

interface Work {
  readonly label: string;
  settled: boolean;
}

/** Longer than the longest bounded wait of the library, and of the SDK where the library waits for it, ms. */
const END_MS = 200_000;
/** By then a transfer that was late has come, and a stay that only seems to go on has ended, ms. */
const QUIET_MS = 130_000;

/** A meeting in which people do things at random, and what has come of what they began. */
export class Sequence {
  readonly stage: Stage;
  readonly log: string[] = [];
  readonly #work: Work[] = [];
  readonly #problems: unknown[] = [];
  #rooms = 0;
  readonly #onUnhandled = (reason: unknown) => {
    const isOurs = isBreakoutError(reason) || /\/src\/(core|realtimekit)\//.test(firstFrame(reason));
    if (isOurs) this.#problems.push(['unhandled rejection', reason]);
  };

  private constructor(stage: Stage) {
    this.stage = stage;
    process.on('unhandledRejection', this.#onUnhandled);
  }

  static async begin(Sdk: Sdk, { cast, places, ways }: Beginning): Promise<Sequence> {
    const stage = await Stage.set(Sdk, places, cast);
    stage.sandbox.configure(ways);
    return new Sequence(stage);
  }

  async end(): Promise<void> {
    process.off('unhandledRejection', this.#onUnhandled);
    await this.stage.takeDown();
  }

  session(name: Name): Session {
    return this.stage.session(name);
  }

  /** Two titles that no room has yet: by them people are looked for. */
  newTitles(): string[] {
    return [`Room ${++this.#rooms}`, `Room ${++this.#rooms}`];
  }

  /** Begins something; what it ends with is looked at, too. */
  async begin(label: string, act: () => Promise<unknown>, pause: Pause): Promise<void> {
    const work: Work = { label, settled: false };
    this.#work.push(work);
    this.log.push(label);
    const end = (outcome: string) => {
      work.settled = true;
      this.log.push(`${label} -> ${outcome}`);
    };
    act().then(
      () => end('done'),
      (error: unknown) => {
        // Whatever is refused is refused with a typed error.
        if (!isBreakoutError(error)) this.#problems.push([label, error]);
        end(isBreakoutError(error) ? error.code : String(error));
      },
    );
    if (pause === 'done') await this.stage.clock.until(() => work.settled, END_MS);
    else await this.stage.clock.pass(pause);
  }

  /** Lets everything come to an end, and holds what must hold: nobody is lost, nothing hangs, everybody sees what is so. */
  async check(): Promise<void> {
    const { stage } = this;
    stage.sandbox.clearFaults();
    await stage.clock.until(() => stage.settled && this.#hanging.length === 0, END_MS);
    expect(this.#hanging, 'promises that hang').toEqual([]);
    expect(stage.settled, 'nobody is on the way for ever').toBe(true);
    await stage.clock.pass(QUIET_MS);
    expect(stage.settled, 'nobody is on the way again').toBe(true);
    for (const name of stage.cast) this.#expectNotLost(name);

    // The list by assignment goes on listing where a lost transfer should have led.
    stage.sandbox.configure({ listBy: 'presence', pushDumps: true });
    for (const name of stage.cast)
      if (this.#status(name) === 'failed') await stage.clock.drive(this.session(name).returnToMain());
    await stage.clock.pass(1000);
    await stage.refresh();
    this.#expectAllWell();
    await this.#closeAll();
    expect(this.#problems).toEqual([]);
  }

  /** What has happened was no dead end: a host can still bring everybody back. */
  async #closeAll(): Promise<void> {
    const host = this.stage.cast.find((name) => name.startsWith('H') && this.#isHere(name));
    if (!host) return;
    const report = await this.stage.clock.drive(this.session(host).close());
    expect(report.failed.map(({ person, error }) => [person.name, error.code])).toEqual([]);
    await this.stage.clock.pass(2000);
    await this.stage.refresh();
    expect(this.stage.truth).toEqual({ Main: this.stage.cast.filter((name) => this.#isHere(name)).sort() });
    this.#expectAllWell();
  }

  /** In exactly one live room, which their client shows; or their client shows that it failed, or that they left. */
  #expectNotLost(name: Name): void {
    const places = this.stage.placesOf(name);
    if (this.#status(name) === 'ended') expect([name, places]).toEqual([name, []]);
    else if (this.#status(name) === 'failed') expect(this.session(name).getSnapshot().error).not.toBeNull();
    else expect([name, places, this.#isJoined(name)]).toEqual([name, [this.#shown(name)], true]);
  }

  #expectAllWell(): void {
    for (const name of this.stage.cast) {
      this.#expectNotLost(name);
      if (this.#status(name) === 'ended') continue;
      expect(this.#isHere(name), `${name} shows ${this.stage.shows(name)}`).toBe(true);
      expect([name, this.stage.viewOf(name)]).toEqual([name, this.stage.truth]);
    }
  }

  get #hanging(): string[] {
    return this.#work.filter(({ settled }) => !settled).map(({ label }) => label);
  }

  #status(name: Name) {
    return this.session(name).getSnapshot().status;
  }

  #isHere(name: Name): boolean {
    return this.#status(name) === 'main' || this.#status(name) === 'room';
  }

  #isJoined(name: Name): boolean | undefined {
    return this.session(name).getSnapshot().client?.self.roomJoined;
  }

  #shown(name: Name): string {
    const shown = this.stage.shows(name);
    return shown === 'main' ? 'Main' : shown;
  }
}

function firstFrame(reason: unknown): string {
  const stack = reason instanceof Error ? (reason.stack ?? '') : '';
  return stack.split('\n').find((line) => /^\s+at /.test(line)) ?? '';
}
