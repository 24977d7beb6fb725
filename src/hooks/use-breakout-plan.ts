import { useMemo } from 'react';
import { planEditor } from '../core/editor/plan-editor';
import type { PlanEditor } from '../core/editor/types';
import { planReader, type NamedPlan } from './named-plan';
import { useSession } from './session-context';
import { useTexts } from './use-texts';
import { useEditor } from './use-snapshot';

/** What `useBreakoutPlan` returns: the plan with what can be said of it, and its edits. */
export interface UseBreakoutPlanReturn extends NamedPlan, Omit<PlanEditor, 'getState' | 'subscribe'> {
  /** Everyone who can be assigned now, by name: all but me, other hosts (`isHost`) included. */
  readonly people: NamedPlan['people'];
}

/**
 * The plan that is being prepared, and everything to edit it with: the session's editor, with people in the order of
 * their names. Several components can use it at once, and it survives a switch, a closed dialog, and people who come and go.
 *
 * @throws BreakoutError `provider-missing`; the edits throw what is said at each of them, and `invalid-plan` when there
 * is no plan.
 *
 * @example
 * const { plan, create, shuffle } = useBreakoutPlan();
 * const { start } = useBreakoutMeeting();
 * if (!plan) return <button onClick={() => create(['Red', 'Blue'])}>Create</button>;
 * return (
 *   <>
 *     <button onClick={() => shuffle()}>Shuffle</button>
 *     <button onClick={() => start(plan).catch(show)}>Start</button>
 *   </>
 * );
 */
export function useBreakoutPlan(): UseBreakoutPlanReturn {
  const session = useSession('useBreakoutPlan');
  const { locale } = useTexts();
  const state = useEditor(session, (whole) => whole);
  const read = useMemo(() => planReader(session, locale), [session, locale]);
  const plan = read(state);
  return useMemo(() => ({ ...plan, ...planEditor(session) }), [session, plan]);
}
