import { forwardRef, useEffect, useRef } from 'react';
import { ConflictList } from '../conflicts/conflict-list';
import { OvertakenNote } from '../conflicts/overtaken-note';
import { DialogBody } from '../../primitives/dialog-body';
import { Part, type PartProps } from '../../primitives/part';
import { ErrorNote } from '../notes/error-note';
import { useAssign, type AssignPane } from './assign-context';
import { AssignProgress } from './assign-progress';
import { PeopleDrag } from './people-drag';
import { PeoplePane } from './people-pane';
import { RoomsPane } from './rooms-pane';
import { SelectionBar } from './selection-bar';

export interface AssignBodyState {
  /** The pane that shows where there is room for one only. */
  pane: AssignPane;
}

export type AssignBodyProps = PartProps<'div', AssignBodyState>;

/** What has to be decided first; people on one side, rooms on the other, and what to do with those selected. While the plan is sent, its progress. */
export const AssignBody = forwardRef<HTMLDivElement, AssignBodyProps>(function AssignBody(props, ref) {
  const { pane, setPane, isComplete, selected, apply } = useAssign();
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
  const hasSelection = selected.size > 0;
  useEffect(() => {
    // With the selection go the buttons for it: the keyboard goes on where the next one is made.
    const { activeElement, body } = document;
    if (hasSelection || (activeElement !== body && activeElement !== node.current)) return;
    node.current?.querySelector<HTMLElement>('.rbk-people-pane [role="listbox"]')?.focus();
  }, [hasSelection]);
  if (apply.pending) return <DialogBody children={<AssignProgress />} />;
  return (
    <>
      <ErrorNote error={apply.error} className="rbk-banner" />
      <ConflictList className="rbk-banner" />
      <OvertakenNote className="rbk-banner" />
      <Part
        tag="div"
        className="rbk-dialog-body rbk-assign"
        state={{ pane }}
        ref={ref}
        ownRef={node}
        tabIndex={-1}
        custom={props}
      >
        <PeoplePane />
        <RoomsPane />
        <SelectionBar />
        <PeopleDrag root={node} />
      </Part>
    </>
  );
});
