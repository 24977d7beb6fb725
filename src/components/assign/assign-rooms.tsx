import { forwardRef, useRef } from 'react';
import type { PlannedRoom } from '../../core/plan/types';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { Button } from '../../primitives/button';
import type { MenuItem } from '../../primitives/menu';
import { MenuButton } from '../../primitives/menu-button';
import { Part, type PartProps } from '../../primitives/part';
import { useTravel } from '../../primitives/use-travel';
import { VirtualList } from '../../primitives/virtual-list';
import { peopleHeight } from '../people/people-list';
import { useBreakoutAssign, useAssignActions, useKeptScroll } from '../plan/use-breakout-assign';
import { PlannedBriefOfAll } from './planned-brief';
import { PlannedTiming } from './planned-timing';
import { PlannedRoomCard } from './planned-room-card';

export type AssignRoomsProps = PartProps<'section'>;

/** Two stand side by side where there is room for both, px. */
const minCardWidth = 290;

/** The rooms of the plan, each in a `PlannedRoomCard`. Renders a `section`. */
export const AssignRooms = forwardRef<HTMLElement, AssignRoomsProps>(function AssignRooms(props, ref) {
  const rooms = useBreakoutAssign((state) => state.plan.rooms);
  const { t } = useTexts(assignTexts);
  const scroll = useKeptScroll('rooms');
  const list = useRef<HTMLDivElement>(null);
  useTravel(list);
  return (
    <Part tag="section" className="rbk-pane rbk-rooms-pane" ref={ref} aria-label={t('assign.rooms')} custom={props}>
      <AllRoomsTools />
      <div className="rbk-planned">
        <PlannedBriefOfAll />
        <PlannedTiming />
      </div>
      <VirtualList
        ref={list}
        {...scroll}
        items={rooms}
        getKey={idOf}
        estimateSize={estimatedHeight}
        minItemWidth={minCardWidth}
      >
        {(room) => <PlannedRoomCard room={room} />}
      </VirtualList>
    </Part>
  );
});

function idOf(room: PlannedRoom): string {
  return room.id;
}

function estimatedHeight(room: PlannedRoom): number {
  return 72 + peopleHeight(room.personKeys.length);
}

/** How many rooms of which sizes there are, another one, and what can be done with all of them. */
function AllRoomsTools() {
  const rooms = useBreakoutAssign((state) => state.plan.rooms);
  const { addRoom, unassignAll, sortRooms } = useAssignActions();
  const { t } = useTexts(assignTexts);
  const isEmpty = rooms.every((room) => room.personKeys.length === 0);
  const actions: Record<string, () => void> = { sortRooms, unassignAll };
  const items: MenuItem[] = [
    { id: 'sortRooms', label: t('assign.sortRooms'), icon: 'rooms', disabled: rooms.length < 2 },
    { id: 'unassignAll', label: t('assign.unassignAll'), icon: 'undo', disabled: isEmpty, group: 'unassign' },
  ];
  return (
    <div className="rbk-pane-tools rbk-row">
      <h3 className="rbk-pane-title">{t('common.rooms', { count: rooms.length })}</h3>
      <Balance />
      <Button icon="add" onClick={addRoom}>
        {t('assign.addRoom')}
      </Button>
      <MenuButton kind="icon" variant="ghost" icon="more" items={items} onSelect={(id) => actions[id]?.()}>
        {t('assign.roomsActions')}
      </MenuButton>
    </div>
  );
}

/** How even the rooms are, in a few words: the same number in each, or from the smallest to the largest. */
function Balance() {
  const sizes = useBreakoutAssign(
    ({ plan, peopleIn }) => plan.rooms.map((room) => peopleIn(room).length),
    (before, now) => before.length === now.length && before.every((size, index) => size === now[index]),
  );
  const { t } = useTexts(assignTexts);
  const min = Math.min(...sizes);
  const max = Math.max(...sizes);
  if (sizes.length < 2 || max === 0) return null;
  return (
    <span className="rbk-balance rbk-muted">
      {min === max ? t('assign.balance.equal', { count: max }) : t('assign.balance.range', { min, count: max })}
    </span>
  );
}
