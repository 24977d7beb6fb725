import { useEffect, useRef, useState } from 'react';
import type { BreakoutStatus, SwitchState } from '../../core/types';

/** Most switches end sooner, and a screen that flashes up says less than none, ms. */
const DELAY = 200;
/** Once it is shown it can be read, ms. */
const STAY = 1000;

/**
 * The switch that is to be shown now, if any: not before it takes a moment, and then long enough to be read, also when it
 * has ended meanwhile.
 */
export function useShownSwitch(status: BreakoutStatus, switching: SwitchState | null): SwitchState | null {
  const [shown, setShown] = useState<SwitchState | null>(null);
  const shownAt = useRef(0);
  const current = status === 'switching' ? switching : null;
  useEffect(() => {
    if (current === shown) return;
    const wait = current && !shown ? DELAY : current ? 0 : shownAt.current + STAY - Date.now();
    const timer = setTimeout(
      () => {
        if (current && !shown) shownAt.current = Date.now();
        setShown(current);
      },
      Math.max(0, wait),
    );
    return () => clearTimeout(timer);
  }, [current, shown]);
  return shown;
}
