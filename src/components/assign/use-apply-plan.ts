import { useState } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import type { UseBreakoutPlanReturn } from '../../hooks/use-breakout-plan';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useAction, type Action } from '../use-action';

export interface ApplyPlan extends Pick<Action, 'pending' | 'error'> {
  /** Whether rooms were open when the plan was made: it is then applied to them rather than started. */
  live: boolean;
  /**
   * Starts the plan, or applies it to the open rooms. Default: what it is for now. Pass what was agreed to where that was
   * asked before: if another host has opened rooms meanwhile, a start is refused with `rooms-open`.
   */
  run: (as?: 'start' | 'apply') => void;
}

/**
 * Starts the plan, and goes on to the panel as soon as the moves are sent: there is nothing left to decide here, and the
 * panel shows who is on the way, who is not there and why.
 */
export function useApplyPlan({ plan, discard }: Pick<UseBreakoutPlanReturn, 'plan' | 'discard'>): ApplyPlan {
  const { start, apply } = useBreakoutMeeting();
  const [, setView] = useBreakoutView();
  const { error, run: attempt } = useAction();
  // Until its moves are sent. One that was sent may still wait for people while the next one begins.
  const [running, setRunning] = useState<{ readonly as: 'start' | 'apply' } | null>(null);
  // The rooms that a start opens do not make another thing of it.
  const live = running ? running.as === 'apply' : (plan?.base.length ?? 0) > 0;
  return {
    live,
    pending: running !== null,
    error,
    run: (as = live ? 'apply' : 'start') => {
      if (!plan) return;
      const mine = { as };
      setRunning(mine);
      let isOver = false;
      const goOn = () => {
        if (isOver) return;
        isOver = true;
        discard();
        setView('panel');
      };
      const end = () => setRunning((now) => (now === mine ? null : now));
      const run = as === 'apply' ? apply : start;
      void attempt(() =>
        run(plan, {
          onProgress: ({ phase, moves }) => {
            // Where nobody was sent, the report tells whether anything came of the plan.
            const isSent = [...moves.values()].some(({ state }) => state !== 'failed');
            if (!isSent || (phase !== 'arriving' && phase !== 'deleting')) return;
            goOn();
            end();
          },
        }),
      ).then((report) => {
        // A plan of which nothing came true is not given up: the panel says why, and leads back to it.
        if (report && report.rooms.length === 0 && report.failedRooms.length > 0) setView('panel');
        else if (report) goOn();
        end();
      });
    },
  };
}
