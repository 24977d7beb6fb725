import { forwardRef } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useMessages } from '../../hooks/use-messages';
import { LiveRegion } from '../../primitives/live-region';
import { Part, type PartProps } from '../../primitives/part';
import { useCountedScreen } from './screens';
import { SwitchingFailure } from './switching-failure';
import { SwitchingProgress } from './switching-progress';
import { useArrival } from './use-arrival';
import { useShownSwitch } from './use-shown-switch';
import { useSwitchingText } from './use-switching-text';

export interface SwitchingScreenState {
  status: 'switching' | 'failed';
}

export type SwitchingScreenProps = PartProps<'div', SwitchingScreenState>;

/**
 * Covers the meeting while it changes: where one is going and, when that did not work, why and the ways out. Nothing is
 * to be seen of a switch that ends at once; what is seen stays long enough to be read. It takes the focus only when there
 * is something to decide, so typing goes on beneath. Where one has arrived is read out.
 */
export const SwitchingScreen = forwardRef<HTMLDivElement, SwitchingScreenProps>(function SwitchingScreen(
  { children, ...rest },
  ref,
) {
  const { status, switching } = useBreakoutMeeting();
  const shown = useShownSwitch(status, switching);
  const text = useSwitchingText(shown);
  const arrival = useArrival();
  useCountedScreen();
  const { dir } = useMessages();
  const failed = status === 'failed';
  return (
    <>
      {(shown || failed) && (
        <Part
          tag="div"
          className="rbk-switching"
          state={{ status: failed ? 'failed' : 'switching' }}
          ref={ref}
          dir={dir}
          custom={rest}
        >
          {children ?? (failed ? <SwitchingFailure /> : <SwitchingProgress switching={shown} />)}
        </Part>
      )}
      <LiveRegion message={failed ? '' : status === 'switching' ? (shown ? text : '') : arrival} />
    </>
  );
});
