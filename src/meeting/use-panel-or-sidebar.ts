import type { States } from '@cloudflare/realtimekit-react-ui';
import { useEffect, useRef, type RefObject } from 'react';
import { useBreakoutView } from '../hooks/use-breakout-view';
import type { RealtimeKitClient } from '../realtimekit/types';

type Sidebar = Pick<States, 'activeSidebar' | 'sidebar'>;

/**
 * One thing at a time beside the stage: the vendor's sidebar (chat, polls, people) or the breakout panel. The vendor
 * begins each meeting with its sidebar closed; what was open before a switch opens again, for the new meeting.
 *
 * Returns what to call with the vendor's states whenever they change.
 */
export function usePanelOrSidebar(
  meeting: RealtimeKitClient,
  element: RefObject<HTMLElement | null>,
): (states: States) => void {
  const [view, setView] = useBreakoutView();
  const sidebar = useRef<Sidebar>({});

  useEffect(() => {
    if (view === 'panel' && sidebar.current.activeSidebar) ask(element.current, { activeSidebar: false });
  }, [view, element]);

  useEffect(() => {
    if (!sidebar.current.activeSidebar) return;
    // Not before the vendor has closed it on screen: it would go on with the old meeting's private chat.
    return afterNextPaint(() => ask(element.current, sidebar.current));
  }, [meeting, element]);

  return ({ activeSidebar, sidebar: section }) => {
    // A new meeting's states say nothing of it.
    if (activeSidebar === undefined) return;
    if (activeSidebar && !sidebar.current.activeSidebar && view === 'panel') setView(null);
    sidebar.current = { activeSidebar, ...(section && { sidebar: section }) };
  };
}

/** As the vendor's own controls ask. */
function ask(element: HTMLElement | null, states: Sidebar): void {
  element?.dispatchEvent(new CustomEvent('rtkStateUpdate', { detail: states, bubbles: true }));
}

function afterNextPaint(callback: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(callback);
  });
  return () => cancelAnimationFrame(frame);
}
