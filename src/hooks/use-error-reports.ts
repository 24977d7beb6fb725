import { useCallback, useEffect, useRef } from 'react';
import { isBreakoutError, type BreakoutError } from '../core/errors';
import { engine } from './engine';
import type { Session } from './session-context';
import { useLateError } from './use-late';
import { useLatest } from './use-latest';
import { useSnapshot } from './use-snapshot';

/**
 * Calls back once for each new error of the session, and once when the engine cannot be loaded; the returned function reports others. A switch that an action of the
 * UI began fails in both ways, with one error: it is reported once.
 */
export function useErrorReports(
  session: Session,
  onError: ((error: BreakoutError) => void) | undefined,
): (error: unknown) => void {
  const error = useSnapshot(session, (snapshot) => snapshot.error);
  const loadError = useLateError(engine);
  const callback = useLatest(onError);
  const reported = useRef<BreakoutError | null>(null);

  const report = useCallback(
    (failure: BreakoutError) => {
      if (failure === reported.current) return;
      reported.current = failure;
      callback.current?.(failure);
    },
    [callback],
  );

  useEffect(() => {
    if (error) report(error);
  }, [error, report]);

  useEffect(() => {
    // It is tried again and again: that is told once.
    if (loadError && reported.current?.code !== loadError.code) report(loadError);
  }, [loadError, report]);

  return useCallback(
    (thrown: unknown) => {
      if (!isBreakoutError(thrown)) throw thrown;
      report(thrown);
    },
    [report],
  );
}
