import { createContext, useCallback, useContext, useMemo, useRef, useState } from 'react';
import type { PersonKey, Room } from '../../core/types';
import { useSession } from '../../hooks/session-context';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useMessages } from '../../hooks/use-messages';
import { inside } from '../../primitives/inside';
import { useSwitchAction } from '../use-action';
import { createPanelActions, type PanelActions, type PanelRunners } from './panel-actions';
import { usePanelOperation, type PanelOperation } from './use-panel-operation';

/** What the panel asks before it acts. */
export type PanelQuestion =
  /** Where to move these people: a menu at an element. */
  | { readonly kind: 'move'; readonly personKeys: readonly PersonKey[]; readonly anchor: HTMLElement }
  /** Whether to bring everyone of a room, or of all rooms, back to the main meeting. */
  | { readonly kind: 'recall'; readonly room: Room | 'all' }
  /** Whether to close a room. */
  | { readonly kind: 'close'; readonly room: Room };

export interface PanelState extends PanelActions {
  meKey: PersonKey | undefined;
  /** Whether the user can act now: joined, and neither switching nor opening or closing rooms. Moves of people do not block. */
  ready: boolean;
  /** What the panel asks of the server, and what all operations have left undone. */
  operation: PanelOperation;
  /** Why the user could not go to a room; null otherwise. */
  switchError: unknown;
  /** Only people with these words in their names are listed. */
  search: string;
  setSearch: (search: string) => void;
  /** The selected people while people are being selected, else null. */
  selection: ReadonlySet<PersonKey> | null;
  setSelection: (selection: ReadonlySet<PersonKey> | null) => void;
  /** Adds people to the selection, or takes them out of it. */
  select: (personKeys: readonly PersonKey[], selected: boolean) => void;
  /** Whether the form for one more room is open. */
  adding: boolean;
  setAdding: (adding: boolean) => void;
  /** The room that was added last, which the list scrolls to; null before. */
  addedRoomId: string | null;
  /** Closes all rooms, and then the view. Does not ask before. */
  closeRooms: () => void;
  /** Starts a plan from the open rooms, or takes up the one that was put aside, and opens it. */
  editRooms: () => void;
  /** Whether the user has come back from editing, so that the focus belongs on what leads there. True once. */
  wasEditing: () => boolean;
  /** Asks something of the host; the panel acts on the answer. */
  ask: (question: PanelQuestion) => void;
}

export const PanelContext = createContext<PanelState | null>(null);

/** The state of the `BreakoutPanel` around, for own parts in it. Throws `part-misplaced`. */
export function useBreakoutPanel(): PanelState {
  return inside(useContext(PanelContext), 'useBreakoutPanel', 'BreakoutPanel');
}

interface PanelHooks extends Pick<PanelRunners, 'guard'>, Pick<PanelState, 'ask'> {
  announce: (message: string) => void;
}

/** The state behind `BreakoutPanel`. It changes when something can or cannot be done, not whenever somebody moves. */
export function usePanelState({ announce, guard, ask }: PanelHooks): PanelState {
  const session = useSession('BreakoutPanel');
  const { plan, createFromOpenRooms } = useBreakoutPlan();
  const meKey = useBreakoutSelector((snapshot) => snapshot.me?.key);
  const idle = useBreakoutSelector(
    ({ status, operations }) =>
      (status === 'main' || status === 'room') && !operations.some(({ exclusive }) => exclusive),
  );
  const [, setView] = useBreakoutView();
  const { t } = useMessages();
  const operation = usePanelOperation(announce);
  const { pending, error: switchError, run: attempt } = useSwitchAction();
  const [search, setSearch] = useState('');
  const [selection, setSelection] = useState<ReadonlySet<PersonKey> | null>(null);
  const [adding, setAdding] = useState(false);
  const [addedRoomId, setAddedRoomId] = useState<string | null>(null);
  const editing = useRef(false);
  const { run } = operation;

  const onAdded = useCallback((roomId: string) => {
    // Nobody is in it, so that no search would find it.
    setSearch('');
    setAddedRoomId(roomId);
  }, []);
  const actions = useMemo(
    () => createPanelActions(session, { run, go: (travel) => void attempt(travel), guard, onAdded, t }),
    [session, run, attempt, guard, onAdded, t],
  );
  const select = useCallback(
    (keys: readonly PersonKey[], selected: boolean) =>
      setSelection((before) => {
        const next = new Set(before);
        for (const key of keys) {
          if (selected) next.add(key);
          else next.delete(key);
        }
        return next;
      }),
    [],
  );
  const closeRooms = useCallback(() => {
    void run((options) => session.close(options), t('announce.closed')).then((complete) => {
      if (complete) setView(null);
    });
  }, [run, session, setView, t]);
  // A plan that was put aside is still there, with what was changed in it.
  const hasPlan = plan !== null;
  const editRooms = useCallback(() => {
    if (!hasPlan) createFromOpenRooms();
    editing.current = true;
    setView('assign');
  }, [hasPlan, createFromOpenRooms, setView]);
  const wasEditing = useCallback(() => {
    const before = editing.current;
    editing.current = false;
    return before;
  }, []);

  const ready = idle && !pending;
  return useMemo(
    () => ({
      ...actions,
      ...{ meKey, ready, operation, switchError, search, setSearch, selection, setSelection, select },
      ...{ adding, setAdding, addedRoomId, closeRooms, editRooms, wasEditing, ask },
    }),
    // prettier-ignore
    [actions, meKey, ready, operation, switchError, search, selection, select, adding, addedRoomId, closeRooms, editRooms, wasEditing, ask],
  );
}
