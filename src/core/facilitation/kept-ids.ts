import { store, withStorage, type StorageSource } from '../session/stored';

/** With one more, the one that was added first goes. */
const MAX_KEPT = 40;

/** Ids that outlive a reload. */
export class KeptIds {
  readonly #storage: StorageSource;
  readonly #keyNow: () => string | null;
  #ids: readonly string[] = [];
  #key: string | null = null;

  /** `key`: where they are stored; null while that is not known. */
  constructor(storage: StorageSource, key: () => string | null) {
    this.#storage = storage;
    this.#keyNow = key;
  }

  has(id: string): boolean {
    this.#recall();
    return this.#ids.includes(id);
  }

  add(id: string): void {
    this.#recall();
    this.#ids = [...this.#ids, id].slice(-MAX_KEPT);
    if (this.#key !== null) store(this.#storage, this.#key, this.#ids.join(' '));
  }

  #recall(): void {
    const key = this.#keyNow();
    if (key === null || key === this.#key) return;
    this.#key = key;
    const stored = withStorage(this.#storage, (storage) => storage.getItem(key)) ?? '';
    this.#ids = [...new Set([...stored.split(' '), ...this.#ids])].filter(Boolean);
  }
}
