import type { ChannelEntry } from './document';
import type { Json } from './message';
import type { SendBudget } from './send-budget';
import type { Surroundings } from './surroundings';
import type { ChannelSigning, ChannelTransport } from './transport';

/** What all clients of a main meeting and its rooms share, as this client knows it. Immutable. */
export interface ChannelState {
  /** By id. */
  readonly entries: ReadonlyMap<string, ChannelEntry>;
  /** Whether another client has confirmed, since this one came, that nothing is missing; or nobody has answered. */
  readonly isSynced: boolean;
}

/** What became of the messages of this client so far. */
export interface ChannelCounts {
  /** Messages that were sent. */
  readonly sent: number;
  /** Messages that came. */
  readonly received: number;
  /** Dropped: no message of a channel, or one that claims to be of another person than the transport says. */
  readonly malformed: number;
  /** Dropped: of another version, or of an unknown type. */
  readonly unknown: number;
  /** Dropped: more than one person or one room may send. */
  readonly limited: number;
  /** Entries dropped: a host's, without a good signature. */
  readonly unsigned: number;
}

/** What a client writes. */
export interface NewEntry {
  /** Names the entry: it takes the place of an earlier one of the same id. */
  readonly id: string;
  /** What it is: readers leave out kinds that they do not know. */
  readonly kind: string;
  /** Null deletes. */
  readonly value: Json;
}

/**
 * Small pieces of state that all clients of a main meeting and its rooms share: see `docs/architecture.md`. It works while
 * somebody subscribes. Get it with `breakoutChannel(session)`.
 */
export interface BreakoutChannel {
  /** The entries now. The same object until something changes. */
  readonly getSnapshot: () => ChannelState;
  /** Calls back after each change. Returns the unsubscribe function. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Writes an entry; everyone has it after a moment. Resolves when it is written here. Rejects as `sign` does, and with a
   * `RangeError` for a value of more than about 3 KB.
   */
  readonly put: (entry: NewEntry) => Promise<void>;
  /** Deletes an entry. Nothing happens where there is none. */
  readonly remove: (id: string) => Promise<void>;
  /** This client's own clock, in which `writtenAt` of entries counts, ms. It goes on while the computer sleeps. */
  readonly now: () => number;
  /** What is known of the meeting, by the last list. */
  readonly surroundings: () => Surroundings;
  /** What came and went since the session began. */
  readonly counts: () => ChannelCounts;
}

export interface ChannelContext {
  readonly transport: ChannelTransport;
  readonly budget: SendBudget;
  readonly signing: () => ChannelSigning;
  readonly surroundings: () => Surroundings;
  /** Calls back when the surroundings may have changed. */
  readonly watch: (listener: () => void) => () => void;
  /** Whether only hosts write entries of this kind: those are signed. */
  readonly isHostKind: (kind: string) => boolean;
  /** From 0 to 1. Default: `Math.random`. */
  readonly random?: () => number;
}
