import { hasResults } from '../realtimekit/has-results';
import { useSession } from './session-context';
import { useBreakoutSelector } from './use-breakout-selector';

/** Whether this tab keeps results of the rooms from before a reload. Looked up once the meeting is known. */
export function useHasResults(): boolean {
  const session = useSession('useHasResults');
  // Renders once these are known.
  const isKnown = useBreakoutSelector(({ main, me }) => main !== null && me !== null);
  return isKnown && hasResults(session);
}
