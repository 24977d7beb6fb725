import { forwardRef } from 'react';
import type { SwitchState } from '../../core/types';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useMeetingSelector } from '../../hooks/use-meeting-selector';
import { useMessages } from '../../hooks/use-messages';
import type { PartProps } from '../../primitives/part';
import { Spinner } from '../../primitives/spinner';
import { usePart } from '../../primitives/use-part';
import { useIsOwnWish, useSwitchingText } from './use-switching-text';

export interface SwitchingProgressProps extends Omit<PartProps<'div'>, 'children'> {
  /** The switch to show. Default: the one under way. */
  switching?: SwitchState | null | undefined;
}

/**
 * Where one is going, by whose wish, and what becomes of camera and microphone: as they are once the policy has been
 * applied, which is how they arrive. The screen's live region says where, too.
 */
export const SwitchingProgress = forwardRef<HTMLDivElement, SwitchingProgressProps>(function SwitchingProgress(
  { switching, ...rest },
  ref,
) {
  const meeting = useBreakoutMeeting();
  const shown = switching ?? meeting.switching;
  const text = useSwitchingText(shown);
  const isOwnWish = useIsOwnWish(shown);
  const camera = useMeetingSelector(({ self }) => self.videoEnabled) ?? false;
  const microphone = useMeetingSelector(({ self }) => self.audioEnabled) ?? false;
  const { t } = useMessages();
  return usePart(
    {
      tag: 'div',
      className: 'rbk-switching-card',
      ref,
      props: {
        children: (
          <>
            <div className="rbk-switching-spinner">
              <Spinner />
            </div>
            <p className="rbk-switching-title">{text}</p>
            <p className="rbk-switching-text">
              {shown && !isOwnWish && <span>{t('switching.byHost')}</span>}
              <span>{t(camera ? 'switching.cameraOn' : 'switching.cameraOff')}</span>
              <span>{t(microphone ? 'switching.microphoneOn' : 'switching.microphoneOff')}</span>
            </p>
          </>
        ),
      },
    },
    rest,
  );
});
