import { forwardRef } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import type { PartProps } from '../../primitives/part';
import { Spinner } from '../../primitives/spinner';
import { usePart } from '../../primitives/use-part';
import { useSwitchingText } from './use-switching-text';

export type SwitchingProgressProps = Omit<PartProps<'div'>, 'children'>;

/** Where one is going and, once it takes long enough to wonder, a spinner. The screen's live region says it, too. */
export const SwitchingProgress = forwardRef<HTMLDivElement, SwitchingProgressProps>(
  function SwitchingProgress(props, ref) {
    const { switching } = useBreakoutMeeting();
    const text = useSwitchingText(switching);
    return usePart(
      {
        tag: 'div',
        className: 'rbk-switching-card',
        ref,
        props: {
          children: (
            <>
              <p className="rbk-switching-title">{text}</p>
              <div className="rbk-switching-spinner">
                <Spinner />
              </div>
            </>
          ),
        },
      },
      props,
    );
  },
);
