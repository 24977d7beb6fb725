import type { SteadyClock } from './clock';
import type { ReplicatedDocument } from './document';
import type { Message } from './message';
import type { Outbox } from './outbox';
import { hostRank, type Surroundings } from './surroundings';

/**
 * When clients say what, so that all come to have the same document and few of them speak.
 *
 * A client says from time to time what its document is (`beat`); who hears another say the same stays quiet. Waits are
 * random, over as many slots as there are people who may speak, so that one does on average before the others hear it.
 */
const BEAT_MS = 1800;
/** The same after a change, and where somebody was heard to lack something. */
const NEWS_MS = 400;
/** About as long as a message takes to reach everybody, ms. */
const SLOT_MS = 60;
/** Who is at hand answers first: a host, then those in the same room. */
const HOST_MS = 100;
const ROOM_MS = { after: 250, atLeast: 250 };
/** How long an answer may take before it is asked again, ms, and how often that is done. */
const PATIENCE_MS = 1500;
const ATTEMPTS = 4;

export interface GossipContext {
  readonly clientId: string;
  readonly document: ReplicatedDocument;
  readonly outbox: Outbox;
  readonly clock: SteadyClock;
  readonly surroundings: () => Surroundings;
  /** From 0 to 1. */
  readonly random: () => number;
  /** This client has found out that it lacks nothing. */
  readonly onSynced: () => void;
  /** Now and then. */
  readonly onTick: () => void;
}

export class Gossip {
  readonly #context: GossipContext;
  /** What is due when: a beat, a question, an answer to a meeting (by its id). */
  readonly #due = new Map<string, number>();
  #attempt = 0;
  /** The client that was last heard to have something else. */
  #source = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(context: GossipContext) {
    this.#context = context;
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#due.clear();
  }

  /** This client may have missed something: it came, switched, reconnected or woke up. */
  catchUp(): void {
    const { surroundings } = this.#context;
    this.#attempt = 0;
    this.#source = '';
    const { people, personId } = surroundings();
    if (people.some(({ id }) => id !== personId)) this.#ask(50, people.length);
    else this.#found();
    this.#beatLater(BEAT_MS);
  }

  /** The document has changed. */
  changed(): void {
    this.#beatLater(NEWS_MS);
  }

  hear(message: Message): void {
    const { document } = this.#context;
    if (message.type === 'put') return;
    const isSame = message.digest === document.digest;
    if (message.type === 'ask') return this.#hearAsk(message, isSame);
    const { meetingId } = this.#context.surroundings();
    // An answer is for everyone in the meeting that it goes to.
    if (message.type === 'give' && message.digest !== '-') this.#spare(meetingId);
    if (message.type === 'give' && message.digest === '-') return;
    if (isSame) {
      this.#found();
      this.#beatLater(BEAT_MS);
      return;
    }
    // The client that is behind asks. Where neither is behind, or the two cannot be compared, both ask.
    if (message.seq >= document.seq) this.#askAgain(message.client);
    if (message.seq <= document.seq) this.#beatLater(NEWS_MS);
  }

  #hearAsk(ask: Extract<Message, { readonly type: 'ask' }>, isSame: boolean): void {
    const { meetingId, people, personId } = this.#context.surroundings();
    if (isSame) {
      // Another lacks the same: the answer will do for both.
      if (this.#due.has('ask') && ask.meeting === meetingId) this.#at('ask', PATIENCE_MS, 0);
      // Somebody who lacks nothing is told so by a beat.
      else this.#beatLater(NEWS_MS);
      return;
    }
    const { document, clientId } = this.#context;
    if (ask.seq > document.seq) this.#askAgain(ask.client);
    if (document.entries.size === 0) return;
    const isMine = ask.of === clientId;
    const isHosts = (ask.of === '' || ask.attempt > 0) && hostRank(this.#context.surroundings()) === ask.attempt;
    if (isMine || isHosts) return this.#answer(ask.meeting, 0, HOST_MS);
    if (ask.meeting === meetingId) {
      const here = people.filter((person) => person.meetingId === meetingId).length;
      return this.#answer(ask.meeting, ROOM_MS.after, Math.max(ROOM_MS.atLeast, here * SLOT_MS));
    }
    // Somebody alone in a room, and no host has answered: one from elsewhere does, another at each attempt.
    const elsewhere = people.filter((person) => person.meetingId !== ask.meeting).map(({ id }) => id);
    if (ask.attempt > 0 && [...new Set(elsewhere)].sort()[ask.attempt - 1] === personId) {
      this.#answer(ask.meeting, 0, HOST_MS);
    }
  }

  #answer(meetingId: string, after: number, spread: number): void {
    const name = `answer ${meetingId}`;
    if (!this.#due.has(name)) this.#at(name, after, spread);
  }

  #spare(meetingId: string): void {
    this.#due.delete(`answer ${meetingId}`);
    this.#context.outbox.spare(meetingId);
  }

  #found(): void {
    this.#due.delete('ask');
    this.#context.onSynced();
  }

  #askAgain(source: string): void {
    this.#source = source;
    if (this.#due.has('ask')) return;
    this.#attempt = 0;
    const { people, meetingId } = this.#context.surroundings();
    this.#ask(0, people.filter((person) => person.meetingId === meetingId).length);
  }

  #ask(after: number, people: number): void {
    this.#at('ask', after, Math.min(1000, Math.max(150, people * 10)));
  }

  /** Never later than it is due already, unless nothing is new. */
  #beatLater(ms: number): void {
    const { people } = this.#context.surroundings();
    const spread = Math.max(200, people.length * SLOT_MS);
    if (ms === BEAT_MS) this.#due.delete('beat');
    this.#at('beat', ms, spread, true);
  }

  #at(name: string, after: number, spread: number, earliest = false): void {
    const { clock, random } = this.#context;
    const at = clock.now() + after + random() * spread;
    this.#due.set(name, earliest ? Math.min(at, this.#due.get(name) ?? at) : at);
    this.#schedule();
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    if (this.#due.size === 0) return;
    const wait = Math.min(...this.#due.values()) - this.#context.clock.now();
    this.#timer = setTimeout(() => this.#run(), Math.max(0, wait));
  }

  #run(): void {
    const { clock, document, outbox, surroundings, onTick } = this.#context;
    onTick();
    const now = clock.now();
    const { isReady } = surroundings();
    for (const [name, at] of [...this.#due]) {
      if (at > now) continue;
      this.#due.delete(name);
      if (name === 'beat') {
        // Nobody needs to hear of nothing: who has something says so.
        if (isReady && document.entries.size > 0) outbox.beat();
        this.#beatLater(BEAT_MS);
      } else if (name === 'ask') {
        if (!isReady) continue;
        outbox.ask(this.#attempt, this.#source);
        this.#attempt += 1;
        // No answer: nobody has anything, or the next beat will tell.
        if (this.#attempt < ATTEMPTS) this.#at('ask', PATIENCE_MS, PATIENCE_MS / 2);
        else this.#context.onSynced();
      } else if (isReady) outbox.give(name.slice('answer '.length));
    }
    this.#schedule();
  }
}
