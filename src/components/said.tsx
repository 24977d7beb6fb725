import { useEffect, useState } from 'react';
import type { Announcer } from './use-announcer';

/** Long enough to be read, ms. */
const STAY = 5000;

/** What a view has just done, for those who see it; a `LiveRegion` says it to the others. */
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
