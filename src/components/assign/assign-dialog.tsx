import { forwardRef, useRef, useState } from 'react';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { LiveRegion } from '../../primitives/live-region';
import type { PersonKey } from '../../core/types';
import { KeepFresh } from '../keep-fresh';
import { useAnnouncer } from '../use-announcer';
import { useViewOpen } from '../use-view-open';
import { AssignBody } from './assign-body';
import { AssignContext } from './assign-context';
import { AssignFooter } from './assign-footer';
import { AssignHeader } from './assign-header';
import { AssignMoveMenu } from './assign-move-menu';
import { useAssignState } from './use-assign-state';

export type AssignDialogProps = Omit<DialogProps, 'defaultOpen'>;

/**
 * "Assign Participants": who goes to which room, by shuffle or by hand, and the start. Open while the view is `assign`
 * and there is a plan, unless `open` says otherwise; closing it keeps the plan and, when that is for open rooms, leads
 * back to the panel. Its children replace the default composition of header, body and footer; `useAssign()` gives own
 * parts the state.
 */
export const AssignDialog = forwardRef<HTMLDialogElement, AssignDialogProps>(function AssignDialog(
  { open, onOpenChange, children, ...rest },
  ref,
) {
  const { announcement, announce } = useAnnouncer();
  const [menu, setMenu] = useState<{ keys: readonly PersonKey[]; anchor: HTMLElement } | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const state = useAssignState({ announce, openMoveMenu: (keys, anchor) => setMenu({ keys, anchor }) });
  const view = useViewOpen('assign', { open, onOpenChange }, state?.apply.live ? 'panel' : null);
  return (
    <AssignContext.Provider value={state}>
      <Dialog ref={ref} size="lg" {...rest} {...view} open={view.open && state !== null}>
        {children ?? (
          <>
            <AssignHeader />
            <AssignBody ref={body} />
            <AssignFooter />
          </>
        )}
        <AssignMoveMenu
          keys={menu?.keys ?? []}
          anchor={menu?.anchor ?? null}
          onClose={() => setMenu(null)}
          fallbackFocus={body}
        />
        <KeepFresh />
        <LiveRegion {...announcement} />
      </Dialog>
    </AssignContext.Provider>
  );
});
