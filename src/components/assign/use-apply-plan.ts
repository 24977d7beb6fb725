import { useState } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import type { UseBreakoutPlanReturn } from '../../hooks/use-breakout-plan';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useOperation, type Operation } from '../use-operation';

export interface ApplyPlan extends Pick<Operation, 'pending' | 'error' | 'report'> {
  /** Whether rooms were open when the plan was made: it is then applied to them rather than started. */
  live: boolean;
  /**
   * Starts the plan, or applies it to the open rooms. Default: what it is for now. Pass what was agreed to where that was
   * asked before: if another host has opened rooms meanwhile, a start is refused with `rooms-open`.
   */
  run: (as?: 'start' | 'apply') => void;
  retry: () => void;
  /** Leaves the report and goes on to the panel. */
  finish: () => void;
}

/** Starts the plan, reports what did not work, and goes on to the panel when everything did. */
export function useApplyPlan({ plan, discard }: Pick<UseBreakoutPlanReturn, 'plan' | 'discard'>): ApplyPlan {
  const { start, apply } = useBreakoutMeeting();
  const [, setView] = useBreakoutView();
  const operation = useOperation();
  const [running, setRunning] = useState<'start' | 'apply'>('start');
  const isRunning = operation.pending || operation.report !== null;
  // The rooms that a start opens do not make another thing of it.
  const live = isRunning ? running === 'apply' : (plan?.base.length ?? 0) > 0;

  const finish = () => {
    operation.dismiss();
    discard();
    setView('panel');
  };
  const finishIf = (complete: boolean) => {
    if (complete) finish();
  };
  return {
    live,
    pending: operation.pending,
    error: operation.error,
    report: operation.report,
    run: (as = live ? 'apply' : 'start') => {
      if (!plan) return;
      setRunning(as);
      void operation.run(() => (as === 'apply' ? apply(plan) : start(plan))).then(finishIf);
    },
    retry: () => void operation.retry().then(finishIf),
    finish,
  };
}
