import { useEffect } from 'react';
import type { Late } from '../../core/late';
import { useLate } from '../../hooks/use-late';
import { useReportError } from '../../hooks/ui-context';

interface LateViewOptions {
  /** It is to be seen now. That it cannot be loaded is reported. */
  readonly wanted: boolean;
  /** This user may open it: it is loaded as soon as the page has nothing else to do. */
  readonly likely: boolean;
}

/** The component of a view; null until it has been loaded, and on a server, so that the first render here is equal. */
export function useLateView<View>(
  view: Pick<Late<View>, 'get' | 'load' | 'prefetch' | 'subscribe'>,
  { wanted, likely }: LateViewOptions,
): View | null {
  const component = useLate(view);
  const report = useReportError();
  useEffect(() => {
    if (wanted) view.load().catch(report);
  }, [view, wanted, report]);
  useEffect(() => (likely ? whenIdle(view.prefetch) : undefined), [view, likely]);
  return component;
}

/** Where the browser does not say when it is idle (Safari): a moment after the page has come up, ms. */
const MOMENT = 200;

function whenIdle(action: () => void): () => void {
  if (!('requestIdleCallback' in globalThis)) {
    const timer = setTimeout(action, MOMENT);
    return () => clearTimeout(timer);
  }
  const request = requestIdleCallback(action);
  return () => cancelIdleCallback(request);
}
