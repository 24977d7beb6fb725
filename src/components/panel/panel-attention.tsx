import { forwardRef } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useTexts } from '../../hooks/use-texts';
import { panelHostTexts } from '../../locales/en/panel-host';
import { Part, type PartProps } from '../../primitives/part';
import { HelpQueue } from '../help/help-queue';
import { ClosedRoom } from './closed-room';
import { ExpectedPeople } from './expected-people';
import { LateJoiners } from './late-joiners';
import { Troubles } from './troubles';

export type PanelAttentionProps = Omit<PartProps<'section'>, 'children'>;

/**
 * For hosts, above the rooms: what waits for them, each with the one thing to do about it. Rooms that ask for help, a room
 * that another host closed, people in no room, people who were expected, and people whose move failed.
 * It scrolls rather than push the rooms out of view. Renders a `section` without height while nothing waits, and nothing while
 * no rooms are open.
 */
export const PanelAttention = forwardRef<HTMLElement, PanelAttentionProps>(function PanelAttention(props, ref) {
  const { isOpen, permissions } = useBreakoutMeeting();
  const { t } = useTexts(panelHostTexts);
  if (!isOpen || !permissions.canAlter) return null;
  return (
    <Part tag="section" className="rbk-attention" ref={ref} aria-label={t('panel.attention')} custom={props}>
      <HelpQueue />
      <ClosedRoom />
      <Troubles />
      <LateJoiners />
      <ExpectedPeople />
    </Part>
  );
});
