import { forwardRef } from 'react';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import type { SwitchingScreenProps } from '../switching/switching-screen';
import { useLateView } from './use-late-view';
import { switchingView } from './views';

/**
 * Covers the meeting while it changes: where the user is going and, when that did not work, why and the ways out. Nothing is
 * to be seen of a switch that ends at once; what is seen stays long enough to be read. It takes the focus only when there
 * is something to decide, so typing goes on beneath. The place of arrival is read out. It is loaded as soon as the meeting is
 * joined.
 */
export const SwitchingScreen = forwardRef<HTMLDivElement, SwitchingScreenProps>(function SwitchingScreen(props, ref) {
  const status = useBreakoutSelector((snapshot) => snapshot.status);
  const View = useLateView(switchingView, {
    wanted: status === 'switching' || status === 'failed',
    likely: status !== 'idle',
  });
  return View && <View ref={ref} {...props} />;
});
