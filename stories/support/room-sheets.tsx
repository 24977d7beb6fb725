import { useEffect } from 'react';
import { useBreakoutSelector } from '../../src/hooks/use-breakout-selector';
import { LiveRoomCard, PlannedRoomCard } from '../../src/parts';
import { useOpened } from '../../src/components/panel/opened-rooms';
import { useBreakoutAssign } from '../../src/components/plan/use-breakout-assign';
import { MenuLine, type MenuItem } from '../../src/primitives/menu';
import { useSay } from './content';
import { InPanel, InPlan } from './in-views';
import { As, States } from './states';

interface PlannedProps {
  /** In words: names the room among the others. */
  state: string;
  room: number;
  isOver?: boolean;
}

function PlannedRoom({ state, room: index, isOver = false }: PlannedProps) {
  const room = useBreakoutAssign(({ plan }) => plan.rooms[index]);
  return (
    room && <PlannedRoomCard room={room} aria-label={`Planned: ${state}`} {...(isOver && { 'data-drop-over': '' })} />
  );
}

interface LiveProps {
  state: string;
  /** The index of an open room. Default: the main meeting, where the user is. */
  room?: number;
  isOpen?: boolean;
}

/** A line of the panel, which opens. */
function LiveRoom({ state, room: index, isOpen = false }: LiveProps) {
  const room = useBreakoutSelector(({ main, rooms }) => (index === undefined ? main : rooms[index]));
  const [, setOpen] = useOpened(room?.id ?? '', '', false);
  useEffect(() => {
    if (isOpen) setOpen(true);
  }, [isOpen, setOpen]);
  return room && <LiveRoomCard room={room} isMain={index === undefined} aria-label={`Open: ${state}`} />;
}

export function RoomSheet() {
  return (
    <InPlan>
      <InPanel>
        <States
          width="person"
          rows={[
            [
              'Room of a plan',
              [
                ['A lead, locked in place, expected', <PlannedRoom key="people" state="people" room={0} />],
                ['Full, and a rule keeps two apart', <PlannedRoom key="full" state="full" room={1} />],
                ['Over its limit', <PlannedRoom key="limit" state="over its limit" room={2} />],
                ['Locked', <PlannedRoom key="locked" state="locked" room={3} />],
                ['Rest', <PlannedRoom key="rest" state="rest" room={4} />],
                ['Somebody is dragged over it', <PlannedRoom key="over" state="dragged over" room={4} isOver />],
                ['New and empty, while rooms are open', <PlannedRoom key="new" state="new" room={5} />],
              ],
            ],
            [
              'Open room, in the panel',
              [
                ['Rest', <LiveRoom key="rest" state="rest" room={0} />],
                [
                  'Hover',
                  <As key="hover" state="as-hover" of=".rbk-live-room, .rbk-room-line">
                    <LiveRoom state="hover" room={1} />
                  </As>,
                ],
                [
                  'Focus',
                  <As key="focus" state="as-focus" of=".rbk-room-toggle">
                    <LiveRoom state="focus" room={2} />
                  </As>,
                ],
                ['Opened', <LiveRoom key="open" state="opened" room={3} isOpen />],
                ['Current: the user is there', <LiveRoom key="current" state="current" />],
              ],
            ],
          ]}
        />
      </InPanel>
    </InPlan>
  );
}

/** A menu of one item, by what a menu shows of it. */
function Item({ state, className = '', ...item }: Partial<MenuItem> & { state: string; className?: string }) {
  const say = useSay();
  const { label = 'Rename', detail } = item;
  return (
    <div className="rbk-menu" role="menu" aria-label={`Menu: ${state}`} style={{ position: 'static' }}>
      <As state={className} of=".rbk-menu-item">
        <MenuLine
          id="item"
          {...item}
          label={say(label)}
          detail={detail === undefined ? undefined : say(detail)}
          begins={false}
          role="menuitem"
          tabIndex={-1}
        />
      </As>
    </div>
  );
}

const end = { label: 'Close this room…', icon: 'delete' } as const;

export function MenuSheet() {
  return (
    <States
      rows={[
        [
          'Item of a menu',
          [
            ['Rest', <Item key="rest" state="rest" icon="edit" />],
            ['Hover', <Item key="hover" state="hover" icon="edit" className="as-hover" />],
            ['Focus', <Item key="focus" state="focus" icon="edit" className="as-focus" />],
            ['Pressed', <Item key="pressed" state="pressed" icon="edit" className="as-pressed" />],
            ['Danger', <Item key="danger" state="danger" {...end} />],
            ['Danger, hover', <Item key="hot" state="danger, hover" {...end} className="as-hover" />],
            [
              'Disabled, with the reason',
              <Item key="disabled" state="disabled" icon="edit" disabled detail="Open rooms cannot be renamed." />,
            ],
            ['Current: cannot be chosen again', <Item key="current" state="current" label="Room 2" current />],
            ['With a number', <Item key="number" state="number" label="Room 2" detail="4 people" />],
          ],
        ],
      ]}
    />
  );
}
