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
 * that somebody else closed, people who are in no room, who were expected, or whom a move has not brought where they
 * should be. It scrolls before it takes the rooms their place. Renders a `section` without height while nothing waits, and
 * nothing while no rooms are open.
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
