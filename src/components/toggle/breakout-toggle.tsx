import { forwardRef, useEffect, useRef, type RefObject } from 'react';
import { useSession } from '../../hooks/session-context';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import type { BreakoutView } from '../../hooks/view-state';
import { useTexts } from '../../hooks/use-texts';
import { useEditor } from '../../hooks/use-snapshot';
import { Button, type ButtonProps } from '../../primitives/button';
import { useMergedRef } from '../../primitives/use-merged-ref';
import { HelpBadge } from '../late/late-help-badge';
import { prefetchView } from '../late/views';
import { visuallyHidden } from '../../primitives/visually-hidden';

/**
 * Opens and closes the breakout views. Hosts see it always: it leads to the panel while rooms are open, to the plan
 * when there is one, else to the first step. Everyone else sees it while rooms are open. It tells hosts how many rooms ask
 * for help.
 */
export const BreakoutToggle = forwardRef<HTMLElement, ButtonProps>(function BreakoutToggle(
  { children, onClick, onFocus, onPointerEnter, ...rest },
  ref,
) {
  const { isOpen, permissions, status } = useBreakoutMeeting();
  const roomCount = useBreakoutSelector((snapshot) => snapshot.rooms.length);
  const hasPlan = useEditor(useSession('BreakoutToggle'), ({ plan }) => plan !== null);
  const [view, setView] = useBreakoutView();
  const { t } = useTexts();
  const node = useRef<HTMLElement>(null);
  const mergedRef = useMergedRef(ref, node);
  useFocusAfter(view, node);
  if (!isOpen && !permissions.canAlter) return null;

  const next = isOpen ? 'panel' : hasPlan ? 'assign' : 'create';
  // A panel that stays when the last room is gone is nothing that this button has named.
  const isShown = view !== null && (view !== 'panel' || next === 'panel');
  return (
    <Button
      ref={mergedRef}
      icon="rooms"
      disabled={status !== 'main' && status !== 'room'}
      aria-expanded={isShown}
      aria-haspopup={next === 'panel' ? undefined : 'dialog'}
      {...rest}
      onFocus={(event) => {
        onFocus?.(event);
        prefetchView(next);
      }}
      onPointerEnter={(event) => {
        onPointerEnter?.(event);
        prefetchView(next);
      }}
      onClick={(event) => {
        onClick?.(event);
        if (!event.defaultPrevented) setView(isShown ? null : next);
      }}
    >
      {children ?? t(`toggle.${next}`)}
      {isOpen && (
        <>
          <span className="rbk-toggle-count" aria-hidden="true">
            {roomCount}
          </span>
          <span {...visuallyHidden}>{t('common.rooms', { count: roomCount })}</span>
          <HelpBadge />
        </>
      )}
    </Button>
  );
});

/** When a view closes and takes the focused control with it, the keyboard goes on where the view was opened. */
function useFocusAfter(view: BreakoutView | null, node: RefObject<HTMLElement | null>): void {
  const before = useRef(view);
  useEffect(() => {
    const closed = before.current !== null && view === null;
    before.current = view;
    if (!closed) return;
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) node.current?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [view, node]);
}
