import { useCallback, useMemo, useRef, useState } from 'react';
import { isJoined } from '../../core/session/status';
import type { PersonKey } from '../../core/types';
import { useSession } from '../../hooks/session-context';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useHelpStore } from '../../hooks/use-breakout-help';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useCountdownActions } from '../../hooks/use-countdown-slice';
import { useRoomChoice } from '../../hooks/use-room-choice';
import { useTexts } from '../../hooks/use-texts';
import { viewStateOf } from '../../hooks/view-state';
import { announceEditsTexts } from '../../locales/en/announce-edits';
import { announceRoomsTexts } from '../../locales/en/announce-rooms';
import { useSwitchAction } from '../use-action';
import { createPanelActions, type PanelRunners } from './panel-actions';
import type { PanelState } from './use-breakout-panel';
import { usePanelOperation } from './use-panel-operation';

type PanelHooks = Pick<PanelRunners, 'guard'> & Pick<PanelState, 'ask'>;

/** The state behind `BreakoutPanel`. It changes when something can or cannot be done, not whenever somebody moves. */
export function usePanelState({ guard, ask }: PanelHooks): PanelState {
  const session = useSession('BreakoutPanel');
  const { plan, createFromOpenRooms } = useBreakoutPlan();
  const meKey = useBreakoutSelector((snapshot) => snapshot.me?.key);
  const idle = useBreakoutSelector(
    ({ status, connection, operations }) =>
      isJoined(status) && connection === 'online' && !operations.some(({ exclusive }) => exclusive),
  );
  const [, setView] = useBreakoutView();
  const { t } = useTexts(announceEditsTexts, announceRoomsTexts);
  const operation = usePanelOperation();
  const { pending, error: switchError, run: attempt } = useSwitchAction();
  const [search, setSearch] = useState('');
  const [selection, setSelection] = useState<ReadonlySet<PersonKey> | null>(null);
  const [adding, setAdding] = useState(false);
  const [addedRoomId, setAddedRoomId] = useState<string | null>(null);
  const editing = useRef(false);
  const { run, tell, attempt: tryOut } = operation;
  const { grace } = useCountdownActions();
  const help = useHelpStore();
  const { join } = useRoomChoice('BreakoutPanel');

  const onAdded = useCallback((roomId: string) => {
    // Nobody is in it, so that no search would find it.
    setSearch('');
    setAddedRoomId(roomId);
  }, []);
  const actions = useMemo(
    () =>
      createPanelActions(session, {
        ...{ run, tell, attempt: tryOut, grace, help, join, guard, onAdded, t },
        go: (travel) => attempt(travel),
      }),
    [session, run, tell, tryOut, grace, help, attempt, join, guard, onAdded, t],
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
  const closeRooms = useCallback(
    (wait = 0) =>
      tell([{ kind: 'close', roomId: null }], wait, async () => {
        const isDone = await run((options) => session.close(options), t('announce.closed'));
        // The last people come back after the rooms are gone: whatever was opened meanwhile is not the panel's to close.
        if (isDone && viewStateOf(session).get().view === 'panel') setView(null);
      }),
    [run, tell, session, setView, t],
  );
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
