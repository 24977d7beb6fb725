import type { PlanSet, PlanSetId, PlanSetInfo, PlanStorage } from './plan-storage';
import { storageCorrupt, storageFull, storageUnavailable } from './storage-errors';

/** The part of a browser's `Storage` that is used. */
export interface KeyValueStore {
  /** How many keys there are, those of others included. */
  readonly length: number;
  /** The key at an index from 0; null past the end. */
  readonly key: (index: number) => string | null;
  /** The value of a key; null when there is none. */
  readonly getItem: (key: string) => string | null;
  /** Writes a value, in place of the one before. Throws when there is no space left. */
  readonly setItem: (key: string, value: string) => void;
  /** Removes a key. Nothing when there is none. */
  readonly removeItem: (key: string) => void;
}

/** The number is the version of what is stored there: another one would leave these alone. */
const prefix = 'realtimekit-breakout.plans.1:';

/**
 * Keeps plans in `localStorage` or anything like it, each under a key of its own. `open` is called at each use, so that
 * nothing is touched before: on a server there is nothing to touch.
 *
 * Its functions reject with a BreakoutError: `storage-unavailable`, `storage-full`, `storage-corrupt`.
 *
 * @example keyValuePlanStorage(() => sessionStorage)
 */
export function keyValuePlanStorage(open: () => KeyValueStore | undefined): PlanStorage {
  /** What is thrown rejects. */
  const withStore = <Result>(act: (values: KeyValueStore) => Result): Promise<Result> =>
    new Promise((resolve) => resolve(act(opened(open))));

  return {
    list: (kind) =>
      withStore((values) => {
        const start = keyOf({ kind, name: '' });
        return Array.from({ length: values.length }, (_, index) => values.key(index) ?? '')
          .filter((key) => key.startsWith(start))
          .map((key) => infoOf(values, { kind, name: key.slice(start.length) }));
      }),
    load: (id) => withStore((values) => read(values, id)),
    save: ({ kind, name, savedAt, file }) =>
      withStore((values) => {
        try {
          values.setItem(keyOf({ kind, name }), JSON.stringify({ savedAt, file }));
        } catch (error) {
          // Not every browser's DOMException is an Error of the page.
          throw /quota/i.test(String(error)) ? storageFull(error) : storageUnavailable(error);
        }
      }),
    remove: (id) => withStore((values) => values.removeItem(keyOf(id))),
  };
}

function opened(open: () => KeyValueStore | undefined): KeyValueStore {
  let store;
  try {
    store = open();
  } catch (error) {
    throw storageUnavailable(error);
  }
  if (!store) throw storageUnavailable();
  return store;
}

function keyOf({ kind, name }: PlanSetId): string {
  return `${prefix}${kind}:${name}`;
}

function read(values: KeyValueStore, id: PlanSetId): PlanSet | undefined {
  const text = values.getItem(keyOf(id));
  if (text === null) return undefined;
  try {
    const { savedAt, file } = JSON.parse(text) as Pick<PlanSet, 'savedAt' | 'file'>;
    if (!Number.isFinite(savedAt)) throw new TypeError('There is no date.');
    return { kind: id.kind, name: id.name, savedAt, file };
  } catch (error) {
    throw storageCorrupt(id.name, error);
  }
}

function infoOf(values: KeyValueStore, id: PlanSetId): PlanSetInfo {
  try {
    return { ...id, savedAt: read(values, id)?.savedAt ?? null };
  } catch {
    return { ...id, savedAt: null };
  }
}
