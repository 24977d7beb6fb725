import { forwardRef, useCallback, useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { PersonKey } from '../../core/types';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { LiveRegion } from '../../primitives/live-region';
import { KeepFresh } from '../keep-fresh';
import { PermissionLost, usePermissionLost } from '../permission-lost';
import { Said } from '../said';
import { ShuffleDialog } from '../shuffle/shuffle-dialog';
import { useAnnouncer } from '../use-announcer';
import { useViewOpen } from '../use-view-open';
import { AssignBody } from './assign-body';
import {
  AssignActionsContext,
  AssignContext,
  AssignMarksContext,
  AssignScrollContext,
  AssignSelectionContext,
  type AssignActions,
  type AssignPane,
} from './assign-context';
import { AssignFooter } from './assign-footer';
import { AssignHeader } from './assign-header';
import { MoveMenu } from './move-menu';
import { useAssignState } from './use-assign-state';

export interface AssignDialogProps extends Omit<DialogProps, 'defaultOpen' | 'modal'> {
  /** `docked` stands at the side and leaves the meeting visible and in use. Default: `modal`. */
  variant?: 'modal' | 'docked' | undefined;
}

/**
 * "Assign Participants": who goes to which room, by shuffle or by hand, and the start. Open while the view is `assign`
 * and there is a plan, unless `open` says otherwise; closing it keeps the plan and, when that is for open rooms, leads
 * back to the panel. Its children replace the default composition of header, body and footer; `useAssign()` gives own
 * parts the state.
 */
export const AssignDialog = forwardRef<HTMLDialogElement, AssignDialogProps>(function AssignDialog(
  { open, onOpenChange, onKeyDown, variant = 'modal', children, ...rest },
  ref,
) {
  const { announcement, announce } = useAnnouncer();
  const [menu, setMenu] = useState<{ keys: readonly PersonKey[]; anchor: HTMLElement } | null>(null);
  const openMoveMenu = useCallback((keys: readonly PersonKey[], anchor: HTMLElement) => setMenu({ keys, anchor }), []);
  const [shuffling, setShuffling] = useState(false);
  const openShuffle = useCallback(() => setShuffling(true), []);
  const [scroll] = useState(() => new Map<AssignPane, number>());
  const body = useRef<HTMLDivElement>(null);
  const { state, actions, marks } = useAssignState({ announce, openMoveMenu, openShuffle });
  const onHistoryKey = historyKeys(actions, state?.apply.pending === false);
  const changeOpen: DialogProps['onOpenChange'] = (next, details) => {
    onOpenChange?.(next, details);
    // Rooms that were only looked at leave no plan behind, which would be out of date by tomorrow.
    if (!next && open === undefined && state?.isUnchanged) state.discard();
  };
  const view = useViewOpen('assign', { open, onOpenChange: changeOpen }, state?.apply.live ? 'panel' : null);
  const isOpen = view.open && state !== null;
  const isLost = usePermissionLost();
  // What was said last is no news when it opens again.
  useEffect(() => {
    if (!isOpen) announce('');
  }, [isOpen, announce]);
  return (
    <AssignActionsContext.Provider value={actions}>
      <AssignMarksContext.Provider value={marks}>
        <AssignSelectionContext.Provider value={state?.selected ?? null}>
          <AssignContext.Provider value={state}>
            <AssignScrollContext.Provider value={scroll}>
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
                {isLost ? (
                  <PermissionLost />
                ) : (
                  (children ?? (
                    <>
                      <AssignHeader />
                      <AssignBody ref={body} />
                      <AssignFooter />
                    </>
                  ))
                )}
                {menu && !isLost && (
                  <MoveMenu keys={menu.keys} anchor={menu.anchor} onClose={() => setMenu(null)} fallbackFocus={body} />
                )}
                <ShuffleDialog open={shuffling && !isLost} onOpenChange={setShuffling} />
                <KeepFresh />
                <LiveRegion message={announcement.message} stamp={announcement.stamp} />
                <Said {...announcement} />
              </Dialog>
            </AssignScrollContext.Provider>
          </AssignContext.Provider>
        </AssignSelectionContext.Provider>
      </AssignMarksContext.Provider>
    </AssignActionsContext.Provider>
  );
});

/**
 * Ctrl or Cmd+Z undoes; with Shift, or Ctrl+Y, redoes. In a text field the keys edit the text; in a dialog within this
 * one they would change what is behind it.
 */
function historyKeys(
  { undo, redo }: Pick<AssignActions, 'undo' | 'redo'>,
  enabled: boolean,
): (event: KeyboardEvent) => void {
  return (event) => {
    if (!enabled || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    if (isTextField(event.target) || isNested(event)) return;
    const key = event.key.toLowerCase();
    if (key === 'y' || (key === 'z' && event.shiftKey)) redo();
    else if (key === 'z') undo();
    else return;
    event.preventDefault();
  };
}

function isTextField(target: EventTarget): boolean {
  if (target instanceof HTMLInputElement) return !/^(radio|checkbox|button)$/.test(target.type);
  return target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
}

function isNested({ target, currentTarget }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('dialog') !== currentTarget;
}
