import { store, withStorage, type StorageSource } from '../session/stored';

/** With one more, the one that was added first goes. */
const MAX_KEPT = 40;

/** Ids that outlive a reload, each with a word about it. Neither may have a space, nor the id a "=". */
export class KeptIds {
  readonly #storage: StorageSource;
  readonly #keyNow: () => string | null;
  #words: ReadonlyMap<string, string> = new Map();
  #key: string | null = null;

  /** `key`: where they are stored; null while that is not known. */
  constructor(storage: StorageSource, key: () => string | null) {
    this.#storage = storage;
    this.#keyNow = key;
  }

  has(id: string): boolean {
    return this.get(id) !== undefined;
  }

  get(id: string): string | undefined {
    this.#recall();
    return this.#words.get(id);
  }

  /** In place of what was said of it before. */
  add(id: string, word = ''): void {
    this.#recall();
    const others = [...this.#words].filter(([other]) => other !== id);
    this.#words = new Map([...others, [id, word] as const].slice(-MAX_KEPT));
    const text = [...this.#words].map(([each, said]) => (said === '' ? each : `${each}=${said}`)).join(' ');
    if (this.#key !== null) store(this.#storage, this.#key, text);
  }

  #recall(): void {
    const key = this.#keyNow();
    if (key === null || key === this.#key) return;
    this.#key = key;
    const stored = withStorage(this.#storage, (storage) => storage.getItem(key)) ?? '';
    const read = stored.split(' ').filter(Boolean).map(readWord);
    this.#words = new Map([...read, ...this.#words]);
  }
}

function readWord(text: string): readonly [string, string] {
  const [id = '', word = ''] = text.split('=');
  return [id, word];
}
