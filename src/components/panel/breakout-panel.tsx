import { forwardRef, useEffect, useId, useRef, useState, type RefObject } from 'react';
import { useSession } from '../../hooks/session-context';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { viewStateOf } from '../../hooks/view-state';
import { useTexts } from '../../hooks/use-texts';
import { LiveRegion } from '../../primitives/live-region';
import { Part, type PartProps } from '../../primitives/part';
import { useShareGuard } from '../confirm/use-share-guard';
import { KeepFresh } from '../keep-fresh';
import { Said, useAnnouncer } from '../announcer';
import { useKeptFocus } from '../use-kept-focus';
import { useOperationAnnouncements } from '../use-operation-announcements';
import { usePanelOpen } from '../use-panel-open';
import { PanelFacilitation } from '../facilitation/panel-facilitation';
import { PanelAttention } from './panel-attention';
import { PanelDrag } from './panel-drag';
import { PanelFooter } from './panel-footer';
import { PanelHeader } from './panel-header';
import { PanelQuestions } from './panel-questions';
import { PanelRooms } from './panel-rooms';
import { PanelStatus } from './panel-status';
import { PanelContext, type PanelQuestion } from './use-breakout-panel';
import { UndoNote } from './undo-note';
import { usePanelState } from './use-panel-state';

/** State of `BreakoutPanel`. */
export interface BreakoutPanelState {
  /** The user may alter the rooms. */
  host: boolean;
}

export interface BreakoutPanelProps extends PartProps<'section', BreakoutPanelState> {
  /** Default: while the view is `panel` and the user is in the meeting; for users who are no hosts, only while rooms are open. */
  open?: boolean | undefined;
}

/**
 * The open rooms, beside the meeting: where the user is, who is where, and what the user's permissions allow to do about
 * it. As tall as its container. Its children replace the default composition; `useBreakoutPanel()` gives own parts the
 * state.
 */
export const BreakoutPanel = forwardRef<HTMLElement, BreakoutPanelProps>(function BreakoutPanel(
  { open, children, ...rest },
  ref,
) {
  const { permissions } = useBreakoutMeeting();
  const { dir } = useTexts();
  const { announcement, announce } = useAnnouncer();
  const { guard, question: shareQuestion } = useShareGuard('BreakoutPanel');
  const [question, ask] = useState<PanelQuestion | null>(null);
  const state = usePanelState({ guard, ask });
  const titleId = useId();
  const node = useRef<HTMLElement>(null);
  const host = permissions.canAlter;
  const status = <PanelStatus key="status" />;
  useKeptFocus(node);
  useFocusAfterPlan(node);
  useOperationAnnouncements('BreakoutPanel', announce);
  const shown = usePanelOpen(open);
  return (
    <>
      {shown && (
        <PanelContext.Provider value={state}>
          <Part
            tag="section"
            className="rbk-panel"
            state={{ host }}
            ref={ref}
            ownRef={node}
            dir={dir}
            tabIndex={-1}
            aria-labelledby={titleId}
            custom={rest}
          >
            {children ?? (
              <>
                <PanelHeader titleId={titleId} />
                <div className="rbk-panel-body">
                  {/* Of a close that has left rooms open, what to do about those comes before all that waits in them. */}
                  {state.operation.closing && status}
                  <PanelAttention />
                  <PanelFacilitation />
                  {!state.operation.closing && status}
                  <PanelRooms />
                </div>
                <PanelFooter />
              </>
            )}
            {host && <PanelDrag root={node} announce={announce} />}
            {host && <UndoNote region={node} />}
            {host && <PanelQuestions question={question} onDone={() => ask(null)} fallbackFocus={node} />}
            {shareQuestion}
            <Said {...announcement} />
            <KeepFresh />
          </Part>
        </PanelContext.Provider>
      )}
      {/* Beside it: that the rooms are closed is said when the panel has gone with them. */}
      {(shown || announcement.message !== '') && (
        <LiveRegion message={announcement.message} stamp={announcement.stamp} slot={rest.slot} />
      )}
    </>
  );
});

/**
 * When the dialog of a plan gives way to the panel, the keyboard goes on in the panel rather than on what had opened the
 * dialog (WCAG 2.4.3). Not when the focus is elsewhere meanwhile, as it can be beside a docked dialog, and never when the
 * panel opens for another reason.
 */
function useFocusAfterPlan(region: RefObject<HTMLElement | null>): void {
  const session = useSession('BreakoutPanel');
  const [view] = useBreakoutView();
  const wanted = useRef(false);
  useEffect(() => {
    const state = viewStateOf(session);
    let before = state.get().view;
    return state.subscribe(() => {
      const { view: now } = state.get();
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
