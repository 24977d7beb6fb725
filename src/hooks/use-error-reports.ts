import { useCallback, useEffect, useRef } from 'react';
import { isBreakoutError, type BreakoutError } from '../core/errors';
import type { Session } from './session-context';
import { useLatest } from './use-latest';
import { useSnapshot } from './use-snapshot';

/** Calls back once for each new error of the session; the returned function reports others. */
export function useErrorReports(
  session: Session,
  onError: ((error: BreakoutError) => void) | undefined,
): (error: unknown) => void {
  const error = useSnapshot(session, (snapshot) => snapshot.error);
  const callback = useLatest(onError);
  const reported = useRef<BreakoutError | null>(null);

  useEffect(() => {
    if (error === reported.current) return;
    reported.current = error;
    if (error) callback.current?.(error);
  }, [error, callback]);

  return useCallback(
    (thrown: unknown) => {
      if (!isBreakoutError(thrown)) throw thrown;
      callback.current?.(thrown);
    },
    [callback],
  );
}
