import { useCallback } from 'react';
import type { Room } from '../../core/types';
import { keptLines } from '../../hooks/kept-lines';
import { useSession } from '../../hooks/session-context';
import { sessionStore } from '../../hooks/session-store';
import { useSlice } from '../../hooks/use-slice';
import { useIsomorphicLayoutEffect } from '../../primitives/use-isomorphic-layout-effect';

/** Which rooms show their people. It outlives the panel, so that it is as it was when the panel is opened again. */
interface Opened {
  /** The rooms that it is about, by id; new ones begin anew. */
  readonly of: ReadonlySet<string>;
  /** Whether rooms that nobody has opened or closed show their people. */
  readonly byDefault: boolean;
  readonly chosen: ReadonlyMap<string, boolean>;
  /** What was opened and closed among the results of a search, and of which one. */
  readonly search: string;
  readonly chosenInSearch: ReadonlyMap<string, boolean>;
}

const NONE: Opened = {
  of: new Set(),
  byDefault: false,
  chosen: new Map(),
  search: '',
  chosenInSearch: new Map(),
};
const opened = /* @__PURE__ */ sessionStore(NONE);

const useStore = () => opened(useSession('BreakoutPanel'));

/** So many lines are in view at once on most screens, and their height for fingers, px. */
const LINES = 24;
const TOUCH_LINE = 44;
/** Of the height of a phone the rest of the panel takes so much, px. */
const AROUND = 240;
/** Of a room so many show at first, with the button for more. */
const LINES_OF_ROOM = 7;
/** In a frame of less height, px, rooms are lines. */
const LOW = 480;

/**
 * As the user had them last; else few rooms show their people from the start, if all of it is in view then. Decided once, not
 * when people come and go.
 */
export function useOpenedAtFirst(rooms: readonly Room[], people: number): void {
  const session = useSession('BreakoutPanel');
  const store = useStore();
  useIsomorphicLayoutEffect(() => {
    const { of } = store.get();
    if (rooms.length === 0 || rooms.some(({ id }) => of.has(id))) return;
    const places = rooms.length + 1;
    const lines = places + Math.min(people, places * LINES_OF_ROOM);
    const isTouch = matchMedia('(pointer: coarse)').matches;
    const inView = isTouch ? Math.min(LINES, (innerHeight - AROUND) / TOUCH_LINE) : LINES;
    const areLines = keptLines(session, 'panel-lines').get() ?? (lines > inView || innerHeight < LOW);
    store.set({ ...NONE, of: new Set(rooms.map(({ id }) => id)), byDefault: !areLines });
  }, [session, store, rooms, people]);
}

/** Whether a room shows its people, and how that is changed. While something is searched for, that is another question. */
export function useOpened(roomId: string, search: string, isFound: boolean): [boolean, (open: boolean) => void] {
  const store = useStore();
  const isOpen = useSlice({ getState: store.get, subscribe: store.subscribe }, (state) =>
    isOpenIn(state, roomId, search, isFound),
  );
  const setOpen = useCallback(
    (open: boolean) =>
      store.set((state) => {
        if (search === '') return { ...state, chosen: new Map(state.chosen).set(roomId, open) };
        const before = state.search === search ? state.chosenInSearch : [];
        return { ...state, search, chosenInSearch: new Map(before).set(roomId, open) };
      }),
    [store, roomId, search],
  );
  return [isOpen, setOpen];
}

/** The same for any room, for the height that it will have. */
export function useIsOpened(search: string): (roomId: string, isFound: boolean) => boolean {
  const store = useStore();
  return useCallback((roomId, isFound) => isOpenIn(store.get(), roomId, search, isFound), [store, search]);
}

function isOpenIn(state: Opened, roomId: string, search: string, isFound: boolean): boolean {
  if (search === '') return state.chosen.get(roomId) ?? state.byDefault;
  return (state.search === search ? state.chosenInSearch.get(roomId) : undefined) ?? isFound;
}

/** Whether any room shows its people, and a way to have all of them do so, or none, now and with the next rooms. */
export function useOpenedAll(): [boolean, (open: boolean) => void] {
  const session = useSession('BreakoutPanel');
  const store = useStore();
  const isAnyOpen = useSlice(
    { getState: store.get, subscribe: store.subscribe },
    ({ byDefault, chosen, of }) =>
      [...chosen.values()].includes(true) || (byDefault && [...of].some((id) => !chosen.has(id))),
  );
  const setAll = useCallback(
    (open: boolean) => {
      store.set((state) => ({ ...state, byDefault: open, chosen: new Map() }));
      keptLines(session, 'panel-lines').set(!open);
    },
    [session, store],
  );
  return [isAnyOpen, setAll];
}
