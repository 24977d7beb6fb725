import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';

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
  const [slices] = useState(() => new Slices<Slice>());
  const [getSlice, getInitialSlice] = useMemo(() => {
    const read = slices.reader(select, isEqual);
    return [() => read(get()), () => read(getInitial())];
  }, [slices, get, getInitial, select, isEqual]);
  const slice = useSyncExternalStore(subscribe, getSlice, getInitialSlice);
  useEffect(() => slices.show(slice), [slices, slice]);
  return slice;
}

/** Remembers the slice that is shown. */
class Slices<Slice> {
  #shown: { readonly slice: Slice } | null = null;

  show(slice: Slice): void {
    this.#shown = { slice };
  }

  /** Reads the same slice as long as nothing changed: React asks several times in a render, and takes a new object for a change. */
  reader<State>(
    select: (state: State) => Slice,
    isEqual: (before: Slice, after: Slice) => boolean,
  ): (state: State) => Slice {
    let last: { readonly state: State; readonly slice: Slice } | null = null;
    return (state) => {
      if (last && Object.is(last.state, state)) return last.slice;
      const slice = select(state);
      const before = last ?? this.#shown;
      last = { state, slice: before && isEqual(before.slice, slice) ? before.slice : slice };
      return last.slice;
    };
  }
}
