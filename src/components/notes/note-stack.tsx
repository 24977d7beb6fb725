import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';
import { useLatest } from '../../hooks/use-latest';
import { useIsomorphicLayoutEffect } from '../../primitives/use-isomorphic-layout-effect';

interface Stack {
  /** Everything that wants to be seen: the first in full, the others in one line each. */
  readonly ids: readonly string[];
  /** What the user has opened themselves; null for what came to the top by itself. */
  readonly asked: string | null;
}

interface NoteStackContext extends Stack {
  /** Comes last: nothing moves under a pointer that is on the way to something. */
  readonly add: (id: string) => void;
  readonly remove: (id: string) => void;
  /** Comes first: the user wants it. */
  readonly open: (id: string) => void;
}

const Context = createContext<NoteStackContext | null>(null);
const EMPTY: Stack = { ids: [], asked: null };

/** Shows one thing in full at a time, of all notes, tasks and results inside. Renders no element. */
export function NoteStack({ children }: { children: ReactNode }) {
  const [stack, setStack] = useState(EMPTY);
  const add = useCallback(
    (id: string) => setStack((it) => (it.ids.includes(id) ? it : { ...it, ids: [...it.ids, id] })),
    [],
  );
  const remove = useCallback(
    (id: string) =>
      setStack(({ ids, asked }) => ({ ids: ids.filter((each) => each !== id), asked: asked === id ? null : asked })),
    [],
  );
  const open = useCallback(
    (id: string) => setStack(({ ids }) => ({ ids: [id, ...ids.filter((each) => each !== id)], asked: id })),
    [],
  );
  const value = useMemo(() => ({ ...stack, add, remove, open }), [stack, add, remove, open]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** What stands outside of the stack around it: in full, whatever else there is. */
export function OutsideStack({ children }: { children: ReactNode }) {
  return <Context.Provider value={null}>{children}</Context.Provider>;
}

export interface Stacked {
  /** It is in the stack, and the first of all. */
  readonly isFirst: boolean;
  /** Something else is shown in full. Never so where there is no stack. */
  readonly isRow: boolean;
  /** The user has opened it themselves. */
  readonly isAsked: boolean;
  readonly open: () => void;
  /** Takes it out of the stack. */
  readonly close: () => void;
}

/** The place of something in the stack around it. `isWanted`: it is to be seen, in full or in one line. */
export function useStacked(id: string, isWanted: boolean): Stacked {
  const stack = useContext(Context);
  const { add, remove } = stack ?? {};
  useIsomorphicLayoutEffect(() => {
    if (!isWanted) return undefined;
    add?.(id);
    return () => remove?.(id);
  }, [id, isWanted, add, remove]);
  return stackedOf(stack, id);
}

/** The same for a control that opens what stands elsewhere. */
export function useStackedElsewhere(id: string): Stacked {
  return stackedOf(useContext(Context), id);
}

function stackedOf(stack: NoteStackContext | null, id: string): Stacked {
  const first = stack?.ids[0];
  return {
    isFirst: first === id,
    isRow: first !== undefined && first !== id,
    isAsked: stack?.asked === id,
    open: () => stack?.open(id),
    close: () => stack?.remove(id),
  };
}

/** Puts the keyboard into what the user has opened: once, however often it is drawn. */
export function useFocusWhenAsked({ isFirst, isAsked }: Stacked, focus: () => void): void {
  const latest = useLatest(focus);
  const isDue = isFirst && isAsked;
  useEffect(() => {
    if (isDue) latest.current();
  }, [isDue, latest]);
}
