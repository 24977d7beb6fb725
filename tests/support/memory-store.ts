import type { KeyValueStore } from '../../src/core';

export type MemoryStore = KeyValueStore & { readonly values: Map<string, string> };

/** What `localStorage` is to the library, in memory; `limit` characters fit in. */
export function memoryStore(limit = Infinity): MemoryStore {
  const values = new Map<string, string>();
  return {
    values,
    get length() {
      return values.size;
    },
    key: (index) => [...values.keys()][index] ?? null,
    getItem: (key) => values.get(key) ?? null,
    setItem: (key, value) => {
      if (value.length > limit) throw new DOMException('It is full.', 'QuotaExceededError');
      values.set(key, value);
    },
    removeItem: (key) => void values.delete(key),
  };
}
