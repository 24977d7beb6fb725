import { useCallback, useState } from 'react';
import { isJoined } from '../core/session/status';
import { useReportError } from '../hooks/ui-context';
import { useBreakoutSelector } from '../hooks/use-breakout-selector';

export interface Action {
  pending: boolean;
  /** Why the last attempt was refused or failed; null after a success, and while one runs. */
  error: unknown;
  /** Attempts something. Resolves to its result, or to undefined when it was refused. The same function at each render. */
  run: <Result>(attempt: () => Promise<Result>) => Promise<Result | undefined>;
  /** Forgets the error. The same function at each render. */
  dismiss: () => void;
}

/** An attempt that may fail, with what the view has to show of it. The provider's `onError` hears of failures, too. */
export function useAction(): Action {
  const report = useReportError();
  const [pending, setPending] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = useCallback<Action['run']>(
    async (attempt) => {
      setPending(true);
      setError(null);
      try {
        return await attempt();
      } catch (cause) {
        setError(cause);
        report(cause);
        return undefined;
      } finally {
        setPending(false);
      }
    },
    [report],
  );
  const dismiss = useCallback(() => setError(null), []);
  return { pending, error, run, dismiss };
}

interface SwitchAction extends Action {
  /** The user is in a meeting, and no switch is under way. */
  settled: boolean;
}

/** An attempt to go elsewhere. Its failure is forgotten as soon as the user is in a meeting again, by whichever way. */
export function useSwitchAction(): SwitchAction {
  const action = useAction();
  const settled = useBreakoutSelector(({ status }) => isJoined(status));
  const [wasSettled, setWasSettled] = useState(settled);
  if (wasSettled !== settled) {
    setWasSettled(settled);
    if (settled) action.dismiss();
  }
  return { ...action, settled };
}
