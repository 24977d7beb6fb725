import { forwardRef, useCallback, useMemo, useRef, useState } from 'react';
import type { PlannedRoom } from '../../core/plan/types';
import { keptLines } from '../../hooks/kept-lines';
import { useSession } from '../../hooks/session-context';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { Button } from '../../primitives/button';
import { Icon } from '../../primitives/icon';
import type { MenuItem } from '../../primitives/menu';
import { MenuButton } from '../../primitives/menu-button';
import { Part, type PartProps } from '../../primitives/part';
import { useTravel } from '../../primitives/use-travel';
import { VirtualList } from '../../primitives/virtual-list';
import { isFound } from '../people/find-people';
import { peopleHeight } from '../people/people-list';
import { SearchField } from '../people/search-field';
import { useBreakoutAssign, useAssignActions, useKeptScroll } from '../plan/use-breakout-assign';
import { PlannedBriefOfAll } from './planned-brief';
import { PlannedTiming } from './planned-timing';
import { PlannedRoomCard } from './planned-room-card';

export type AssignRoomsProps = PartProps<'section'>;

/** Two stand side by side where there is room for both, px. */
const minCardWidth = 290;

/** From this many rooms on there is a search, and each can be shown as a line. */
const MANY = 8;
/** From this many on they begin as lines: cards would hide most of them. */
const LINES = 25;
/** Height of a line, px. */
const LINE = 37;

/** The rooms of the plan, each in a `PlannedRoomCard`; many of them in a line each, with a search. Renders a `section`. */
export const AssignRooms = forwardRef<HTMLElement, AssignRoomsProps>(function AssignRooms(props, ref) {
  const rooms = useBreakoutAssign((state) => state.plan.rooms);
  const { t } = useTexts(assignTexts);
  const kept = keptLines(useSession('AssignRooms'), 'plan-lines');
  // Decided when it opens, not while rooms come and go. Few are cards: there is nothing to choose.
  const [areLines, setLines] = useState(() => rooms.length >= MANY && (kept.get() ?? rooms.length >= LINES));
  const [search, setSearch] = useState('');
  const found = useMemo(
    () => (search.trim() === '' ? rooms : rooms.filter(({ title }) => isFound(title, search))),
    [rooms, search],
  );
  return (
    <Part tag="section" className="rbk-pane rbk-rooms-pane" ref={ref} aria-label={t('assign.rooms')} custom={props}>
      <AllRoomsTools onAdd={() => setSearch('')} />
      {(rooms.length >= MANY || search !== '') && (
        <div className="rbk-find-room rbk-row">
          <SearchField value={search} onValueChange={setSearch} foundRooms={found.length} />
          <Button
            kind="icon"
            variant="ghost"
            icon={areLines ? 'people' : 'rooms'}
            onClick={() => {
              setLines(!areLines);
              kept.set(!areLines);
            }}
          >
            {t(areLines ? 'assign.showPeople' : 'assign.hidePeople')}
          </Button>
        </div>
      )}
      <div className="rbk-planned">
        <PlannedBriefOfAll />
        <PlannedTiming />
      </div>
      {found.length === 0 && rooms.length > 0 ? (
        <p className="rbk-empty">
          <Icon plain name="search" />
          {t('room.filter.none', { query: search.trim() })}
        </p>
      ) : (
        // What is shown otherwise is of other heights: those that were measured do not hold.
        <RoomList key={`${String(areLines)} ${String(search === '')}`} rooms={found} areLines={areLines} />
      )}
    </Part>
  );
});

interface RoomListProps {
  rooms: readonly PlannedRoom[];
  areLines: boolean;
}

/** The rooms in cards, side by side where there is room for it, or in lines that open. */
function RoomList({ rooms, areLines }: RoomListProps) {
  const scroll = useKeptScroll('rooms');
  const list = useRef<HTMLDivElement>(null);
  useTravel(list);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const setOpen = useCallback(
    (id: string, open: boolean) =>
      setOpened((before) => {
        const next = new Set(before);
        if (open) next.add(id);
        else next.delete(id);
        return next;
      }),
    [],
  );
  return (
    <VirtualList
      ref={list}
      {...scroll}
      items={rooms}
      getKey={idOf}
      estimateSize={(room) => (areLines && !opened.has(room.id) ? LINE : estimatedHeight(room))}
      minItemWidth={areLines ? undefined : minCardWidth}
      data-lines={areLines ? '' : undefined}
    >
      {(room) =>
        areLines ? (
          <PlannedRoomCard room={room} open={opened.has(room.id)} onRoomOpenChange={setOpen} />
        ) : (
          <PlannedRoomCard room={room} />
        )
      }
    </VirtualList>
  );
}

function idOf(room: PlannedRoom): string {
  return room.id;
}

function estimatedHeight(room: PlannedRoom): number {
  return 72 + peopleHeight(room.personKeys.length);
}

/** How many rooms of which sizes there are, another one, and what can be done with all of them. */
function AllRoomsTools({ onAdd }: { onAdd: () => void }) {
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
      <Button
        icon="add"
        onClick={() => {
          onAdd();
          addRoom();
        }}
      >
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
