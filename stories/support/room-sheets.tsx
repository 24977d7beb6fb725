import type { ReactNode } from 'react';
import { Button, Icon } from '../../src/parts';
import { MenuLine, type MenuItem } from '../../src/primitives/menu';
import { useSay } from './content';
import { As, States } from './states';

interface RoomProps {
  title?: string;
  isCurrent?: boolean;
  isOver?: boolean;
  children?: ReactNode;
}

function PlannedRoom({ title = 'Room 1', isCurrent = false, isOver = false, children }: RoomProps) {
  const say = useSay();
  return (
    <section className="rbk-room" data-current={isCurrent ? '' : undefined} data-drop-over={isOver ? '' : undefined}>
      <div className="rbk-room-header">
        <p className="rbk-room-title">{say(title)}</p>
        {children}
      </div>
    </section>
  );
}

/** A line of the panel: what opens it, and the way in. */
function RoomLine({ className = '', focused = false, isCurrent = false }) {
  const say = useSay();
  return (
    <section className="rbk-room rbk-live-room" data-current={isCurrent ? '' : undefined}>
      <div className={`rbk-room-line ${className}`}>
        <p className="rbk-room-title">
          <button type="button" className={`rbk-room-toggle ${focused ? 'as-focus' : ''}`} aria-expanded={false}>
            <Icon plain name="chevron" />
            <span className="rbk-truncate">{say('Room 1')}</span>
            <span className="rbk-live-names" />
            <span className="rbk-live-size">4</span>
          </button>
        </p>
        <div className="rbk-room-actions">
          {isCurrent ? (
            <span className="rbk-tag" data-current="">
              {say('Here')}
            </span>
          ) : (
            <Button plain size="sm" variant="ghost">
              {say('Join')}
            </Button>
          )}
        </div>
      </div>
    </section>
  );
}

function Tag({ children, ...data }: { children: string; 'data-current'?: ''; 'data-over'?: '' }) {
  const say = useSay();
  return (
    <span className="rbk-tag" {...data}>
      {say(children)}
    </span>
  );
}

function LockedTag() {
  const say = useSay();
  return (
    <span className="rbk-tag" title={say('Locked')}>
      <Icon plain name="lock" />
    </span>
  );
}

export function RoomSheet() {
  return (
    <States
      rows={[
        [
          'Room of a plan',
          [
            ['Rest', <PlannedRoom key="rest" />],
            ['Somebody is dragged over it', <PlannedRoom key="over" isOver />],
            [
              'Full',
              <PlannedRoom key="full">
                <Tag>Full</Tag>
              </PlannedRoom>,
            ],
            [
              'Over its limit',
              <PlannedRoom key="limit">
                <Tag data-over="">2 over limit</Tag>
              </PlannedRoom>,
            ],
            [
              'Locked',
              <PlannedRoom key="locked">
                <LockedTag />
              </PlannedRoom>,
            ],
            [
              'New',
              <PlannedRoom key="new">
                <Tag>New</Tag>
              </PlannedRoom>,
            ],
          ],
        ],
        [
          'Open room, in the panel',
          [
            ['Rest', <RoomLine key="rest" />],
            ['Hover', <RoomLine key="hover" className="as-hover" />],
            ['Focus', <RoomLine key="focus" focused />],
            ['Current: the user is there', <RoomLine key="current" isCurrent />],
          ],
        ],
      ]}
    />
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
