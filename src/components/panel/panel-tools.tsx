import { forwardRef, useState } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import type { PartProps } from '../../primitives/part';
import { usePart } from '../../primitives/use-part';
import { AddRoomForm } from './add-room-form';
import { useBreakoutPanel } from './panel-context';
import { PanelSearch } from './panel-search';
import { RecallConfirmation } from './recall-confirmation';

export type PanelToolsProps = Omit<PartProps<'div'>, 'children'>;

/** As many people are found at a glance. */
const searchFrom = 13;

/** Search and, for hosts, what concerns all rooms: one more room, several people at once, everyone back. */
export const PanelTools = forwardRef<HTMLDivElement, PanelToolsProps>(function PanelTools(props, ref) {
  const { isOpen, permissions } = useBreakoutMeeting();
  const { ready, selection, setSelection } = useBreakoutPanel();
  const inRooms = useBreakoutSelector(({ rooms }) => countPeople(rooms));
  const count = useBreakoutSelector(({ main, rooms }) => countPeople(main ? [main, ...rooms] : rooms));
  const { t } = useMessages();
  const [asking, setAsking] = useState(false);
  const [adding, setAdding] = useState(false);
  const tools = usePart(
    {
      tag: 'div',
      className: 'rbk-panel-section',
      ref,
      props: {
        children: (
          <>
            {permissions.canAlter &&
              (adding ? (
                <AddRoomForm onDone={() => setAdding(false)} />
              ) : (
                <div className="rbk-panel-tools">
                  <Button icon="add" aria-disabled={!ready} onClick={() => setAdding(true)}>
                    {t('assign.addRoom')}
                  </Button>
                  <Button aria-pressed={selection !== null} onClick={() => setSelection(selection ? null : new Set())}>
                    {t('panel.select')}
                  </Button>
                  <Button icon="undo" aria-disabled={!ready || inRooms === 0} onClick={() => setAsking(true)}>
                    {t('panel.recallAll')}
                  </Button>
                </div>
              ))}
            {count >= searchFrom && <PanelSearch />}
            <RecallConfirmation room={asking ? 'all' : null} onOpenChange={setAsking} />
          </>
        ),
      },
    },
    props,
  );
  return isOpen && (permissions.canAlter || count >= searchFrom) ? tools : null;
});

function countPeople(rooms: readonly { readonly people: readonly unknown[] }[]): number {
  return rooms.reduce((sum, { people }) => sum + people.length, 0);
}
