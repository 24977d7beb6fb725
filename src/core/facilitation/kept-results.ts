import { isRecord } from '../channel/message';
import type { BreakoutChannel } from '../channel/types';
import { store, withStorage, type StorageSource } from '../session/stored';
import { parse } from './own-result';
import { allResults, askOf, putAsk, putResult, type ResultsAsk, type ResultEntry } from './result-entry';

/** A text as a host's tab keeps it. */
type Kept = Pick<ResultEntry, 'key' | 'roomId' | 'room' | 'text' | 'by' | 'isMain' | 'at'>;

interface KeptState {
  readonly ask: ResultsAsk;
  readonly results: readonly Kept[];
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

  constructor(channel: BreakoutChannel, storage: StorageSource, key: () => string | null) {
    this.#channel = channel;
    this.#storage = storage;
    this.#keyNow = key;
  }

  look(): void {
    this.#recall();
    const ask = askOf(this.#channel);
    if (ask) this.#before = null;
    if (this.#before) {
      if (this.#channel.getSnapshot().isSynced) void this.#tell(this.#before);
      return;
    }
    if (ask) this.#keep(ask);
  }

  async #tell({ ask, results }: KeptState): Promise<void> {
    this.#before = null;
    await putAsk(this.#channel, ask);
    for (const it of results)
      await putResult(this.#channel, { ...it, history: [], waited: Date.now() - it.at }, !it.isMain);
  }

  #keep(ask: ResultsAsk): void {
    if (this.#key === null) return;
    const entries = allResults(this.#channel).filter(({ key }) => key === ask.key || key === ask.previous);
    const versions = [ask.key, ask.state, ask.isShared, ask.previous, ...entries.map(({ version }) => version)].join(
      ' ',
    );
    if (versions === this.#versions) return;
    this.#versions = versions;
    const results = entries.map(({ key, roomId, room, text, by, isMain, at }): Kept => {
      return { key, roomId, room, text, by, isMain, at };
    });
    const isWorth = ask.state !== 'closed' || results.length > 0;
    store(this.#storage, this.#key, isWorth ? JSON.stringify({ ask, results }) : null);
  }

  #recall(): void {
    const key = this.#keyNow();
    if (key === null || key === this.#key) return;
    this.#key = key;
    const stored = withStorage(this.#storage, (storage) => storage.getItem(key));
    this.#before = stored ? readKept(stored) : null;
  }
}

/** Null for what is none: this tab, and nobody else, has written it. */
function readKept(stored: string): KeptState | null {
  const raw = parse(stored);
  return isRecord(raw) && isRecord(raw.ask) && Array.isArray(raw.results) ? (raw as unknown as KeptState) : null;
}
