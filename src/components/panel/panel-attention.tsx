import { forwardRef, useRef, useState, type RefObject } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useTexts } from '../../hooks/use-texts';
import { panelHostTexts } from '../../locales/en/panel-host';
import { Disclosure } from '../../primitives/disclosure';
import { Part, type PartProps } from '../../primitives/part';
import { useIsomorphicLayoutEffect } from '../../primitives/use-isomorphic-layout-effect';
import { HelpQueue } from './help-queue';
import { ClosedRoom } from './closed-room';
import { ExpectedPeople } from './expected-people';
import { LateJoiners } from './late-joiners';
import { Troubles } from './troubles';

export type PanelAttentionProps = Omit<PartProps<'section'>, 'children'>;

/**
 * For hosts, above the rooms: what waits for them, each with the one thing to do about it. Rooms that ask for help, a room
 * that another host closed, people in no room, people who were expected, and people whose move failed.
 * The first two show, and the rest on demand, rather than push the rooms out of view. Renders a `section` without height while
 * nothing waits, and nothing while no rooms are open.
 */
export const PanelAttention = forwardRef<HTMLElement, PanelAttentionProps>(function PanelAttention(props, ref) {
  const { isOpen, permissions } = useBreakoutMeeting();
  return isOpen && permissions.canAlter ? <Waiting ref={ref} {...props} /> : null;
});

const Waiting = forwardRef<HTMLElement, PanelAttentionProps>(function Waiting(props, ref) {
  const { t } = useTexts(panelHostTexts);
  const [expanded, setExpanded] = useState(false);
  const node = useRef<HTMLElement>(null);
  const count = useRowCount(node);
  return (
    <Part
      tag="section"
      className="rbk-attention"
      ref={ref}
      ownRef={node}
      aria-label={t('panel.attention')}
      data-rows={count}
      data-folded={expanded ? undefined : ''}
      custom={props}
    >
      <HelpQueue />
      <ClosedRoom />
      <Troubles />
      <LateJoiners />
      <ExpectedPeople />
      {/* Whether one or two of them show is for the style sheet to say, by the height of the frame. */}
      {count > 1 && (
        <Disclosure open={expanded} onOpenChange={setExpanded}>
          {expanded ? t('people.showFewer') : t('people.showAll', { count })}
        </Disclosure>
      )}
    </Part>
  );
});

/** How many rows there are that can be folded. Each part inside knows its own alone, and renders by itself. */
function useRowCount(node: RefObject<HTMLElement | null>): number {
  const [count, setCount] = useState(0);
  useIsomorphicLayoutEffect(() => {
    const section = node.current;
    if (!section) return undefined;
    const read = () => {
      setCount(section.querySelectorAll('.rbk-help-card, .rbk-attention-row:not([role="alert"])').length);
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(section, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [node]);
  return count;
}
