import { useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { noPlan } from '../core/editor/plan-editor';
import type { BreakoutError } from '../core/errors';
import { exportPlan } from '../core/plan/exchange/export-plan';
import type { PlanFile } from '../core/plan/exchange/plan-file';
import { listSets, loadSet, removeSet, saveSet } from '../core/plan/sets/plan-sets';
import type { PlanSetId, PlanSetInfo, PlanStorage } from '../core/plan/sets/plan-storage';
import { asStorageError, storageUnavailable } from '../core/plan/sets/storage-errors';
import { browserPlanStorage } from './browser-plan-storage';
import { PlanStorageContext } from './plan-storage-context';
import { useSession, type Session } from './session-context';
import { useSnapshot } from './use-snapshot';

interface Lists {
  readonly sets: readonly PlanSetInfo[];
  readonly lasts: readonly PlanSetInfo[];
  readonly error: BreakoutError | null;
  readonly pending: boolean;
}

export interface UseBreakoutPlanSetsReturn {
  /** Whether plans are kept at all: not where the provider's `planStorage` is null. */
  readonly available: boolean;
  /** The saved plans, the newest first. Empty until they are read. */
  readonly sets: readonly PlanSetInfo[];
  /** The plan that was started last in this main meeting; null when there is none. */
  readonly last: PlanSetInfo | null;
  /** Whether the list is being read. */
  readonly pending: boolean;
  /** Why the list could not be read. */
  readonly error: BreakoutError | null;
  /**
   * Keeps the plan of `useBreakoutPlan` under a name, in place of the one of that name. Rejects with `invalid-plan`
   * without a plan that has rooms, `invalid-title`, or an error of the storage.
   */
  readonly save: (name: string) => Promise<void>;
  /** Reads a plan: pass it to `importPlan`. Rejects with `unknown-set`, `storage-corrupt`, or an error of the storage. */
  readonly load: (set: PlanSetId) => Promise<PlanFile>;
  readonly remove: (set: PlanSetId) => Promise<void>;
  /** Reads the list again, as each of the others does where something changed. */
  readonly refresh: () => Promise<void>;
}

/**
 * The plans that are kept under the provider's `planStorage`: saved ones, and the one that was started last in this
 * meeting. Everything it gives is read when it mounts.
 *
 * @throws BreakoutError `provider-missing`.
 *
 * @example
 * const { last, load } = useBreakoutPlanSets();
 * const { people, replace } = useBreakoutPlan();
 * const again = async () => last && replace(importPlan(await load(last), people).plan);
 * return <button disabled={!last} onClick={() => void again()}>Same rooms again</button>;
 */
export function useBreakoutPlanSets(): UseBreakoutPlanSetsReturn {
  const session = useSession('useBreakoutPlanSets');
  const given = useContext(PlanStorageContext);
  const storage = given === undefined ? browserPlanStorage : given;
  const meetingId = useSnapshot(session, (snapshot) => snapshot.main?.id);
  const [{ sets, lasts, error, pending }, setLists] = useState<Lists>({
    sets: [],
    lasts: [],
    error: null,
    pending: storage !== null,
  });

  const refresh = useCallback(async () => {
    if (storage) setLists(await readLists(storage));
  }, [storage]);
  useEffect(() => {
    if (storage) void readLists(storage).then(setLists);
  }, [storage]);

  const actions = useMemo(() => createActions(session, storage, refresh), [session, storage, refresh]);
  const last = lasts.find(({ name }) => name === meetingId) ?? null;
  return { available: storage !== null, sets, last, pending, error, refresh, ...actions };
}

async function readLists(storage: PlanStorage): Promise<Lists> {
  try {
    const [sets, lasts] = await Promise.all([listSets(storage, 'set'), listSets(storage, 'last')]);
    return { sets, lasts, error: null, pending: false };
  } catch (error) {
    return { sets: [], lasts: [], error: asStorageError(error), pending: false };
  }
}

function createActions(
  session: Session,
  storage: PlanStorage | null,
  refresh: () => Promise<void>,
): Pick<UseBreakoutPlanSetsReturn, 'save' | 'load' | 'remove'> {
  const opened = (): PlanStorage => {
    if (!storage) throw storageUnavailable();
    return storage;
  };
  return {
    save: async (name) => {
      const { plan, people } = session.editor.getState();
      if (!plan || plan.rooms.length === 0) throw noPlan();
      await saveSet(opened(), name, exportPlan(plan, people));
      await refresh();
    },
    load: async (set) => loadSet(opened(), set),
    remove: async (set) => {
      await removeSet(opened(), set);
      await refresh();
    },
  };
}
