import { Store } from '../store';
import { SteadyClock } from './clock';
import { ReplicatedDocument, type ChannelEntry } from './document';
import { Gossip } from './gossip';
import { Heard, ReceiptLimits } from './limits';
import { decodeMessage, type Message, type WireEntry } from './message';
import { MAX_ENTRY_BYTES, Outbox, sizeOf } from './outbox';
import type { ChannelSigning } from './transport';
import type { BreakoutChannel, ChannelContext, ChannelCounts, ChannelState, NewEntry } from './types';

/** How long a channel goes on without a subscriber, ms: longer than a component takes to be mounted again. */
const IDLE_MS = 30_000;

export function createChannel(context: ChannelContext): BreakoutChannel {
  const channel = new Channel(context);
  return {
    getSnapshot: channel.store.get,
    subscribe: (listener) => channel.subscribe(listener),
    put: (entry) => channel.put(entry),
    remove: (id) => channel.remove(id),
    now: () => channel.clock.now(),
    surroundings: context.surroundings,
    counts: () => channel.counts,
  };
}

class Channel {
  readonly store = new Store<ChannelState>({ entries: new Map(), isSynced: false });
  readonly clock = new SteadyClock();
  readonly #context: ChannelContext;
  readonly #document: ReplicatedDocument;
  readonly #limits = new ReceiptLimits();
  readonly #heard = new Heard();
  readonly #clientId = this.#newId();
  readonly #outbox: Outbox;
  readonly #gossip: Gossip;
  readonly #dropped = { received: 0, malformed: 0, unknown: 0, limited: 0, unsigned: 0 };
  #subscribers = 0;
  #stops: (() => void)[] = [];
  #idle: ReturnType<typeof setTimeout> | undefined;
  #jumps = 0;
  /** The meeting in which this client has caught up, or is about to. */
  #here = '';

  constructor(context: ChannelContext) {
    this.#context = context;
    this.#document = new ReplicatedDocument(context.isHostKind);
    const { transport, budget, surroundings, random = Math.random } = context;
    const shared = { document: this.#document, clock: this.clock, clientId: this.#clientId, surroundings };
    this.#outbox = new Outbox({ ...shared, transport, budget, newId: () => this.#newId() });
    this.#gossip = new Gossip({
      ...shared,
      outbox: this.#outbox,
      random,
      onSynced: () => this.#publish(true),
      onTick: () => this.#checkClock(),
    });
  }

  get counts(): ChannelCounts {
    return { ...this.#dropped, sent: this.#outbox.sent };
  }

  subscribe(listener: () => void): () => void {
    const stop = this.store.subscribe(listener);
    const letGo = this.#hold();
    return () => {
      stop();
      letGo();
    };
  }

  async put({ id, kind, value }: NewEntry): Promise<void> {
    const letGo = this.#hold();
    try {
      const entry = { id, kind, value, author: this.#clientId, writtenAt: this.clock.now(), vouched: true };
      if (sizeOf({ ...entry, seq: this.#document.seq }) > MAX_ENTRY_BYTES) {
        throw new RangeError(`The entry "${id}" is too large: all of it has to go into one message.`);
      }
      await this.#write(entry);
    } finally {
      letGo();
    }
  }

  async remove(id: string): Promise<void> {
    const entry = this.#document.entries.get(id);
    if (entry && entry.value !== null) await this.put({ id, kind: entry.kind, value: null });
  }

  async #write(entry: Omit<ChannelEntry, 'seq'>): Promise<void> {
    const { isHostKind, signing } = this.#context;
    const { sign } = signing();
    let written = { ...entry, seq: this.#document.seq + 1 };
    if (sign && isHostKind(entry.kind)) {
      let signature = await sign(this.#payloadOf(written));
      // Others went on counting meanwhile.
      while (written.seq <= this.#document.seq) {
        written = { ...entry, seq: this.#document.seq + 1 };
        signature = await sign(this.#payloadOf(written));
      }
      written = { ...written, signature };
    }
    this.#document.merge([written]);
    this.#publish();
    this.#outbox.put([entry.id]);
    this.#gossip.changed();
  }

  #hold(): () => void {
    this.#subscribers += 1;
    clearTimeout(this.#idle);
    if (this.#stops.length === 0) this.#attach();
    return () => {
      this.#subscribers -= 1;
      if (this.#subscribers === 0) this.#idle = setTimeout(() => this.#detach(), IDLE_MS);
    };
  }

  #attach(): void {
    const { transport, watch } = this.#context;
    this.#stops = [transport.listen((text, senderId) => this.#hear(text, senderId)), watch(() => this.#look())];
    this.#look();
  }

  #detach(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
    this.#outbox.stop();
    this.#gossip.stop();
    this.#here = '';
  }

  /** Where this client is may have changed. */
  #look(): void {
    const { isReady, meetingId } = this.#context.surroundings();
    const here = isReady ? meetingId : '';
    if (here === this.#here) return;
    this.#here = here;
    if (!isReady) return;
    this.#publish(false);
    this.#gossip.catchUp();
    this.#outbox.flush();
  }

  #checkClock(): void {
    this.clock.now();
    if (this.clock.jumps === this.#jumps) return;
    this.#jumps = this.clock.jumps;
    this.#document.doubtTimes();
    if (this.#here !== '') this.#gossip.catchUp();
  }

  #hear(text: string, senderId: string | undefined): void {
    const message = decodeMessage(text);
    if (message === 'malformed' || message === 'unknown') {
      this.#dropped[message] += 1;
      return;
    }
    if (message.client === this.#clientId || !this.#heard.note(message.id)) return;
    if (senderId !== undefined && senderId !== message.person) {
      this.#dropped.malformed += 1;
      return;
    }
    this.#checkClock();
    const now = this.clock.now();
    if (!this.#limits.accepts(message.person, this.#context.surroundings(), now)) {
      this.#dropped.limited += 1;
      return;
    }
    this.#dropped.received += 1;
    if (message.type === 'put' || message.type === 'give') void this.#take(message, now);
    else this.#gossip.hear(message);
  }

  async #take(message: Extract<Message, { readonly entries: readonly WireEntry[] }>, heardAt: number): Promise<void> {
    const { verify } = this.#context.signing();
    const candidates = message.entries.map(({ age, ...entry }) => ({
      ...entry,
      writtenAt: heardAt - age,
      vouched: false,
    }));
    // Without signatures nothing is waited for: order and time stay as they came.
    const admitted = verify ? await this.#verified(candidates, verify) : candidates;
    if (this.#document.merge(admitted)) {
      this.#publish();
      this.#gossip.changed();
    }
    this.#gossip.hear(message);
  }

  /** Those of hosts with a good signature, and those that need none. */
  async #verified(
    candidates: readonly ChannelEntry[],
    verify: NonNullable<ChannelSigning['verify']>,
  ): Promise<ChannelEntry[]> {
    const admitted = await Promise.all(
      candidates.map(async (entry) => {
        if (!this.#context.isHostKind(entry.kind)) return [entry];
        const known = this.#document.entries.get(entry.id);
        // Each client passes on what it has: most of it was verified before.
        if (known?.vouched && known.seq === entry.seq && known.author === entry.author)
          return [{ ...entry, vouched: true }];
        const { signature } = entry;
        const isGood = signature !== undefined && (await isVerified(verify, this.#payloadOf(entry), signature));
        if (!isGood) this.#dropped.unsigned += 1;
        return isGood ? [{ ...entry, vouched: true }] : [];
      }),
    );
    return admitted.flat();
  }

  /** What a signature is for: the entry in this meeting, at its place in the order. */
  #payloadOf({ id, kind, seq, author, value }: Omit<ChannelEntry, 'writtenAt' | 'vouched'>): string {
    return JSON.stringify([this.#context.surroundings().meetingIds[0] ?? '', id, kind, seq, author, value]);
  }

  #publish(isSynced = this.store.get().isSynced): void {
    this.store.set((before) => {
      const isSame = before.isSynced === isSynced && this.#published === this.#document.entries;
      if (isSame) return before;
      this.#published = this.#document.entries;
      const live = [...this.#document.entries].filter(([, { value }]) => value !== null);
      return { entries: new Map(live), isSynced };
    });
  }

  #published: ReadonlyMap<string, ChannelEntry> | null = null;

  #newId(): string {
    return Math.floor(Math.random() * 2 ** 52).toString(36);
  }
}

/** An app's `verify` may reject, as for a signature that is no signature at all. */
async function isVerified(
  verify: NonNullable<ChannelSigning['verify']>,
  payload: string,
  signature: string,
): Promise<boolean> {
  try {
    return await verify(payload, signature);
  } catch {
    return false;
  }
}
