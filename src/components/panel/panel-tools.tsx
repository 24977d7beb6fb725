import { forwardRef, useEffect, useRef } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { focusWhenReady } from '../../primitives/inner-button';
import { Part, type PartProps } from '../../primitives/part';
import { useBreakoutPanel } from './panel-context';

export type PanelToolsProps = Omit<PartProps<'div'>, 'children'>;

/** For hosts, what concerns all rooms: one more room, and the menu of the rest. */
export const PanelTools = forwardRef<HTMLDivElement, PanelToolsProps>(function PanelTools(props, ref) {
  const { isOpen, permissions } = useBreakoutMeeting();
  const { ready, adding, setAdding, openToolsMenu } = useBreakoutPanel();
  const { t } = useMessages();
  const add = useRef<HTMLElement>(null);
  const wasAdding = useRef(adding);
  useEffect(() => {
    const hasClosed = wasAdding.current && !adding;
    wasAdding.current = adding;
    // The field that had the focus is gone: back to what opened it.
    if (hasClosed && add.current && document.activeElement === document.body) return focusWhenReady(add.current);
  }, [adding]);
  if (!isOpen || !permissions.canAlter) return null;
  return (
    <Part tag="div" className="rbk-panel-tools" ref={ref} custom={props}>
      <Button
        ref={add}
        kind="icon"
        variant="ghost"
        icon="add"
        aria-disabled={!ready}
        aria-expanded={adding}
        onClick={() => setAdding(!adding)}
      >
        {t('assign.addRoom')}
      </Button>
      <Button
        kind="icon"
        variant="ghost"
        icon="more"
        aria-haspopup="menu"
        onClick={(event) => openToolsMenu(event.currentTarget)}
      >
        {t('assign.roomsActions')}
      </Button>
    </Part>
  );
});
