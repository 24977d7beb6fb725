import { useEffect } from 'react';
import { usePulseStore } from '../../hooks/use-breakout-pulse';

/** Lets this page tell the pulse of its room when it is its turn. Renders nothing. */
export function PulseTeller() {
  const { subscribe } = usePulseStore();
  useEffect(() => subscribe(ignore), [subscribe]);
  return null;
}

function ignore(): void {}
