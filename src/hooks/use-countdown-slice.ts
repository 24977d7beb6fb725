import type { CountdownState, CountdownStore } from '../core/facilitation/countdown';
import { breakoutCountdown } from '../realtimekit/facilitation';
import { useSession } from './session-context';
import { useSlice } from './use-slice';
import type { IsEqual } from './use-snapshot';

/** What the selector takes from the countdowns. Renders again only when that changes: for everything but the clock. */
export function useCountdownSlice<Slice>(selector: (state: CountdownState) => Slice, isEqual?: IsEqual<Slice>): Slice {
  const { getSnapshot, subscribe } = breakoutCountdown(useSession('useCountdownSlice'));
  return useSlice({ getState: getSnapshot, subscribe }, selector, isEqual);
}

/** The actions of the countdowns, without rendering when one changes. */
export function useCountdownActions(): CountdownStore {
  return breakoutCountdown(useSession('useCountdownActions'));
}
