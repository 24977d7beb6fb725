import { useEffect, useRef } from 'react';
import { useBreakoutSelector } from '../hooks/use-breakout-selector';
import { useBreakoutView } from '../hooks/use-breakout-view';

/** In a frame narrower than this the panel lies over the stage, px. The style sheet has the same number. */
const overlayWidth = 640;

/** Where the panel covers the stage it closes on arrival elsewhere: one wants to see who is there. */
export function usePanelClosesOnArrival(frame: HTMLElement | null): void {
  const client = useBreakoutSelector((snapshot) => snapshot.client);
  const [view, setView] = useBreakoutView();
  const last = useRef(client);
  useEffect(() => {
    const before = last.current;
    last.current = client;
    if (before === client || before === null || view !== 'panel') return;
    if (frame && frame.clientWidth < overlayWidth) setView(null);
  }, [client, view, setView, frame]);
}
