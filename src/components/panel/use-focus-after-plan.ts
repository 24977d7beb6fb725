import { useEffect, useRef, type RefObject } from 'react';
import { useSession } from '../../hooks/session-context';
import { useBreakoutView } from '../../hooks/use-breakout-view';

/**
 * When the dialog of a plan gives way to the panel, the keyboard goes on in the panel rather than on what had opened the
 * dialog (WCAG 2.4.3). Not when somebody is elsewhere meanwhile, as one can be beside a docked dialog, and never when the
 * panel opens for another reason.
 */
export function useFocusAfterPlan(region: RefObject<HTMLElement | null>): void {
  const session = useSession('BreakoutPanel');
  const [view] = useBreakoutView();
  const wanted = useRef(false);
  useEffect(() => {
    let before = session.workspace.get().view;
    return session.workspace.subscribe(() => {
      const { view: now } = session.workspace.get();
      // Heard before the dialog closes and gives the focus back. What was disabled meanwhile has let go of it.
      if (now !== before) wanted.current = before === 'assign' && now === 'panel' && isInDialog(document.activeElement);
      before = now;
    });
  }, [session]);
  useEffect(() => {
    const node = region.current;
    if (!wanted.current || view !== 'panel') return;
    wanted.current = false;
    if (!node?.contains(document.activeElement)) node?.focus();
  }, [view, region]);
}

function isInDialog(element: Element | null): boolean {
  return element === null || element === document.body || element.closest('dialog') !== null;
}
