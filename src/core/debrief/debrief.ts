import { SteadyClock } from '../channel/clock';
import { hostRank } from '../channel/surroundings';
import { isRecord } from '../channel/message';
import type { BreakoutChannel } from '../channel/types';
import { roundBriefOf } from '../facilitation/brief';
import type { RoomAnswer } from '../facilitation/result-entry';
import { shared, together } from '../facilitation/derived';
import { fieldsOf } from '../facilitation/entries';
import { roundsOf } from '../facilitation/rounds-entry';
import { isJoined } from '../session/status';
import { store, withStorage, type StorageSource } from '../session/stored';
import type { BreakoutSnapshot } from '../session/types';
import { Store } from '../store';
import { exportDebrief } from './debrief-file';
import { Decisions } from './decisions';
import { importDebrief } from './import-debrief';
import type { RunningSeries } from './recorded-round';
import { Recorder } from './recorder';
import { Requests } from './requests';
import { saidIn } from './said';
import { NO_DEBRIEF, type DebriefEvent, type DebriefRound, type DebriefState } from './types';

const KIND = 'debrief';
const MINUTE = 60_000;
/** How long after a change it is stored, ms; and at least how often while rooms are open, so that it is known when they were seen last. */
const STORE_MS = { few: 500, many: 5000, atLeast: 30_000 };
const MANY_STAYS = 1000;
/** How long after the close other hosts' clients may say that it was theirs, ms. */
const AFTERWARDS_MS = 5000;

/**
 * The record of a meeting's rooms: who was where, from when to when, by whose decision. Each host's client keeps its own, of
 * what it has seen itself, while somebody subscribes; nothing of it is sent. Empty for participants.
 */
export interface DebriefStore {
  /** The record as it is now. */
  readonly getSnapshot: () => DebriefState;
  /** Calls back after each change. Returns the unsubscribe function. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Calls back for each event, once, up to 3 s later; also keeps the record. Returns the unsubscribe function. */
  readonly onEvent: (listener: (event: DebriefEvent) => void) => () => void;
  /** Deletes the record, here and where it is kept. While rooms are open a new one begins. */
  readonly clear: () => void;
}

/** What a record needs beside the channel. */
export interface DebriefContext {
  readonly snapshot: () => BreakoutSnapshot;
  /** Calls back when the snapshot has changed. */
  readonly watch: (listener: () => void) => () => void;
  /** Keeps the lists fresh until the returned function is called. */
  readonly keepFresh: () => () => void;
  /** What rooms have answered, by their ids. */
  readonly results: () => readonly RoomAnswer[];
  readonly storage: StorageSource;
  /** Where it is stored; null while that is not known. */
  readonly key: () => string | null;
}

export function createDebrief(channel: BreakoutChannel, context: DebriefContext): DebriefStore {
  const keeper = new Keeper(channel, context);
  const act = shared(() => keeper.run());
  return {
    getSnapshot: keeper.state.get,
    subscribe: (listener) => together(keeper.state.subscribe(listener), act()),
    onEvent: (listener) => {
      keeper.listeners.add(listener);
      return together(() => void keeper.listeners.delete(listener), act());
    },
    clear: () => keeper.clear(),
  };
}

/** Keeps the record of this client's host. */
class Keeper {
  readonly state = new Store(NO_DEBRIEF);
  readonly listeners = new Set<(event: DebriefEvent) => void>();
  readonly #channel: BreakoutChannel;
  readonly #context: DebriefContext;
  readonly #decisions: Decisions;
  readonly #requests: Requests;
  readonly #recorder: Recorder;
  readonly #clock = new SteadyClock();
  readonly #origin = Date.now();
  #storedAt: string | null = null;
  /** The rounds in the storage, by their numbers, as they were written; null for what an earlier page wrote. */
  #stored: ReadonlyMap<number, DebriefRound | null> = new Map();
  #written: { readonly state: DebriefState; readonly at: number } = { state: NO_DEBRIEF, at: 0 };
  #writing: ReturnType<typeof setTimeout> | undefined;
  #telling: ReturnType<typeof setTimeout> | undefined;
  #stopLive: (() => void) | null = null;
  #closing: ReturnType<typeof setTimeout> | undefined;
  #isAgreeing = false;

  constructor(channel: BreakoutChannel, context: DebriefContext) {
    this.#channel = channel;
    this.#context = context;
    this.#decisions = new Decisions(channel);
    this.#requests = new Requests(channel);
    this.#recorder = new Recorder({
      now: this.#now,
      causeOf: (person, toId) => this.#decisions.of(person, toId),
      isAsked: (stay, left, since) => {
        const offset = this.#offset();
        return this.#requests.isAsked(stay, left - offset, since - offset);
      },
      causeOfRooms: () => this.#decisions.ofRooms(),
      briefOf: (roomId) => roundBriefOf(channel, roomId),
      results: context.results,
      said: () => saidIn(channel, this.#offset()),
      series: this.#series,
      onEvent: (event, by) => {
        if (this.listeners.size === 0) return;
        const isLeader = hostRank(channel.surroundings()) === 0;
        for (const listener of [...this.listeners]) listener({ ...event, by, isLeader });
      },
    });
  }

  run(): () => void {
    const stop = this.#context.watch(this.#look);
    this.#look();
    return () => {
      stop();
      this.#endLive();
      clearTimeout(this.#telling);
      this.#write();
    };
  }

  clear(): void {
    this.#recorder.clear();
    this.#look();
    this.#publish();
    clearTimeout(this.#writing);
    this.#writing = undefined;
    this.#write();
  }

  /** By the clock of this computer when the page came; from then on nobody's setting of it makes a time longer. */
  readonly #now = (): number => Math.round(this.#origin + this.#clock.now());

  /** From the channel's clock to this one, ms. */
  readonly #offset = (): number => this.#now() - this.#channel.now();

  readonly #look = (): void => {
    const { main, me, rooms, permissions, status, operations, otherHosts } = this.#context.snapshot();
    if (!permissions.canAlter || !isJoined(status) || !main || !me) return;
    this.#recall();
    this.#decisions.running(operations, otherHosts.length > 0);
    if (rooms.length > 0) this.#goLive();
    else if (this.#stopLive) this.#closing ??= setTimeout(() => this.#endLive(), AFTERWARDS_MS);
    this.#requests.look();
    this.#recorder.listed({ main, rooms });
    this.#agree();
    this.#publish();
  };

  readonly #series = (): RunningSeries | null | undefined => {
    const running = roundsOf(this.#channel);
    if (!running) return this.#channel.getSnapshot().isSynced ? null : undefined;
    const { value, round, timer } = running;
    // The first one may have begun with the rooms, before it was known.
    const passed = round === 1 ? value.minutes * MINUTE - timer.value.left : 0;
    const since = timer.entry.writtenAt + this.#offset() - passed;
    return { id: value.seed, round, count: value.count, since };
  };

  /** What rooms share, and a fresh list, are needed only while rooms are open. */
  #goLive(): void {
    clearTimeout(this.#closing);
    this.#closing = undefined;
    this.#stopLive ??= together(this.#channel.subscribe(this.#look), this.#context.keepFresh());
  }

  #endLive(): void {
    clearTimeout(this.#closing);
    this.#closing = undefined;
    this.#stopLive?.();
    this.#stopLive = null;
  }

  /** Hosts who came later learn which round it is, and since when. Of people each knows what it has seen. */
  #agree(): void {
    const { round } = this.#recorder;
    if (!round) return;
    const entry = this.#channel.getSnapshot().entries.get(KIND);
    const { number, age, roomId } = entry ? fieldsOf(entry) : {};
    const isOfThese = typeof roomId === 'string' && round.rooms.has(roomId);
    if (entry && typeof number === 'number' && typeof age === 'number' && isOfThese) {
      this.#recorder.adopt(number, this.#now() - age - (this.#channel.now() - entry.writtenAt));
      if (number >= round.number) return;
    }
    const { otherHosts } = this.#context.snapshot();
    const [first] = round.rooms.keys();
    const isReady = !this.#isAgreeing && otherHosts.length > 0 && this.#channel.getSnapshot().isSynced;
    if (first === undefined || !isReady) return;
    this.#isAgreeing = true;
    const value = { number: round.number, age: this.#now() - round.openedAt, roomId: first };
    void this.#channel.put({ id: KIND, kind: KIND, value }).finally(() => (this.#isAgreeing = false));
  }

  #publish(): void {
    const { state, nextIn, round } = this.#recorder;
    this.state.set(state);
    clearTimeout(this.#telling);
    if (nextIn !== null) {
      this.#telling = setTimeout(() => {
        this.#recorder.tell();
        this.#publish();
      }, nextIn);
    }
    const isOld = round !== null && this.#now() - this.#written.at > STORE_MS.atLeast;
    if (this.#writing !== undefined || (this.#written.state === state && !isOld)) return;
    const count = state.rounds.reduce((sum, { stays }) => sum + stays.length, 0);
    this.#writing = setTimeout(this.#write, count > MANY_STAYS ? STORE_MS.many : STORE_MS.few);
  }

  /** Each round has a place of its own: rounds that are over are not written again with each change of the one that goes on. */
  readonly #write = (): void => {
    clearTimeout(this.#writing);
    this.#writing = undefined;
    const { state } = this.#recorder;
    const { rounds, isCut } = state;
    const now = this.#now();
    this.#written = { state, at: now };
    const key = this.#storedAt;
    if (key === null) return;
    const { storage } = this.#context;
    const kept = new Map(rounds.map((round) => [round.number, round]));
    for (const number of this.#stored.keys()) if (!kept.has(number)) store(storage, placeOf(key, number), null);
    for (const [number, round] of kept) {
      if (this.#stored.get(number) === round) continue;
      store(storage, placeOf(key, number), JSON.stringify(exportDebrief({ rounds: [round], isCut: false }, now)));
    }
    this.#stored = kept;
    const index = { isCut, seenAt: now, numbers: [...kept.keys()] } satisfies StoredDebrief;
    store(storage, key, kept.size > 0 ? JSON.stringify(index) : null);
  };

  /** Takes up again what was kept before a reload, once it is known who this is. */
  #recall(): void {
    if (this.#storedAt !== null) return;
    this.#storedAt = this.#context.key();
    const key = this.#storedAt;
    if (key === null) return;
    withStorage(this.#context.storage, (storage) => {
      const parsed = (at: string): unknown => JSON.parse(storage.getItem(at) ?? 'null');
      const index = parsed(key);
      if (!isRecord(index) || !Array.isArray(index.numbers)) return;
      const numbers = index.numbers.filter((number) => typeof number === 'number');
      this.#stored = new Map(numbers.map((number) => [number, null]));
      const rounds = numbers.flatMap((number) => importDebrief(parsed(placeOf(key, number)))?.rounds ?? []);
      const now = this.#now();
      const seenAt = typeof index.seenAt === 'number' ? Math.min(index.seenAt, now) : now;
      if (rounds.length > 0) this.#recorder.resume({ rounds, isCut: index.isCut === true }, seenAt);
    });
  }
}

/** What stands at the record's key. */
interface StoredDebrief {
  readonly isCut: boolean;
  /** When rooms were seen last, ms since 1970. */
  readonly seenAt: number;
  /** Of the rounds, the oldest first. */
  readonly numbers: readonly number[];
}

/** Where a round is stored: a file of its own. */
function placeOf(key: string, number: number): string {
  return `${key}.${String(number)}`;
}
