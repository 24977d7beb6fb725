import type { EditorState } from '../core/editor/types';
import type { Person } from '../core/types';
import { peopleByName } from './people-by-name';
import { memoized } from './memoized';
import type { Session } from './session-context';

/** The state of a session's editor, with people in the order of their names. */
export interface NamedPlan extends EditorState {
  /** Whether there is an edit to take back. */
  readonly canUndo: boolean;
  /** Whether there is an undone edit to make again. */
  readonly canRedo: boolean;
}

/** Returns the reader of a session's plan. It returns the very same plan, and the same lists, while nothing in them changed. */
export function planReader(session: Session, locale: string): (state: EditorState) => NamedPlan {
  const inOrder = memoized((people: readonly Person[], some: readonly Person[]) => {
    const named = new Set(some);
    return people.filter((person) => named.has(person));
  });
  return memoized((state: EditorState): NamedPlan => {
    const people = peopleByName(session, state.people, locale);
    return {
      ...state,
      people,
      unassigned: inOrder(people, state.unassigned),
      canUndo: state.past.length > 0,
      canRedo: state.future.length > 0,
    };
  });
}
