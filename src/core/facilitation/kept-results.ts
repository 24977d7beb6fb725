import { isRecord } from '../channel/message';
import type { BreakoutChannel } from '../channel/types';
import { store, withStorage, type StorageSource } from '../session/stored';
import type { Room } from '../types';
import { parse } from './own-result';
import { allResults, askOf, askOfKey, putAsk, putResult, type ResultsAsk, type ResultEntry } from './result-entry';

/** A text as a host's tab keeps it. */
type Kept = Pick<ResultEntry, 'key' | 'roomId' | 'room' | 'text' | 'by' | 'isMain' | 'at' | 'isUnfinished'>;

/** A room that was asked for its result. */
export interface AskedRoom {
  /** Id of the room, which may be closed by now. */
  readonly roomId: string;
  /** Its title. */
  readonly room: string;
}

interface KeptState {
  readonly ask: ResultsAsk;
  readonly results: readonly Kept[];
  readonly rooms: readonly AskedRoom[];
}

/**
 * Keeps results in a host's tab: after a reload they are still there, also when nobody is left who could tell them. What the
 * others know counts more than what is kept.
 */
export class KeptResults {
  readonly #channel: BreakoutChannel;
  readonly #storage: StorageSource;
  readonly #keyNow: () => string | null;
  #key: string | null = null;
  /** What was kept before this page; null once it is told or void. */
  #before: KeptState | null = null;
  #versions = '';
  readonly #open: () => readonly Room[];
  /** The rooms that this host has seen asked, and by which ask. */
  #asked: { readonly key: string; readonly rooms: readonly AskedRoom[] } = { key: '', rooms: [] };

  constructor(channel: BreakoutChannel, storage: StorageSource, key: () => string | null, open: () => readonly Room[]) {
    this.#channel = channel;
    this.#storage = storage;
    this.#keyNow = key;
    this.#open = open;
  }

  /** The rooms that were asked by the last ask, as far as this tab knows. */
  asked(): readonly AskedRoom[] {
    return askOf(this.#channel)?.key === this.#asked.key ? this.#asked.rooms : [];
  }

  look(): void {
    this.#recall();
    const ask = askOf(this.#channel);
    if (ask) this.#before = null;
    if (ask?.state === 'asked') this.#noteAsked(ask.key);
    if (this.#before) {
      if (this.#channel.getSnapshot().isSynced) void this.#tell(this.#before);
      return;
    }
    if (ask) this.#keep(ask);
  }

  #noteAsked(key: string): void {
    const before = this.#asked.key === key ? this.#asked.rooms : [];
    const fresh = this.#open().filter(({ id }) => !before.some(({ roomId }) => roomId === id));
    if (this.#asked.key === key && fresh.length === 0) return;
    this.#asked = { key, rooms: [...before, ...fresh.map(({ id, title }) => ({ roomId: id, room: title }))] };
  }

  async #tell({ ask, results }: KeptState): Promise<void> {
    this.#before = null;
    await putAsk(this.#channel, ask);
    for (const it of results)
      await putResult(this.#channel, { ...it, history: [], waited: Date.now() - it.at }, !it.isMain);
  }

  #keep(ask: ResultsAsk): void {
    if (this.#key === null) return;
    const entries = allResults(this.#channel).filter(({ key }) => [ask.key, ask.previous].includes(askOfKey(key)));
    const rooms = this.asked();
    const told = [ask.key, ask.state, ask.question, ask.isShared, ask.previous, ask.round, rooms.length];
    const versions = [...told, ...entries.map(({ version }) => version)].join(' ');
    if (versions === this.#versions) return;
    this.#versions = versions;
    const results = entries.map(({ key, roomId, room, text, by, isMain, at, isUnfinished }): Kept => {
      return { key, roomId, room, text, by, isMain, at, ...(isUnfinished && { isUnfinished }) };
    });
    const isWorth = ask.state !== 'closed' || results.length > 0 || rooms.length > 0;
    store(this.#storage, this.#key, isWorth ? JSON.stringify({ ask, results, rooms }) : null);
  }

  #recall(): void {
    const key = this.#keyNow();
    if (key === null || key === this.#key) return;
    this.#key = key;
    const stored = withStorage(this.#storage, (storage) => storage.getItem(key));
    this.#before = stored ? readKept(stored) : null;
    if (this.#before) this.#asked = { key: this.#before.ask.key, rooms: this.#before.rooms };
  }
}

/** Null for what is none: this tab, and nobody else, has written it. */
function readKept(stored: string): KeptState | null {
  const raw = parse(stored);
  const isKept = isRecord(raw) && isRecord(raw.ask) && Array.isArray(raw.results) && Array.isArray(raw.rooms);
  return isKept ? (raw as unknown as KeptState) : null;
}
