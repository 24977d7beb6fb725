import { useCallback, useEffect, useState } from 'react';
import type { LiveRegionProps } from '../primitives/live-region';

interface Announcer {
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

/** Long enough to be read, ms. */
const STAY = 5000;

/** Shows what a view has just done; a `LiveRegion` reads it out. */
export function Said({ message, stamp, isShown }: Announcer['announcement']) {
  const [ended, setEnded] = useState(-1);
  const current = stamp ?? 0;
  useEffect(() => {
    const timer = setTimeout(() => setEnded(current), STAY);
    return () => clearTimeout(timer);
  }, [current]);
  if (!isShown || message === '' || ended === current) return null;
  return (
    <p className="rbk-said" aria-hidden="true">
      {message}
    </p>
  );
}
