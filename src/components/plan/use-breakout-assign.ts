import { createContext, useContext, useState, useSyncExternalStore, type UIEvent } from 'react';
import { pick } from '../../hooks/pick';
import { useSlice } from '../../hooks/use-slice';
import type { IsEqual } from '../../hooks/use-snapshot';
import { inside } from '../../primitives/inside';
import type { AssignActions, AssignPane, AssignState, AssignStore, AssignView } from './assign-state';

export const AssignContext = createContext<AssignStore | null>(null);

/**
 * The state of the surrounding `AssignDialog`, for parts of your own. With a selector, the component renders again only when
 * the selected slice changes; a selector that makes a new object each time needs an `isEqual`. Default: the whole state.
 *
 * @throws BreakoutError `part-misplaced`.
 *
 * @example
 * const { plan, peopleIn, actions } = useBreakoutAssign();
 * const count = useBreakoutAssign((state) => state.unassigned.length);
 */
export function useBreakoutAssign(): AssignState;
/** The same for one slice of the state. */
export function useBreakoutAssign<Slice>(selector: (state: AssignState) => Slice, isEqual?: IsEqual<Slice>): Slice;
export function useBreakoutAssign(
  selector: (state: AssignState) => unknown = (state) => state,
  isEqual: IsEqual<unknown> = Object.is,
): unknown {
  return useSlice(useAssignStore('useBreakoutAssign'), selector, isEqual);
}

/** Some fields of the state, by name: renders again only when one of them changed. */
export function useAssignFields<Name extends keyof AssignState>(...names: readonly Name[]): Pick<AssignState, Name> {
  return useBreakoutAssign(
    (state) => pick(state, names),
    (before, now) => names.every((name) => Object.is(before[name], now[name])),
  );
}

/** What the surrounding `AssignDialog` can do: never a reason to render again. */
export function useAssignActions(): AssignActions {
  return useAssignStore('useAssignActions').actions;
}

/** What the surrounding `AssignDialog` announced last. */
export function useAnnouncement(): AssignView['said'] {
  const { view } = useAssignStore('useAnnouncement');
  return useSyncExternalStore(
    view.subscribe,
    () => view.get().said,
    () => view.get().said,
  );
}

/** Props that scroll a list to where it was when the dialog was put aside. */
export function useKeptScroll(pane: AssignPane): {
  initialScroll: number;
  onScroll: (event: UIEvent<HTMLElement>) => void;
} {
  const { scroll } = useAssignStore('useKeptScroll');
  const [initialScroll] = useState(() => scroll.get(pane) ?? 0);
  return { initialScroll, onScroll: (event) => scroll.set(pane, event.currentTarget.scrollTop) };
}

function useAssignStore(user: string): AssignStore {
  return inside(useContext(AssignContext), user, 'AssignDialog');
}
