import type { EditorState } from '../../core/editor/types';
import type { Person } from '../../core/types';
import { peopleByName } from '../../hooks/people-by-name';
import type { Session } from '../../hooks/session-context';
import { viewStateOf } from '../../hooks/view-state';
import { remembered } from './remembered';

/** The state of the session's editor with people in the order of their names, and the search. */
export interface PlanState extends EditorState {
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  readonly search: string;
}

export interface PlanSource {
  readonly getState: () => PlanState;
  readonly subscribe: (listener: () => void) => () => void;
}

/** Reads the plan of a session. */
export function planSource(session: Session, locale: string): PlanSource {
  const view = viewStateOf(session);
  const inOrder = remembered((people: readonly Person[], some: readonly Person[]) => {
    const named = new Set(some);
    return people.filter((person) => named.has(person));
  });
  const stateOf = remembered((state: EditorState, search: string): PlanState => {
    const people = peopleByName(session, state.people, locale);
    return {
      ...state,
      people,
      unassigned: inOrder(people, state.unassigned),
      canUndo: state.past.length > 0,
      canRedo: state.future.length > 0,
      search,
    };
  });
  return {
    getState: () => stateOf(session.editor.getState(), view.get().search),
    subscribe: (listener) => {
      const ends = [session.subscribe(listener), session.editor.subscribe(listener), view.subscribe(listener)];
      return () => ends.forEach((end) => end());
    },
  };
}
