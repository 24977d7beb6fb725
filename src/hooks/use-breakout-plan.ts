import { useMemo } from 'react';
import { planEditor } from '../core/editor/plan-editor';
import type { EditorState, PlanEditor } from '../core/editor/types';
import { peopleByName } from './people-by-name';
import { useSession } from './session-context';
import { useMessages } from './use-messages';
import { useEditor } from './use-snapshot';

export interface UseBreakoutPlanReturn extends EditorState, Omit<PlanEditor, 'getState' | 'subscribe'> {
  /** Everyone who can be assigned now, by name: all but me, other hosts (`isHost`) included. */
  readonly people: EditorState['people'];
  /** Whether there is an edit to take back. */
  readonly canUndo: boolean;
  /** Whether there is an undone edit to make again. */
  readonly canRedo: boolean;
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
  const { locale } = useMessages();
  const state = useEditor(session, (whole) => whole);
  const people = peopleByName(session, state.people, locale);
  const unassigned = useMemo(() => {
    const free = new Set(state.unassigned);
    return people.filter((person) => free.has(person));
  }, [people, state.unassigned]);
  return useMemo(() => {
    const canUndo = state.past.length > 0;
    const canRedo = state.future.length > 0;
    return { ...state, people, unassigned, canUndo, canRedo, ...planEditor(session) };
  }, [session, state, people, unassigned]);
}
