import { hash } from '../hash';
import type { Json } from './message';

/** One thing that all clients share: a timer, an announcement, a request for help. */
export interface ChannelEntry {
  /** Names the entry: a later one of the same id takes its place. */
  readonly id: string;
  /** What it is: the features that share a channel tell theirs apart by it. */
  readonly kind: string;
  /** The last writer wins: the higher number, then the higher author. */
  readonly seq: number;
  /** Id of the client that wrote it. */
  readonly author: string;
  /** Null: deleted. */
  readonly value: Json;
  /** When it was written, on this client's own clock. */
  readonly writtenAt: number;
  /** Whether this client wrote it, or its signature is good. Nothing may be done by itself for an entry that is not. */
  readonly vouched: boolean;
  /** Proves who wrote it, where the app signs entries. */
  readonly signature?: string;
}

/**
 * Entries that are kept, deletions included. Of more, the oldest go, deletions first and what hosts write last: the same
 * ones at every client.
 */
const MAX_ENTRIES = 1024;
/** How far ahead of everything known an entry may be: who counts on to the end would have the last word for ever. */
const MAX_STEP = 2 ** 20;
/** How much earlier a later copy may say that an entry was written, ms: earlier copies took longer on their way. */
const MAX_CORRECTION = 10_000;

/**
 * A small document that every client has a copy of. Clients that have heard of the same entries have the same document,
 * whatever the order in which they heard.
 */
export class ReplicatedDocument {
  /** By id, deletions included. Another map after each change. */
  entries: ReadonlyMap<string, ChannelEntry> = new Map();
  /** The highest number known. */
  seq = 0;
  readonly #isHostKind: (kind: string) => boolean;
  #doubted = new Set<string>();
  /** The same for the same entries, whatever their order. */
  digest = digestOf([]);

  constructor(isHostKind: (kind: string) => boolean = () => false) {
    this.#isHostKind = isHostKind;
  }

  /** Adds what is newer. Returns whether there was something. */
  merge(candidates: readonly ChannelEntry[]): boolean {
    const next = new Map(this.entries);
    let changed = false;
    for (const candidate of candidates) {
      if (this.seq > 0 && candidate.seq > this.seq + MAX_STEP) continue;
      const known = next.get(candidate.id);
      const order = known ? compare(candidate, known) : 1;
      const entry = order > 0 ? candidate : order === 0 && known ? this.#corrected(known, candidate) : known;
      if (!entry || entry === known) continue;
      this.#doubted.delete(entry.id);
      next.set(entry.id, entry);
      this.seq = Math.max(this.seq, entry.seq);
      changed = true;
    }
    if (changed) this.#set(next);
    return changed;
  }

  /** Whether it is not known when entries were written. */
  get isInDoubt(): boolean {
    return this.#doubted.size > 0;
  }

  /** Takes the next copies' word for when entries were written: this client's clock has missed something. */
  doubtTimes(): void {
    this.#doubted = new Set(this.entries.keys());
  }

  /** The same entry, heard again: written earlier than thought, and maybe vouched for by now. */
  #corrected(known: ChannelEntry, copy: ChannelEntry): ChannelEntry {
    const earlier = known.writtenAt - copy.writtenAt;
    const isBetter = this.#doubted.has(known.id) || (earlier > 0 && earlier <= MAX_CORRECTION);
    if (!isBetter && (known.vouched || !copy.vouched)) return known;
    return {
      ...known,
      vouched: known.vouched || copy.vouched,
      writtenAt: isBetter ? copy.writtenAt : known.writtenAt,
      ...(copy.signature !== undefined && { signature: copy.signature }),
    };
  }

  /** Deletions go first, what hosts write last: no marks of many people take a timer or a brief away. */
  #rank({ kind, value }: ChannelEntry): number {
    if (value === null) return 0;
    return this.#isHostKind(kind) ? 2 : 1;
  }

  #set(next: Map<string, ChannelEntry>): void {
    if (next.size > MAX_ENTRIES) {
      const kept = [...next.values()]
        .sort((a, b) => this.#rank(b) - this.#rank(a) || compare(b, a))
        .slice(0, MAX_ENTRIES);
      next = new Map(kept.map((entry) => [entry.id, entry]));
    }
    this.entries = next;
    this.digest = digestOf([...next.values()]);
  }
}

function compare(a: ChannelEntry, b: ChannelEntry): number {
  if (a.seq !== b.seq) return a.seq - b.seq;
  return a.author === b.author ? 0 : a.author > b.author ? 1 : -1;
}

function digestOf(entries: readonly ChannelEntry[]): string {
  const sum = entries.reduce((total, { id, seq, author }) => total ^ hash(`${id}\n${seq}\n${author}`), 0);
  return `${entries.length}.${(sum >>> 0).toString(36)}`;
}
