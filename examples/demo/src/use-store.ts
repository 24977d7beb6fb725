import { useSyncExternalStore } from 'react';
import type { Store } from '../../../src/core';

/** The value of a store, which may live in another frame's realm. */
export function useStore<Value>(store: Store<Value>): Value {
  return useSyncExternalStore(store.subscribe, store.get);
}
