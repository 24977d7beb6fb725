import { useEffect, useMemo, useState } from 'react';
import { distributeInSlices } from '../../core/plan/distribute-in-slices';
import type { Distribution } from '../../core/plan/distribution/types';
import type { ShuffleInput, ShuffleOptions } from '../../core/plan/shuffle';

export interface ShufflePreviewState {
  /** What came of the input; of an earlier one while `pending`. Null before the first. */
  distribution: Distribution | null;
  /** Whether the distribution of the present input is being looked for. */
  pending: boolean;
  /** Why there is none, such as `invalid-room-count` when all rooms are locked. */
  error: unknown;
}

export type ShuffleRequest = ShuffleInput & ShuffleOptions;

interface Settled {
  readonly of: string | null;
  readonly distribution: Distribution | null;
  readonly error: unknown;
}

/**
 * Distributes people in slices, so that the page stays responsive with a thousand people and many rules. Begins anew when
 * the request is another one, and stops when it is null or the component goes.
 */
export function useShufflePreview(request: ShuffleRequest | null): ShufflePreviewState {
  const [settled, setSettled] = useState<Settled>({ of: null, distribution: null, error: null });
  // By what it says: people who change their picture are no reason to begin anew.
  const wanted = useMemo(() => request && JSON.stringify(request), [request]);

  useEffect(() => {
    if (wanted === null) return;
    const { personKeys, roomIds, ...options } = JSON.parse(wanted) as ShuffleRequest;
    const controller = new AbortController();
    const { signal } = controller;
    distributeInSlices(personKeys, roomIds, { ...options, signal }).then(
      (distribution) => setSettled({ of: wanted, distribution, error: null }),
      (error: unknown) => {
        if (!signal.aborted) setSettled({ of: wanted, distribution: null, error });
      },
    );
    return () => controller.abort();
  }, [wanted]);

  const { of, distribution, error } = settled;
  return { distribution, pending: wanted !== null && of !== wanted, error: of === wanted ? error : null };
}
