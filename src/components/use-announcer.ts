import { useCallback, useState } from 'react';
import type { LiveRegionProps } from '../primitives/live-region';

export interface Announcer {
  /** For a `LiveRegion`. */
  announcement: Pick<LiveRegionProps, 'message' | 'stamp'>;
  /** The same function each time. */
  announce: (message: string) => void;
}

/** What a view has to tell assistive technology last. */
export function useAnnouncer(): Announcer {
  const [announcement, setAnnouncement] = useState({ message: '', stamp: 0 });
  const announce = useCallback(
    (message: string) => setAnnouncement((last) => ({ message, stamp: last.stamp + 1 })),
    [],
  );
  return { announcement, announce };
}
