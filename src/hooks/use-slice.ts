import type { IsEqual } from './use-snapshot';
import { useSelected } from './use-selected';

interface Source<State> {
  readonly getState: () => State;
  readonly subscribe: (listener: () => void) => () => void;
}

/** A slice of a store's state; renders again only when the slice changes. */
export function useSlice<State, Slice>(
  { subscribe, getState }: Source<State>,
  selector: (state: State) => Slice,
  isEqual: IsEqual<Slice> = Object.is,
): Slice {
  return useSelected(subscribe, getState, getState, selector, isEqual);
}
