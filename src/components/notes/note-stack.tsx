import {
  createContext,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
  useSyncExternalStore,
  type ReactNode,
} from 'react';
import { useLatest } from '../../hooks/use-latest';
import { useIsomorphicLayoutEffect } from '../../primitives/use-isomorphic-layout-effect';

interface Stack {
  /** Everything that wants to be seen: the first in full, the others in one line each. */
  readonly ids: readonly string[];
  /** What the user has opened themselves; null for what came to the top by itself. */
  readonly asked: string | null;
  /** How many urgent ones stand before them. */
  readonly urgent: number;
}

interface NoteStackContext extends Stack {
  /**
   * What is open stays open, unless this one comes first, or asks something while that only tells: nothing else moves under a
   * pointer that is on the way to something. In a low frame the most urgent comes first.
   */
  readonly add: (id: string, urgency: Urgency, comesFirst: boolean) => void;
  readonly remove: (id: string) => void;
  readonly addUrgent: () => void;
  readonly removeUrgent: () => void;
  /** Comes first: the user wants it. */
  readonly open: (id: string) => void;
}

const Context = createContext<NoteStackContext | null>(null);
const EMPTY: Stack = { ids: [], asked: null, urgent: 0 };

/** In which order notes stand: what asks something of the user, what a host says, what only tells, the task, which has its button in the line, and what is for later. Equals as they came. */
const URGENCIES = ['asks', 'said', 'tells', 'task', 'later'] as const;
type Urgency = (typeof URGENCIES)[number];

/** How urgent the notes inside are. */
export const NoteUrgency = createContext<Urgency>('tells');

const watchSize = (listener: () => void) => {
  addEventListener('resize', listener);
  return () => removeEventListener('resize', listener);
};
const isOneAlone = () => getComputedStyle(document.documentElement).getPropertyValue('--rbk-notes-one') !== '';

/** Whether the style sheet shows one note alone, as in a low frame. */
function useIsLow(): boolean {
  return useSyncExternalStore(watchSize, isOneAlone, () => false);
}

/** Shows one thing in full at a time, of all notes, tasks and results inside. Renders no element. */
export function NoteStack({ children }: { children: ReactNode }) {
  const [stack, setStack] = useState(EMPTY);
  const [urgencies] = useState(() => new Map<string, Urgency>());
  const isLow = useIsLow();
  const sorted = useCallback(
    (ids: readonly string[]) => {
      const rank = (id: string) => URGENCIES.indexOf(urgencies.get(id) ?? 'tells');
      return [...ids].sort((a, b) => rank(a) - rank(b));
    },
    [urgencies],
  );
  const add = useCallback(
    (id: string, urgency: Urgency, comesFirst: boolean) => {
      urgencies.set(id, urgency);
      setStack((it) => {
        const [open, ...others] = it.ids;
        if (it.ids.includes(id)) return it;
        const before = open && urgencies.get(open);
        // The task does not give way to something that asks: it says what to do.
        const asksFirst = urgency === 'asks' && before !== 'asks' && before !== 'task';
        if (!before || (it.asked === null && (comesFirst || asksFirst))) return { ...it, ids: [id, ...sorted(it.ids)] };
        return { ...it, ids: [open, ...sorted([...others, id])] };
      });
    },
    [urgencies, sorted],
  );
  const remove = useCallback(
    (id: string) => {
      urgencies.delete(id);
      setStack((it) => ({
        ...it,
        ids: it.ids.filter((each) => each !== id),
        asked: it.asked === id ? null : it.asked,
      }));
    },
    [urgencies],
  );
  const addUrgent = useCallback(() => setStack((it) => ({ ...it, urgent: it.urgent + 1 })), []);
  const removeUrgent = useCallback(() => setStack((it) => ({ ...it, urgent: it.urgent - 1 })), []);
  const open = useCallback(
    (id: string) =>
      // Closing this note opens again what was open before.
      setStack((it) => ({ ...it, ids: [id, ...it.ids.filter((each) => each !== id)], asked: id })),
    [],
  );
  const value = useMemo(() => {
    const { ids, asked } = stack;
    const inOrder = isLow && asked === null ? sorted(ids) : ids;
    return { ...stack, ids: inOrder, add, remove, addUrgent, removeUrgent, open };
  }, [stack, isLow, sorted, add, remove, addUrgent, removeUrgent, open]);
  return <Context.Provider value={value}>{children}</Context.Provider>;
}

/** What stands outside of the stack around it: in full, whatever else there is. */
export function OutsideStack({ children }: { children: ReactNode }) {
  return <Context.Provider value={null}>{children}</Context.Provider>;
}

/** What stands in full before the stack around it. */
export function UrgentStack({ children }: { children: ReactNode }) {
  const stack = useContext(Context);
  const value = useMemo(
    () => stack && { ...stack, ids: [], asked: null, add: stack.addUrgent, remove: stack.removeUrgent },
    [stack],
  );
  return <Context.Provider value={value}>{children}</Context.Provider>;
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

/**
 * The place of something in the stack around it. `isWanted`: it is to be seen, in full or in one line. `comesFirst`: whether, as it
 * comes, it stands before what came to the top by itself. The same function at each render.
 */
export function useStacked(id: string, isWanted: boolean, comesFirst: () => boolean = never): Stacked {
  const stack = useContext(Context);
  const urgency = useContext(NoteUrgency);
  const { add, remove } = stack ?? {};
  useIsomorphicLayoutEffect(() => {
    if (!isWanted) return undefined;
    add?.(id, urgency, comesFirst());
    return () => remove?.(id);
  }, [id, isWanted, comesFirst, urgency, add, remove]);
  return stackedOf(stack, id);
}

function never(): boolean {
  return false;
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

/** What has a button in the line, which opens it. */
const IN_LINE: ReadonlySet<string> = new Set(['brief', 'result']);

/** How many notes of the stack around it a low frame does not show. */
export function useFoldedCount(): number {
  const { ids = [], urgent = 0 } = useContext(Context) ?? {};
  return ids.filter((id, index) => !IN_LINE.has(id) && (index > 0 || urgent > 0)).length;
}

/** Puts the keyboard into what the user has opened: once, however often it is drawn. */
export function useFocusWhenAsked({ isFirst, isAsked }: Stacked, focus: () => void): void {
  const latest = useLatest(focus);
  const isDue = isFirst && isAsked;
  useEffect(() => {
    if (isDue) latest.current();
  }, [isDue, latest]);
}
