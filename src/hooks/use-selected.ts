import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';

/**
 * A slice of what a store holds; renders again only when the slice changes. `getInitial` is what a server has, and the first render
 * of its page here. A slice that is equal to the one that is shown gives way to that, also where `select` is new with each render.
 */
export function useSelected<State, Slice>(
  subscribe: (listener: () => void) => () => void,
  get: () => State,
  getInitial: () => State,
  select: (state: State) => Slice,
  isEqual: (before: Slice, after: Slice) => boolean = Object.is,
): Slice {
  const shown = useRef<{ readonly slice: Slice } | null>(null);
  const [getSlice, getInitialSlice] = useMemo(() => {
    let last: { readonly state: State; readonly slice: Slice } | null = null;
    const read = (state: State): Slice => {
      // React asks several times in a render, and takes a new object for a change.
      if (last && Object.is(last.state, state)) return last.slice;
      const slice = select(state);
      const before = last ?? shown.current;
      last = { state, slice: before && isEqual(before.slice, slice) ? before.slice : slice };
      return last.slice;
    };
    return [() => read(get()), () => read(getInitial())];
  }, [get, getInitial, select, isEqual]);
  const slice = useSyncExternalStore(subscribe, getSlice, getInitialSlice);
  useEffect(() => {
    shown.current = { slice };
  }, [slice]);
  return slice;
}
