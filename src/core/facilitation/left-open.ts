import type { BreakoutChannel } from '../channel/types';
import type { BreakoutSnapshot } from '../session/types';
import { COUNTDOWN, countdownsOf, idOf, closesAll, jsonOf, leftNow, type CountdownValue } from './countdown-entry';
import { newKey } from './result-entry';

/** What is left of the operations of this client. */
export type LeftUndone = Pick<BreakoutSnapshot, 'operations' | 'reports'>;

/**
 * Tells everyone that a close of this client has left rooms open: by the countdown that announced it or, where it was begun
 * without one, by one without an end. That goes with the report of the close: the rooms stay open.
 */
export class LeftOpen {
  readonly #channel: BreakoutChannel;
  readonly #leftUndone: () => LeftUndone;
  readonly #forget: (key: string) => Promise<void>;
  /** The report of which it is told. */
  #told: number | undefined;

  constructor(channel: BreakoutChannel, leftUndone: () => LeftUndone, forget: (key: string) => Promise<void>) {
    this.#channel = channel;
    this.#leftUndone = leftUndone;
    this.#forget = forget;
  }

  /** Has to be called after each change of the session. */
  look(): void {
    const { operations, reports } = this.#leftUndone();
    // It is tried again.
    if (operations.some(({ kind }) => kind === 'close')) return;
    const id = reports.find(({ kind }) => kind === 'close')?.id;
    if (id === this.#told) return;
    this.#told = id;
    const standing = countdownsOf(this.#channel).find(closesAll);
    if (id !== undefined && !standing) void this.#tell();
    if (id === undefined && standing && !leftNow(standing, this.#channel.now())) void this.#forget(standing.key);
  }

  async #tell(): Promise<void> {
    const { personId, name: by, meetingIds } = this.#channel.surroundings();
    // Of its people some may not be back.
    if (meetingIds.length === 1) return;
    const action = { kind: 'close', roomId: null } as const;
    const value: CountdownValue = { key: newKey(), action, left: null, by, personId, cause: 'host' };
    await this.#channel.put({ id: idOf(value, 0), kind: COUNTDOWN, value: jsonOf(value) });
  }
}
