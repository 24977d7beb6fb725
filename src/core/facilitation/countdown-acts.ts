import { hostRank } from '../channel/surroundings';
import type { BreakoutChannel } from '../channel/types';
import type { BreakoutError } from '../errors';
import { failures } from '../session/failures';
import type { OperationCause } from '../types';
import { actOnce } from './act-once';
import {
  actNameOf,
  COUNTDOWN,
  countdownsOf,
  endOf,
  LATEST_MS,
  type CountdownAction,
  type CountdownEntry,
} from './countdown-entry';
import { together } from './derived';
import { entriesOf, fieldsOf, versionOf } from './entries';
import { LeftOpen, type LeftUndone } from './left-open';

interface ActsContext {
  readonly watch: (listener: () => void) => () => void;
  readonly act: (actions: readonly CountdownAction[], cause: OperationCause) => Promise<unknown>;
  readonly leftUndone: () => LeftUndone;
}

type Run = () => Promise<unknown>;

/** How often it is looked whether this client can act, ms. */
const LOOK_MS = 250;

/** What becomes of countdowns at this client, if its person is a host. */
export class CountdownActs {
  readonly #channel: BreakoutChannel;
  readonly #context: ActsContext;
  readonly #onGone: (key: string) => Promise<void>;
  readonly #leftOpen: LeftOpen;
  /** What this client does in place of the session's action, by key. */
  readonly #runs = new Map<string, Run>();
  /** What this client does now, by key. */
  readonly #running = new Map<string, Promise<void>>();

  /** `onGone`: the last entry of a countdown was taken away. */
  constructor(channel: BreakoutChannel, context: ActsContext, onGone: (key: string) => Promise<void>) {
    this.#channel = channel;
    this.#context = context;
    this.#onGone = onGone;
    this.#leftOpen = new LeftOpen(channel, context.leftUndone, (key) => this.forget(key));
  }

  /** What this client does for it: as long as nobody changes it but this host; null: the session's action. */
  setRun(key: string, run: Run | null): void {
    if (run) this.#runs.set(key, run);
    else this.#runs.delete(key);
  }

  /** Does it and takes it away: once, however often it is called meanwhile. */
  perform(key: string): Promise<void> {
    const one = this.#running.get(key) ?? this.#act(key).finally(() => this.#running.delete(key));
    this.#running.set(key, one);
    return one;
  }

  async forget(key: string, entries: readonly Pick<CountdownEntry, 'entry'>[] = this.#withKey(key)): Promise<void> {
    for (const { entry } of entries) await this.#channel.remove(entry.id);
    if (this.#withKey(key).length > 0) return;
    this.#runs.delete(key);
    await this.#onGone(key);
  }

  /** Calls back once it has happened or was taken back. */
  whenGone(key: string, callback: () => void): void {
    const unsubscribe = this.#channel.subscribe(() => {
      if (entriesOf(this.#channel, COUNTDOWN).some((entry) => fieldsOf(entry).key === key)) return;
      unsubscribe();
      callback();
    });
  }

  /** Does by itself what hosts' clients do: one acts at the end, one takes away what cannot happen any more. */
  watch(): () => void {
    const waiting = new Map<string, { readonly version: string; readonly stop: () => void }>();
    const look = () => {
      const rank = hostRank(this.#channel.surroundings());
      if (rank === 0) this.#tidy();
      if (rank !== null) this.#leftOpen.look();
      const wanted = rank === null ? [] : onePerKey(countdownsOf(this.#channel).filter((it) => this.#isWanted(it)));
      for (const [id, { version, stop }] of waiting) {
        if (wanted.some(({ entry }) => entry.id === id && versionOf(entry) === version)) continue;
        stop();
        waiting.delete(id);
      }
      for (const it of wanted) {
        const { id } = it.entry;
        if (!waiting.has(id)) waiting.set(id, { version: versionOf(it.entry), stop: this.#actInTime(it) });
      }
    };
    const stop = together(this.#channel.subscribe(look), this.#context.watch(look));
    look();
    return () => {
      stop();
      for (const { stop } of waiting.values()) stop();
    };
  }

  async #act(key: string): Promise<void> {
    if (this.#obstacle() !== null) await this.#free();
    const all = this.#withKey(key);
    // Taken back meanwhile.
    if (all.length === 0) return;
    const { personId } = this.#channel.surroundings();
    const closing = this.#roomsClosedBy(all);
    const run = all.every((it) => it.personId === personId) ? this.#runs.get(key) : undefined;
    if (run) await run();
    else
      await this.#context.act(
        all.map(({ action }) => action),
        all[0]?.cause ?? 'host',
      );
    // It stays: it is tried again, then every host is asked, also those whose clients have no report of it.
    const open = this.#roomsClosedBy(all).find((id) => closing.includes(id));
    if (open !== undefined) {
      const isEmpty = this.#channel.surroundings().people.every(({ meetingId }) => meetingId !== open);
      throw isEmpty ? failures.roomNotDeleted(open) : failures.roomNotEmpty(open);
    }
    await this.forget(key);
  }

  /** Waits, bounded, until nothing is in this client's way: what was announced is not lost on it. */
  async #free(): Promise<void> {
    const deadline = this.#channel.now() + LATEST_MS;
    for (let error = this.#obstacle(); error !== null; error = this.#obstacle()) {
      if (this.#channel.now() >= deadline) throw error;
      await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
  }

  /** Between two meetings nobody hears this client, and beside an operation that opens or closes rooms none may begin. */
  #obstacle(): BreakoutError | null {
    if (!this.#channel.surroundings().isReady) return failures.notJoined();
    const other = this.#context.leftUndone().operations.find(({ exclusive }) => exclusive);
    return other ? failures.busy(other.kind) : null;
  }

  /** Ids of the rooms, as listed now, that these close. */
  #roomsClosedBy(all: readonly CountdownEntry[]): readonly string[] {
    const rooms = all.flatMap(({ action }) => (action.kind === 'close' ? [action.roomId] : []));
    const [, ...open] = this.#channel.surroundings().meetingIds;
    return open.filter((id) => rooms.includes(null) || rooms.includes(id));
  }

  #withKey(key: string): CountdownEntry[] {
    return countdownsOf(this.#channel).filter((it) => it.key === key);
  }

  /** Whether this client may act by itself: nobody goes on a visit for another. */
  #isWanted({ action, personId, left, entry }: CountdownEntry): boolean {
    const isMine = personId === this.#channel.surroundings().personId;
    return left !== null && entry.vouched && (action.kind !== 'visit' || isMine);
  }

  #actInTime(it: CountdownEntry): () => void {
    const channel = this.#channel;
    const name = actNameOf(it);
    const isThere = () => countdownsOf(channel).some(({ entry }) => versionOf(entry) === name.occasion);
    return actOnce(channel, {
      ...name,
      at: endOf(it),
      first: it.personId,
      isDue: () => isThere() && channel.now() < endOf(it) + LATEST_MS,
      run: () => this.perform(it.key),
    });
  }

  #tidy(): void {
    const possible = countdownsOf(this.#channel);
    for (const entry of entriesOf(this.#channel, COUNTDOWN)) {
      const it = possible.find((one) => one.entry === entry);
      const isOldVisit = it?.action.kind === 'visit' && this.#channel.now() > endOf(it) + LATEST_MS;
      const { key } = fieldsOf(entry);
      if (!it || isOldVisit) void this.forget(typeof key === 'string' ? key : '', [{ entry }]);
    }
  }
}

/** Of a countdown of several entries the first by id: who acts on it does all of them. */
function onePerKey(all: readonly CountdownEntry[]): CountdownEntry[] {
  const first = new Map<string, CountdownEntry>();
  for (const it of all) {
    const known = first.get(it.key);
    if (!known || it.entry.id < known.entry.id) first.set(it.key, it);
  }
  return [...first.values()];
}
