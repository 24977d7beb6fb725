import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** False on a server and while its markup is hydrated, true in every later render. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}
