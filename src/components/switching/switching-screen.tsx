import { forwardRef } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useMessages } from '../../hooks/use-messages';
import { LiveRegion } from '../../primitives/live-region';
import type { PartProps } from '../../primitives/part';
import { usePart } from '../../primitives/use-part';
import { SwitchingFailure } from './switching-failure';
import { SwitchingProgress } from './switching-progress';
import { useSwitchingText } from './use-switching-text';

export interface SwitchingScreenState {
  status: 'switching' | 'failed';
}

export type SwitchingScreenProps = PartProps<'div', SwitchingScreenState>;

/**
 * Covers the meeting while it changes: where one is going and, when that did not work, why and the ways out. Nothing is
 * to be seen of it otherwise. It takes the focus only when there is something to decide, so typing goes on beneath.
 */
export const SwitchingScreen = forwardRef<HTMLDivElement, SwitchingScreenProps>(function SwitchingScreen(
  { children, ...rest },
  ref,
) {
  const { status, switching } = useBreakoutMeeting();
  const text = useSwitchingText(switching);
  const { dir } = useMessages();
  const failed = status === 'failed';
  const screen = usePart<SwitchingScreenState, HTMLDivElement>(
    {
      tag: 'div',
      className: 'rbk-switching',
      state: { status: failed ? 'failed' : 'switching' },
      ref,
      props: { dir, children: children ?? (failed ? <SwitchingFailure /> : <SwitchingProgress />) },
    },
    rest,
  );
  return (
    <>
      {(status === 'switching' || failed) && screen}
      <LiveRegion message={status === 'switching' ? text : ''} />
    </>
  );
});
