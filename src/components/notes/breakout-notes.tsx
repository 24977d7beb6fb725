import { forwardRef, useRef } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useMessages } from '../../hooks/use-messages';
import { LiveRegion } from '../../primitives/live-region';
import { Part, type PartProps } from '../../primitives/part';
import { useKeptFocus } from '../use-kept-focus';
import { DeviceQuestion, deviceQuestionKey, useDevicesOff } from './device-question';
import { Invitation, useInvitation } from './invitation';
import { RecordingNotice } from './recording-notice';
import { ShareEnded } from './share-ended';
import { WayBack } from './way-back';

export type BreakoutNotesProps = PartProps<'div'>;

/**
 * A bar for what the user has to know or decide: devices that were turned off on the way, their room before a reload,
 * rooms to choose from, a recording, a screen share that has ended. Empty, and without height, while there is nothing. Put it at the top of
 * the meeting; it is read out and leaves the focus where it is. Its children replace the default composition.
 */
export const BreakoutNotes = forwardRef<HTMLDivElement, BreakoutNotesProps>(function BreakoutNotes(
  { children, ...rest },
  ref,
) {
  const { t, dir } = useMessages();
  const node = useRef<HTMLDivElement>(null);
  const invitation = useInvitation();
  const text = useText(invitation.isDue);
  useKeptFocus(node);
  return (
    <Part
      tag="div"
      className="rbk-notes"
      ref={ref}
      ownRef={node}
      dir={dir}
      role="group"
      aria-label={t('notes.label')}
      tabIndex={-1}
      custom={rest}
    >
      {children ?? (
        <>
          <DeviceQuestion />
          <WayBack />
          {invitation.isDue && <Invitation onAnswer={invitation.answer} />}
          <RecordingNotice />
          <ShareEnded />
        </>
      )}
      <LiveRegion message={text} />
    </Part>
  );
});

/** What the notes say, one after the other. */
function useText(isInvited: boolean): string {
  const { previousRoom, notice } = useBreakoutMeeting();
  const off = useDevicesOff();
  const { t } = useMessages();
  const texts = [
    off && t(deviceQuestionKey(off)),
    previousRoom && t('wayBack.title', { room: previousRoom.title }),
    isInvited && t('invitation.title'),
    notice === 'screen-share-ended' && t('share.ended'),
  ];
  return texts.filter(Boolean).join(' ');
}
