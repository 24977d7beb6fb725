import { useSyncExternalStore } from 'react';
import type { Late } from '../core/late';

/** A part that comes later; null until it has been loaded, and on a server, so that the first render here is equal. */
export function useLate<Part>({ subscribe, get }: Pick<Late<Part>, 'subscribe' | 'get'>): Part | null {
  return useSyncExternalStore(subscribe, get, nothing);
}

/** Why it could not be loaded the last time; null while it may still come. */
export function useLateError({
  subscribe,
  error,
}: Pick<Late<unknown>, 'subscribe' | 'error'>): ReturnType<typeof error> {
  return useSyncExternalStore(subscribe, error, nothing);
}

function nothing(): null {
  return null;
}
