import type { SteadyClock } from './clock';
import type { ChannelEntry, ReplicatedDocument } from './document';
import { byteLength, encodeMessage, type Message, type WireEntry } from './message';
import type { SendBudget } from './send-budget';
import type { Surroundings } from './surroundings';
import { MAX_TEXT_BYTES, type ChannelTransport } from './transport';

/** What every message leaves for the entries, bytes. */
const ROOM_FOR_ENTRIES = MAX_TEXT_BYTES - 640;
/** What is written within so many ms goes out together. */
const TOGETHER_MS = 20;
/** How long after a failure something is tried again, ms. */
const RETRY_MS = 1000;

type Body = Message extends infer Each
  ? Each extends Message
    ? Omit<Each, 'id' | 'client' | 'person' | 'meeting'>
    : never
  : never;

export interface OutboxContext {
  readonly transport: ChannelTransport;
  readonly budget: SendBudget;
  readonly clock: SteadyClock;
  readonly document: ReplicatedDocument;
  readonly clientId: string;
  readonly surroundings: () => Surroundings;
  /** A new message id. */
  readonly newId: () => string;
}

/**
 * What is to be sent, as intentions: each message is written at the moment when the budget lets it go. What changed
 * again meanwhile goes out once, as it is then.
 */
export class Outbox {
  readonly #context: OutboxContext;
  readonly #puts = new Set<string>();
  #ask: { readonly attempt: number; readonly of: string } | null = null;
  #beat = false;
  readonly #askers = new Set<string>();
  /** The answer under way: to whom, and which entries are still to go. */
  #answer: { readonly to: readonly string[]; remaining: string[] } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  sent = 0;

  constructor(context: OutboxContext) {
    this.#context = context;
  }

  put(ids: Iterable<string>): void {
    for (const id of ids) this.#puts.add(id);
    if (this.#timer === undefined) this.#wait(TOGETHER_MS);
  }

  /** `of`: the client that has what this one lacks, where that is known. */
  ask(attempt: number, of: string): void {
    this.#ask = { attempt, of };
    this.flush();
  }

  beat(): void {
    this.#beat = true;
    this.flush();
  }

  /** Gives the document to everyone in a meeting. Those who wait at the same time get it together. */
  give(meetingId: string): void {
    this.#askers.add(meetingId);
    this.flush();
  }

  /** Somebody else has answered. */
  spare(meetingId: string): void {
    this.#askers.delete(meetingId);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Sends what may go now. */
  readonly flush = (): void => {
    const { budget, surroundings } = this.#context;
    if (this.#timer !== undefined) return;
    while (this.#isWaiting && surroundings().isReady) {
      const waitMs = budget.take();
      if (waitMs > 0) {
        this.#wait(waitMs);
        return;
      }
      this.#sendNext();
    }
  };

  get #isWaiting(): boolean {
    return this.#puts.size > 0 || this.#ask !== null || this.#beat || this.#askers.size > 0 || this.#answer !== null;
  }

  #wait(ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.flush();
    }, ms);
  }

  #sendNext(): void {
    const { document, surroundings } = this.#context;
    const { meetingIds } = surroundings();
    const digest = { digest: document.digest, seq: document.seq };
    if (this.#puts.size > 0) {
      const { entries, ids } = this.#pack(this.#puts);
      for (const id of ids) this.#puts.delete(id);
      this.#send({ type: 'put', entries }, meetingIds, () => this.put(ids));
    } else if (this.#ask !== null) {
      const ask = this.#ask;
      this.#ask = null;
      // In doubt of times it asks for everything.
      const mine = document.isInDoubt ? { digest: '?', seq: 0 } : digest;
      this.#send({ type: 'ask', ...ask, ...mine }, meetingIds);
    } else if (this.#answer ?? this.#askers.size > 0) {
      // What was written last is what is going on now: the task of rooms that have just been opened, after all of those before.
      const newest = [...document.entries.values()].sort((a, b) => b.seq - a.seq);
      this.#answer ??= { to: [...this.#askers], remaining: newest.map(({ id }) => id) };
      this.#askers.clear();
      const { to, remaining } = this.#answer;
      const { entries, ids } = this.#pack(remaining);
      const isLast = ids.length >= remaining.length;
      this.#answer = isLast ? null : { to, remaining: remaining.slice(ids.length) };
      // Only the last part says what the whole is: who has heard all of it is up to date.
      this.#send({ type: 'give', entries, ...(isLast ? digest : { digest: '-', seq: 0 }) }, to);
    } else {
      this.#beat = false;
      this.#send({ type: 'beat', ...digest }, meetingIds);
    }
  }

  /** As many of these as go into one message. */
  #pack(wanted: Iterable<string>): { entries: WireEntry[]; ids: string[] } {
    const { document, clock } = this.#context;
    const entries: WireEntry[] = [];
    const ids: string[] = [];
    let size = 0;
    for (const id of wanted) {
      const entry = document.entries.get(id);
      const packed = entry && toWire(entry, clock.now());
      size += packed ? byteLength(JSON.stringify(packed)) + 1 : 0;
      if (size > ROOM_FOR_ENTRIES && entries.length > 0) break;
      if (packed) entries.push(packed);
      ids.push(id);
    }
    return { entries, ids };
  }

  #send(body: Body, to: readonly string[], again?: () => void): void {
    const { transport, budget, clientId, surroundings, newId } = this.#context;
    const { personId: person, meetingId: meeting } = surroundings();
    // `Body` is what is left of a message without these.
    const message = { ...body, id: newId(), client: clientId, person, meeting } as Message;
    this.sent += 1;
    const fail = () => {
      budget.exhausted();
      this.#wait(RETRY_MS);
      again?.();
    };
    try {
      transport.send(encodeMessage(message), to).catch(fail);
    } catch {
      // An app's transport may throw.
      fail();
    }
  }
}

/** How many bytes an entry takes in a message. */
export function sizeOf(entry: ChannelEntry): number {
  return byteLength(JSON.stringify(toWire(entry, entry.writtenAt)));
}

export const MAX_ENTRY_BYTES = ROOM_FOR_ENTRIES;

function toWire({ id, kind, seq, author, value, writtenAt, signature }: ChannelEntry, now: number): WireEntry {
  const age = Math.max(0, Math.round(now - writtenAt));
  return { id, kind, seq, author, value, age, ...(signature !== undefined && { signature }) };
}
