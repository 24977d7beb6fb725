import { forwardRef, useEffect, useRef } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { Button } from '../../primitives/button';
import { DialogBody } from '../../primitives/dialog-body';
import { Part, type PartProps } from '../../primitives/part';
import { Spinner } from '../../primitives/spinner';
import { ErrorNote } from '../notes/error-note';
import { OperationProgress } from '../notes/operation-progress';
import { useFocusOnMount } from '../use-focus-on-mount';
import type { AssignPane } from '../plan/assign-state';
import { useBreakoutAssign, useAssignActions, useAssignFields } from '../plan/use-breakout-assign';
import { AssignPeople } from './assign-people';
import { AssignRooms } from './assign-rooms';
import { ConflictList, OvertakenNote } from './conflicts';
import { PeopleDrag } from './people-drag';

interface AssignBodyState {
  /** The pane that shows where there is room for one only. */
  pane: AssignPane;
}

export type AssignBodyProps = PartProps<'div', AssignBodyState>;

/**
 * Decisions to make first, then people on one side, rooms on the other, and actions on the selected people. Its children
 * replace the two panes. While the plan is sent it shows the progress instead. Renders a `div` with `data-pane`.
 */
export const AssignBody = forwardRef<HTMLDivElement, AssignBodyProps>(function AssignBody({ children, ...props }, ref) {
  const { pane, isComplete, pending, error } = useAssignFields('pane', 'isComplete', 'pending', 'error');
  const hasSelection = useBreakoutAssign((state) => state.selected.size > 0);
  // What was refused for its sake is said by the decision itself.
  const isUndecided = useBreakoutAssign(({ conflicts, isOvertaken }) => conflicts.length > 0 || isOvertaken);
  const { setPane } = useAssignActions();
  const node = useRef<HTMLDivElement>(null);
  const shown = useRef(pane);
  // It opens on what there is to do or, where all of that is done, on what came of it.
  const first = useRef<AssignPane>(isComplete ? 'rooms' : 'people');
  useEffect(() => setPane(first.current), [setPane]);
  useEffect(() => {
    if (shown.current === pane) return;
    shown.current = pane;
    // What had the focus may be in the pane that is hidden now: the keyboard would start over.
    const { activeElement, body } = document;
    const isHidden = activeElement?.getClientRects().length === 0 && node.current?.contains(activeElement);
    if (activeElement === body || isHidden) node.current?.focus();
  }, [pane]);
  useEffect(() => {
    // With the selection go the buttons for it: the keyboard goes on where the next one is made.
    const { activeElement, body } = document;
    if (hasSelection || (activeElement !== body && activeElement !== node.current)) return;
    node.current?.querySelector<HTMLElement>('.rbk-people-pane [role="listbox"]')?.focus();
  }, [hasSelection]);
  if (pending) {
    return (
      <DialogBody>
        <Progress />
      </DialogBody>
    );
  }
  return (
    <>
      <ErrorNote error={isUndecided ? null : error} className="rbk-banner" />
      <ConflictList />
      <OvertakenNote />
      <Part
        tag="div"
        className="rbk-dialog-body rbk-assign"
        state={{ pane }}
        ref={ref}
        ownRef={node}
        tabIndex={-1}
        custom={props}
      >
        {children ?? (
          <>
            <AssignPeople />
            <AssignRooms />
          </>
        )}
        <SelectionBar />
        <PeopleDrag root={node} />
      </Part>
    </>
  );
});

/** How many are selected, and what to do with them. While nobody is: how to assign, unless all have a room or something is to be decided first. */
function SelectionBar() {
  const { isComplete, selected } = useAssignFields('isComplete', 'selected');
  const isUndecided = useBreakoutAssign(({ conflicts }) => conflicts.length > 0);
  const allLocked = useBreakoutAssign(({ locked }) => [...selected].every((key) => locked.has(key)));
  const roomOf = useBreakoutAssign((state) => state.roomOf);
  const { setSelected, lockPeople, swap, openMoveMenu } = useAssignActions();
  const { t } = useTexts(assignTexts);
  const [first, second, third] = selected;
  const areTwo = first !== undefined && second !== undefined && third === undefined;
  if (selected.size === 0 && (isComplete || isUndecided)) return null;
  return (
    <div className="rbk-selection-bar" data-selected={selected.size > 0 ? '' : undefined}>
      {selected.size === 0 ? (
        <span className="rbk-muted">{t('assign.hint')}</span>
      ) : (
        <>
          <span>{t('assign.selected', { count: selected.size })}</span>
          <Button
            variant="ghost"
            icon="close"
            data-shrinks=""
            title={t('assign.deselectAll')}
            onClick={() => setSelected([])}
          >
            {t('assign.deselectAll')}
          </Button>
          <Button
            kind="icon"
            variant="ghost"
            icon={allLocked ? 'unlock' : 'lock'}
            onClick={() => lockPeople([...selected], !allLocked)}
          >
            {t(allLocked ? 'assign.unlock' : 'assign.lock')}
          </Button>
          {areTwo && roomOf(first) !== roomOf(second) && (
            <Button kind="icon" variant="ghost" icon="swap" onClick={() => swap(first, second)}>
              {t('assign.swap')}
            </Button>
          )}
          <Button
            variant="primary"
            aria-haspopup="menu"
            onClick={(event) => openMoveMenu([...selected], event.currentTarget)}
          >
            {t('assign.moveTo')}
          </Button>
        </>
      )}
    </div>
  );
}

/** The plan on its way: how far it has come. Who is where is for the panel to show, which follows. */
function Progress() {
  const operation = useBreakoutMeeting().operations.find(({ exclusive }) => exclusive);
  const { t } = useTexts();
  const node = useFocusOnMount<HTMLDivElement>();
  return (
    <div className="rbk-stack" ref={node} tabIndex={-1}>
      {operation ? <OperationProgress operation={operation} /> : <Spinner label={t('common.loading')} />}
    </div>
  );
}
