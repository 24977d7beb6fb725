import { forwardRef } from 'react';
import type { SwitchState } from '../../core/types';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMeetingSelector } from '../../hooks/use-meeting-selector';
import { useMessages } from '../../hooks/use-messages';
import { Icon } from '../../primitives/icon';
import type { IconName } from '../../primitives/icons';
import { Avatar } from '../../primitives/avatar';
import { Part, type PartProps } from '../../primitives/part';
import { useCompany } from '../people/use-company';
import { useIsOwnWish, useSwitchingText } from './use-switching-text';
import { useSortedPeople } from '../../hooks/use-sorted-people';

export interface SwitchingProgressProps extends Omit<PartProps<'div'>, 'children'> {
  /** The switch to show. Default: the one under way. */
  switching?: SwitchState | null | undefined;
}

/** Faces that are shown; the text says how many more there are. */
const facesShown = 5;

/**
 * Where one is going and who is there, by whose wish, and what becomes of camera and microphone: as they are once the
 * policy has been applied, which is how they arrive. The screen's live region says where, too.
 */
export const SwitchingProgress = forwardRef<HTMLDivElement, SwitchingProgressProps>(function SwitchingProgress(
  { switching, ...rest },
  ref,
) {
  const meeting = useBreakoutMeeting();
  const meKey = useBreakoutSelector((snapshot) => snapshot.me?.key);
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const shown = switching ?? meeting.switching;
  const place = shown && (shown.toMain ? meeting.main : rooms.find((room) => room.id === shown.toId));
  const text = useSwitchingText(shown);
  const isOwnWish = useIsOwnWish(shown);
  const camera = useMeetingSelector(({ self }) => self.videoEnabled) ?? false;
  const microphone = useMeetingSelector(({ self }) => self.audioEnabled) ?? false;
  const { t } = useMessages();
  const sort = useSortedPeople('SwitchingProgress');
  const company = useCompany(place ?? null, meKey);
  const others = sort(place?.people ?? []).filter((person) => person.key !== meKey);
  return (
    <Part tag="div" className="rbk-switching-card" ref={ref} custom={rest}>
      <div className="rbk-switching-faces">
        {others.slice(0, facesShown).map((person) => (
          <Avatar key={person.key} name={person.name} pictureUrl={person.pictureUrl} />
        ))}
        {others.length === 0 && <Icon name={shown?.toMain ? 'people' : 'rooms'} />}
      </div>
      <p className="rbk-switching-title">{text}</p>
      <p className="rbk-switching-text">
        {shown && !isOwnWish && <span>{t('switching.byHost')}</span>}
        {place && <span className="rbk-three-lines">{company ?? t('switching.nobody')}</span>}
      </p>
      <div className="rbk-switching-bar" aria-hidden="true" />
      <ul className="rbk-switching-devices" role="list">
        <Device
          icon={microphone ? 'microphone' : 'microphoneOff'}
          text={t(microphone ? 'switching.microphoneOn' : 'switching.microphoneOff')}
        />
        <Device
          icon={camera ? 'camera' : 'cameraOff'}
          text={t(camera ? 'switching.cameraOn' : 'switching.cameraOff')}
        />
      </ul>
    </Part>
  );
});

function Device({ icon, text }: { icon: IconName; text: string }) {
  return (
    <li>
      <Icon name={icon} />
      {text}
    </li>
  );
}
