import { useCallback, useState } from 'react';
import type { LiveRegionProps } from '../primitives/live-region';

export interface Announcer {
  /** For a `LiveRegion`, and for a `Said`, which shows it when `isShown` is true. */
  announcement: Pick<LiveRegionProps, 'message' | 'stamp'> & { isShown: boolean };
  announce: Announce;
}

/**
 * Says something to assistive technology and, with `isShown`, for a moment to everybody: what cannot be seen in any other
 * way. The same function each time.
 */
type Announce = (message: string, isShown?: boolean) => void;

/** What a view has to tell last. */
export function useAnnouncer(): Announcer {
  const [announcement, setAnnouncement] = useState({ message: '', stamp: 0, isShown: false });
  const announce = useCallback<Announce>(
    (message, isShown = false) => setAnnouncement((last) => ({ message, stamp: last.stamp + 1, isShown })),
    [],
  );
  return { announcement, announce };
}
