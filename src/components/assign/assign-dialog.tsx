import { forwardRef, useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useSession } from '../../hooks/session-context';
import { useReportError } from '../../hooks/ui-context';
import { useEditor } from '../../hooks/use-snapshot';
import { useTexts } from '../../hooks/use-texts';
import { announceEditsTexts } from '../../locales/en/announce-edits';
import { assignTexts } from '../../locales/en/assign';
import { rulesTexts } from '../../locales/en/rules';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { LiveRegion } from '../../primitives/live-region';
import { Said, useAnnouncer } from '../announcer';
import { KeepFresh } from '../keep-fresh';
import { MissingPermission, useMissingPermission } from '../missing-permission';
import { createAssignStore, createAssignView } from '../plan/assign-store';
import {
  AssignContext,
  useAnnouncement,
  useBreakoutAssign,
  useAssignActions,
  useAssignFields,
} from '../plan/use-breakout-assign';
import { ShuffleDialog } from '../shuffle/shuffle-dialog';
import { useOperationAnnouncements } from '../use-operation-announcements';
import { UndoRow } from '../undo-row';
import { useViewOpen } from '../use-view-open';
import { AssignBody } from './assign-body';
import { AssignFooter } from './assign-footer';
import { AssignHeader } from './assign-header';
import { historyStep } from '../undo-keys';
import { PlanPersonMenu } from './plan-person-menu';

export interface AssignDialogProps extends Omit<DialogProps, 'defaultOpen' | 'modal'> {
  /** `docked` stands at the side and leaves the meeting visible and in use. Default: `modal`. */
  variant?: 'modal' | 'docked' | undefined;
}

/**
 * "Assign Participants": who goes to which room, by shuffle or by hand, and the start. Open while the view is `assign`
 * and there is a plan, unless `open` says otherwise; closing it keeps the plan and, when that is for open rooms, leads
 * back to the panel. Its children replace the default header, body and footer; `useBreakoutAssign()` gives parts of your own the
 * state. Renders a `dialog`.
 */
export const AssignDialog = forwardRef<HTMLDialogElement, AssignDialogProps>(function AssignDialog(props, ref) {
  const session = useSession('AssignDialog');
  const translator = useTexts(announceEditsTexts, assignTexts, rulesTexts);
  const reportError = useReportError();
  const [view] = useState(createAssignView);
  const store = useMemo(
    () => createAssignStore(session, view, translator, reportError),
    [session, view, translator, reportError],
  );
  return (
    <AssignContext.Provider value={store}>
      <Content ref={ref} {...props} />
    </AssignContext.Provider>
  );
});

const Content = forwardRef<HTMLDialogElement, AssignDialogProps>(function AssignDialogContent(
  { open, onOpenChange, onKeyDown, variant = 'modal', children, ...rest },
  ref,
) {
  const hasPlan = useEditor(useSession('AssignDialog'), ({ plan }) => plan !== null);
  const { isUnchanged, live, pending } = useAssignFields('isUnchanged', 'live', 'pending');
  const { announce, discard, redo, undo } = useAssignActions();
  const body = useRef<HTMLDivElement>(null);
  const view = useViewOpen(
    'assign',
    {
      open,
      onOpenChange: (next, details) => {
        onOpenChange?.(next, details);
        // Rooms that were only looked at leave no plan behind, which would be out of date by tomorrow.
        if (!next && open === undefined && hasPlan && isUnchanged) discard();
      },
    },
    hasPlan && live ? 'panel' : null,
  );
  const isOpen = view.open && hasPlan;
  const missing = useMissingPermission();
  const { announcement, announce: announceBeside } = useAnnouncer();
  useOperationAnnouncements('AssignDialog', isOpen ? announce : announceBeside, isOpen);
  // What was said last is no news when it opens again.
  useEffect(() => {
    if (!isOpen) announce('');
  }, [isOpen, announce]);
  const onHistoryKey = (event: KeyboardEvent) => {
    const step = historyStep(event);
    if (!step || pending) return;
    if (step === 'undo') undo();
    else redo();
    event.preventDefault();
  };
  return (
    <>
      <Dialog
        ref={ref}
        size="lg"
        modal={variant === 'modal'}
        {...rest}
        {...view}
        onKeyDown={(event) => {
          onKeyDown?.(event);
          if (!event.defaultPrevented) onHistoryKey(event);
        }}
        open={isOpen}
      >
        {missing ? (
          <MissingPermission kind={missing} />
        ) : (
          <>
            {children ?? (
              <>
                <AssignHeader />
                <AssignBody ref={body} />
                <AssignFooter />
              </>
            )}
            <PlanPersonMenu fallbackFocus={body} />
            <ShuffleOptions />
          </>
        )}
        <KeepFresh />
        <Announcement body={body} />
      </Dialog>
      {/* Outside of the dialog, which has closed by the time a start ends. An app may have no panel to announce it. */}
      {announcement.message !== '' && <LiveRegion message={announcement.message} stamp={announcement.stamp} />}
    </>
  );
});

function ShuffleOptions() {
  const isShuffling = useBreakoutAssign((state) => state.isShuffling);
  const { setShuffling } = useAssignActions();
  return <ShuffleDialog open={isShuffling} onOpenChange={setShuffling} />;
}

/** What was done last, for assistive technology and, where it cannot be seen otherwise, for everybody. */
function Announcement({ body }: { body: RefObject<HTMLElement | null> }) {
  const { message, stamp, isShown } = useAnnouncement();
  return (
    <>
      <LiveRegion message={message} stamp={stamp} />
      {isShown === 'undo' ? (
        <Undoable key={stamp} text={message} body={body} />
      ) : (
        <Said message={message} stamp={stamp} isShown={isShown} />
      )}
    </>
  );
}

/** How long an edit can be taken back beside its message, ms; in the header it can be longer. */
const STAY = 10_000;

/** What was done last, with the way to take it back: for some seconds, and while pointer or focus are on it. */
function Undoable({ text, body }: { text: string; body: RefObject<HTMLElement | null> }) {
  const canUndo = useBreakoutAssign((state) => state.canUndo);
  const { undo } = useAssignActions();
  const [isHeld, setHeld] = useState(false);
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => setOver(true), STAY);
    return () => clearTimeout(timer);
  }, [isHeld]);
  if (isOver || !canUndo) return null;
  const takeBack = () => {
    undo();
    // The button that was pressed goes.
    body.current?.focus();
  };
  return <UndoRow text={text} onUndo={takeBack} onHeldChange={setHeld} />;
}
