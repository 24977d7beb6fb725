import { useCallback } from 'react';
import { Store } from '../core/store';
import { useSession, type Session } from './session-context';
import { useSelected } from './use-selected';

/** Which view of the breakout UI is open. */
export type BreakoutView = 'create' | 'assign' | 'panel';

interface ViewState {
  readonly view: BreakoutView | null;
  /** What the people of the plan are searched for. */
  readonly search: string;
}

const CLOSED: ViewState = { view: null, search: '' };

const states = new WeakMap<Session, Store<ViewState>>();

/**
 * What the UI shows of a session. Kept beside the session and not in a component, so that an open dialog survives a switch,
 * a reconnect, and an app that unmounts everything meanwhile (SDK facts 18 and 21). A search ends with its plan.
 */
export function viewStateOf(session: Session): Store<ViewState> {
  const known = states.get(session);
  if (known) return known;
  const state = new Store(CLOSED);
  states.set(session, state);
  session.editor.subscribe(() => {
    if (!session.editor.getState().plan) setViewState(session, { search: '' });
  });
  return state;
}

export function setViewState(session: Session, change: Partial<ViewState>): void {
  viewStateOf(session).set((before) => {
    const { view, search } = { ...before, ...change };
    return view === before.view && search === before.search ? before : { view, search };
  });
}

/** One field of what is shown, and how to change it. */
export function useViewState<Field extends keyof ViewState>(
  user: string,
  field: Field,
): readonly [value: ViewState[Field], set: (value: ViewState[Field]) => void] {
  const session = useSession(user);
  const { get, subscribe } = viewStateOf(session);
  const value = useSelected(
    subscribe,
    get,
    () => CLOSED,
    (state) => state[field],
  );
  const set = useCallback((next: ViewState[Field]) => setViewState(session, { [field]: next }), [session, field]);
  return [value, set];
}
