import type { BreakoutError } from '../errors';
import type { SwitchState } from '../types';
import { failures } from './failures';
import { DEFAULTS, type SessionSettings } from './options';
import type { MeetingState } from './state';

/**
 * The one switch that can be under way: where it leads, how it shows in the snapshot, and the watchdog that ends it,
 * because a switch whose new client fails to initialise says nothing at all (SDK facts 1).
 */
export class SwitchWatch<Client> {
  readonly #state: MeetingState<Client>;
  readonly #settings: () => SessionSettings;
  #watchdog: ReturnType<typeof setTimeout> | undefined;
  #lastTarget: string | null = null;
  /** The switch that this client asked for itself. */
  requestedTarget: string | null = null;

  constructor(state: MeetingState<Client>, settings: () => SessionSettings) {
    this.#state = state;
    this.#settings = settings;
  }

  /** Where the last transfer led to: of two at once the later one counts, whichever client comes first. */
  get lastTarget(): string | null {
    return this.#lastTarget;
  }

  get timeout(): number {
    return this.#settings().switchTimeout ?? DEFAULTS.switchTimeout;
  }

  begin(switching: SwitchState): void {
    this.stop();
    this.#lastTarget = switching.toId;
    const ms = this.timeout;
    this.#watchdog = setTimeout(() => this.fail(failures.switchTimeout(ms), switching), ms);
    this.#state.update({ status: 'switching', switching, error: null });
  }

  end(): void {
    this.stop();
    this.requestedTarget = null;
  }

  fail(error: BreakoutError, switching: SwitchState | null): void {
    this.end();
    this.#state.update({ status: 'failed', error, switching });
  }

  /** Nobody watches any more. */
  stop(): void {
    clearTimeout(this.#watchdog);
  }
}
