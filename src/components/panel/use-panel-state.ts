import { useCallback, useRef } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useAction } from '../use-action';
import { useOperation } from '../use-operation';
import type { PanelState } from './panel-context';

/** The state behind `BreakoutPanel`. */
export function usePanelState(): Omit<PanelState, 'openMoveMenu'> {
  const { status, operation: running, join, returnToMain, recall, close } = useBreakoutMeeting();
  const { plan, createFromOpenRooms } = useBreakoutPlan();
  const meKey = useBreakoutSelector((snapshot) => snapshot.me?.key);
  const [, setView] = useBreakoutView();
  const operation = useOperation();
  const going = useAction();
  const editing = useRef(false);
  const wasEditing = useCallback(() => {
    const before = editing.current;
    editing.current = false;
    return before;
  }, []);
  const settled = status === 'main' || status === 'room';
  return {
    meKey,
    ready: settled && !going.pending && running === null && !operation.pending,
    operation,
    switchError: going.error,
    goTo: (roomId) => void going.run(() => (roomId === null ? returnToMain() : join(roomId))),
    recall: (roomId) => void operation.run(() => recall(roomId)),
    closeRooms: () => {
      void operation
        .run(() => close())
        .then((complete) => {
          if (complete) setView(null);
        });
    },
    editRooms: () => {
      // One that was put aside is still there, with what was changed in it.
      if (!plan || plan.base.length === 0) createFromOpenRooms();
      editing.current = true;
      setView('assign');
    },
    wasEditing,
  };
}
