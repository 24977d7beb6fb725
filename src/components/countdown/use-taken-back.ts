import { useEffect, useRef, useState } from 'react';
import type { BreakoutCountdown } from '../../core/facilitation/countdown';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { countdownTexts } from '../../locales/en/countdown';

interface TakenBack {
  readonly place: string;
  readonly kind: BreakoutCountdown['action']['kind'];
}

/**
 * That what was about to take the user elsewhere does not happen any more, and that they are where they were: until something
 * else is about to happen. Null for nothing of that.
 */
export function useTakenBack(next: BreakoutCountdown | null): string | null {
  const place = useBreakoutSelector(({ status, currentRoomId }) => currentRoomId ?? status);
  const areOpen = useBreakoutSelector(({ rooms }) => rooms.length > 0);
  const { t } = useTexts(countdownTexts);
  const movedFrom = useRef<TakenBack | null>(null);
  const [taken, setTaken] = useState<TakenBack | null>(null);
  useEffect(() => {
    if (!next && movedFrom.current === null) return;
    setTaken(!next && movedFrom.current?.place === place ? movedFrom.current : null);
    const isMoved = next?.state === 'running' && next.destinationId !== null;
    movedFrom.current = isMoved ? { place, kind: next.action.kind } : null;
  }, [next, place]);
  if (taken?.place !== place || !areOpen) return null;
  return t(taken.kind === 'close' ? 'countdown.stayOpen' : 'countdown.stopped');
}
