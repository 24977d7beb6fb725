import { failures } from './failures';
import { DEFAULTS, type SessionSettings } from './options';
import type { Refresher } from './refresher';
import type { MeetingState } from './state';
import type { SwitchWatch } from './switch-watch';

/** How long somebody may be in a room that is on no list any more, ms: the server brings them out of it, as a rule. */
const GONE_PATIENCE = 10_000;
/** The same where no list has had the room since this client came to it, ms: it was gone before, and nobody is brought out. */
const NEVER_THERE_PATIENCE = 1000;

/**
 * Ends a stay that only seems to go on: in a meeting that is not joined again after a lost connection, where the SDK tries
 * for minutes or says no more about it, or in a room that is gone. Without it the client would show its old place.
 */
export class StayWatch<Client> {
  readonly #state: MeetingState<Client>;
  readonly #settings: () => SessionSettings;
  readonly #switches: SwitchWatch<Client>;
  readonly #refresher: Refresher<Client>;
  #reconnecting: ReturnType<typeof setTimeout> | undefined;
  /** The room that this client is in, as soon as a list has had it. */
  #seenRoomId: string | null = null;
  #gone: { readonly roomId: string; readonly timer: ReturnType<typeof setTimeout> } | undefined;

  constructor(
    state: MeetingState<Client>,
    settings: () => SessionSettings,
    switches: SwitchWatch<Client>,
    refresher: Refresher<Client>,
  ) {
    this.#state = state;
    this.#settings = settings;
    this.#switches = switches;
    this.#refresher = refresher;
  }

  /** To be called at each news of the connection. The SDK may go on trying meanwhile; where it succeeds, that counts. */
  onConnection(): void {
    if (!this.#isAway) {
      clearTimeout(this.#reconnecting);
      this.#reconnecting = undefined;
      return;
    }
    const ms = this.#settings().reconnectTimeout ?? DEFAULTS.reconnectTimeout;
    this.#reconnecting ??= setTimeout(() => {
      this.#reconnecting = undefined;
      if (!this.#isHere || !this.#isAway) return;
      this.#switches.fail(failures.notRejoined(ms), null);
      this.#state.update({ connection: 'offline' });
    }, ms);
  }

  /** To be called at each list. */
  onList(): void {
    const roomId = this.#goneRoom;
    if (roomId === undefined) this.#seenRoomId = this.#state.snapshot.currentRoomId;
    if (roomId === this.#gone?.roomId) return;
    clearTimeout(this.#gone?.timer);
    const patience = roomId === this.#seenRoomId ? GONE_PATIENCE : NEVER_THERE_PATIENCE;
    this.#gone =
      roomId === undefined ? undefined : { roomId, timer: setTimeout(() => void this.#confirm(roomId), patience) };
  }

  stop(): void {
    clearTimeout(this.#reconnecting);
    clearTimeout(this.#gone?.timer);
    this.#reconnecting = undefined;
    this.#gone = undefined;
  }

  /** Asks once more: the list may have been an old one. */
  async #confirm(roomId: string): Promise<void> {
    await this.#refresher.refresh().catch(noop);
    if (this.#goneRoom !== roomId || this.#gone?.roomId !== roomId) return;
    this.#switches.fail(failures.roomGone('The room that this participant is in'), null);
  }

  get #isHere(): boolean {
    const { status } = this.#state.snapshot;
    return status === 'main' || status === 'room' || status === 'waitlisted';
  }

  get #isAway(): boolean {
    return this.#state.port.read().room === 'disconnected' || this.#state.snapshot.connection !== 'online';
  }

  /** Id of the room that this client is in although no list has it. */
  get #goneRoom(): string | undefined {
    const { status, currentRoomId, rooms } = this.#state.snapshot;
    if (status !== 'room' || currentRoomId === null || this.#state.port.read().dump === null) return undefined;
    return rooms.some(({ id }) => id === currentRoomId) ? undefined : currentRoomId;
  }
}

/** What is known by then decides. */
function noop(): void {}
