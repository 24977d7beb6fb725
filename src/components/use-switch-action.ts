import { useState } from 'react';
import { useBreakoutSelector } from '../hooks/use-breakout-selector';
import { useAction, type Action } from './use-action';

export interface SwitchAction extends Action {
  /** One is in a meeting, and no switch is under way. */
  settled: boolean;
}

/** An attempt to go elsewhere. Its failure is forgotten when one has got over it, by whichever way. */
export function useSwitchAction(): SwitchAction {
  const action = useAction();
  const settled = useBreakoutSelector(({ status }) => status === 'main' || status === 'room');
  const [wasSettled, setWasSettled] = useState(settled);
  if (wasSettled !== settled) {
    setWasSettled(settled);
    if (settled) action.dismiss();
  }
  return { ...action, settled };
}
