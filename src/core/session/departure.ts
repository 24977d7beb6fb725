import { within } from '../timing';
import { failures } from './failures';
import type { MeetingPort } from './port';
import type { MeetingState } from './state';
import type { SwitchWatch } from './switch-watch';

/** How long leaving may take until the server has answered, ms: the participant is out either way. */
const PATIENCE = 3000;

/** Leaves for good, also in the middle of a switch. */
export class Departure<Client> {
  readonly #state: MeetingState<Client>;
  readonly #switches: SwitchWatch<Client>;
  /** Set while leaving: called with the client that came out of the switch in the middle of which one leaves. */
  #onLateClient: ((late: MeetingPort<Client>) => void) | null = null;

  constructor(state: MeetingState<Client>, switches: SwitchWatch<Client>) {
    this.#state = state;
    this.#switches = switches;
  }

  /** Takes a client that arrived only now, if one is leaving. Returns whether that is so. */
  takes(late: MeetingPort<Client>): boolean {
    this.#onLateClient?.(late);
    return this.#onLateClient !== null;
  }

  /**
   * In the middle of a switch it waits, bounded, for the client that comes out of it: that one would stay behind, live and
   * unseen. Never rejects: whatever the server says, this participant is out.
   */
  async leave(): Promise<void> {
    const { port, snapshot } = this.#state;
    const ms = this.#switches.timeout;
    const late =
      snapshot.status === 'switching' &&
      new Promise<MeetingPort<Client>>((resolve) => {
        this.#onLateClient = resolve;
        port.media.muteMicrophone();
        port.media.stopCamera();
      });
    this.#switches.end();
    this.#state.update({ status: 'ended', switching: null, error: null });
    try {
      const last = late ? await within(late, ms, () => failures.switchTimeout(ms)).catch(() => port) : port;
      await within(last.leave(), PATIENCE, () => failures.serverSilent('leave')).catch(noop);
    } finally {
      this.#onLateClient = null;
    }
  }
}

/** The participant is out either way. */
function noop(): void {}
