import { within } from '../timing';
import type { SwitchState } from '../types';
import type { Departure } from './departure';
import { failures } from './failures';
import type { SessionHooks, SessionSettings } from './options';
import type { MeetingPort } from './port';
import { reportError } from './report-error';
import type { MeetingState } from './state';
import type { SwitchWatch } from './switch-watch';

/** What following does with a client. */
interface Ways<Client> {
  readonly adopt: (next: MeetingPort<Client>) => void;
  /** Rejects when it does not come to join; the status is `failed` then. */
  readonly join: (port: MeetingPort<Client>) => Promise<void>;
}

/** The ways out of a failure. */
export class Recovery<Client> {
  readonly #state: MeetingState<Client>;
  readonly #settings: () => SessionSettings;
  readonly #hooks: SessionHooks<Client>;
  readonly #switches: SwitchWatch<Client>;
  readonly #departure: Departure<Client>;
  readonly #ways: Ways<Client>;
  #underWay = false;

  constructor(
    state: MeetingState<Client>,
    settings: () => SessionSettings,
    hooks: SessionHooks<Client>,
    switches: SwitchWatch<Client>,
    departure: Departure<Client>,
    ways: Ways<Client>,
  ) {
    this.#state = state;
    this.#settings = settings;
    this.#hooks = hooks;
    this.#switches = switches;
    this.#departure = departure;
    this.#ways = ways;
  }

  /** Whether a fresh client of the main meeting is being made. */
  get underWay(): boolean {
    return this.#underWay;
  }

  /**
   * Ends a failure. For the `target` of the failed switch, a client that was made for it is joined again; otherwise a
   * fresh client joins main. Rejects when that is impossible or fails too; the status is then `failed` again. It may
   * also resolve in the middle of another switch, where the fresh client was moved on at once.
   */
  async run(to: 'target' | 'main'): Promise<void> {
    const { port, snapshot } = this.#state;
    const target = snapshot.switching;
    if (to === 'target' && target?.toId === port.read().meetingId && port.read().room === 'idle') {
      this.#refuseGone(port, target);
      this.#switches.begin(target);
      await this.#ways.join(port);
      return;
    }
    this.#state.media.depart(port, this.#settings().mediaPolicy, 'toMain', reportError);
    const givenUp = new AbortController();
    const rejoining = this.#hooks.rejoin(port, givenUp.signal);
    if (!rejoining) {
      const error = failures.rejoinNeeded();
      this.#state.update({ error });
      throw error;
    }
    const { main } = snapshot;
    this.#switches.begin({ toId: main?.id ?? '', toTitle: main?.title ?? null, toMain: true, requested: true });
    const ms = this.#switches.timeout;
    this.#underWay = true;
    try {
      const fresh = await within(rejoining, ms, () => failures.switchTimeout(ms));
      this.#take(fresh, port);
    } catch (cause) {
      givenUp.abort();
      if (this.#state.port !== port || this.#state.snapshot.status === 'ended') return;
      const error = failures.rejoinFailed(cause);
      this.#switches.fail(error, target);
      throw error;
    } finally {
      this.#underWay = false;
    }
  }

  #take(fresh: MeetingPort<Client>, lost: MeetingPort<Client>): void {
    if (this.#departure.takes(fresh)) return;
    if (this.#state.port !== lost) {
      // Its own successor was faster, or a switch that was given up has ended well meanwhile; one live client is enough.
      fresh.abandon().catch(noop);
      return;
    }
    // Moved on before it had joined: its own successor follows, or the watchdog ends the wait (SDK facts 22).
    if (fresh.read().room !== 'switched') this.#ways.adopt(fresh);
    // The server may count a client that could not join as present: its person would be there twice.
    if (lost.read().room !== 'switched') lost.abandon().catch(noop);
  }

  /**
   * Never into a room that is gone, alone. The list of the client that came out of the switch is newer than the switch.
   */
  #refuseGone(port: MeetingPort<Client>, target: SwitchState): void {
    const { dump } = port.read();
    if (target.toMain || dump === null || dump.rooms.some(({ id }) => id === target.toId)) return;
    const error = failures.roomGone(`The room "${target.toTitle ?? target.toId}"`);
    this.#switches.fail(error, target);
    throw error;
  }
}

/** For letting go of clients that nobody uses. */
function noop(): void {}
