import { forwardRef, useMemo, useRef, useState } from 'react';
import { freeTitle } from '../../core/plan/free-title';
import { mainAndRooms } from '../../core/plan/places';
import { MAX_TITLE_LENGTH } from '../../core/plan/validate';
import type { Room } from '../../core/types';
import { useSession } from '../../hooks/session-context';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutRooms } from '../../hooks/use-breakout-rooms';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { panelTexts } from '../../locales/en/panel';
import { panelHostTexts } from '../../locales/en/panel-host';
import { Button } from '../../primitives/button';
import { EditInput } from '../../primitives/edit-input';
import { Field } from '../../primitives/field';
import { Icon } from '../../primitives/icon';
import { useMergedRef } from '../../primitives/use-merged-ref';
import { useTravel } from '../../primitives/use-travel';
import { VirtualList, type VirtualListProps } from '../../primitives/virtual-list';
import { findPeople, isFound } from '../people/find-people';
import { SessionRecordButton } from '../late/late-session-record-button';
import { SearchField } from '../people/search-field';
import { FewFound, LiveRoomCard } from './live-room-card';
import { useIsOpened, useOpenedAtFirst } from './opened-rooms';
import { useBreakoutPanel } from './use-breakout-panel';
import { useShownPeople } from './shown-people';
import { useSteadyScroll } from './use-steady';

export type PanelRoomsProps = Partial<Pick<VirtualListProps<Room>, 'className' | 'style' | 'render'>>;

/** From this many people or rooms on there is a search. */
const MANY_PEOPLE = 13;
const MANY_ROOMS = 8;
/** More are not seen on their way: rooms that fill after a start. */
const MANY_MOVES = 5;
/** So many results are opened. */
const FEW = 3;
/** Height of a room that is not open, px, before it is measured. */
const LINE = 29;
/** Height of a person in a room that is open, px. */
const PERSON = 34;

/**
 * The main meeting and the open rooms with their people: all of them, or those that were searched for, each in a line that opens. Above
 * the list, which takes the props, the form for one more room and the search; below it, what to do with the selected people.
 */
export const PanelRooms = forwardRef<HTMLDivElement, PanelRoomsProps>(function PanelRooms(props, ref) {
  const { main, rooms, isOpen } = useBreakoutRooms();
  const { operations, permissions } = useBreakoutMeeting();
  const { canAlter } = permissions;
  // Until the last one is back, the way on is not offered.
  const isClosing = operations.some(({ kind }) => kind === 'close');
  const { search, setSearch, adding } = useBreakoutPanel();
  const shown = useShownPeople();
  const { t } = useTexts(panelTexts);
  const places = useMemo(() => mainAndRooms({ main, rooms }), [main, rooms]);
  const people = places.reduce((count, place) => count + place.people.length, 0);
  useOpenedAtFirst(rooms, people);
  const { found, peopleIn, foundPeople, titles } = useMemo(() => {
    const people = new Map(places.map(({ id }) => [id, findPeople(shown.get(id) ?? [], search).length]));
    if (search.trim() === '') return { found: places, peopleIn: people, foundPeople: 0, titles: 0 };
    const isTitle = (place: Room) => isFound(place === main ? t('common.mainMeeting') : place.title, search);
    return {
      found: places.filter((place) => people.get(place.id) || isTitle(place)),
      peopleIn: people,
      foundPeople: [...people.values()].reduce((sum, count) => sum + count, 0),
      titles: places.filter(isTitle).length,
    };
  }, [places, search, shown, main, t]);
  if (!isOpen) return isClosing ? null : <NothingOpen />;
  const hasForm = adding && canAlter;
  // Also who is on the way, in no list between two: the search stays while rooms fill.
  const hasPeople = places.reduce((count, { id }) => count + (shown.get(id)?.length ?? 0), 0) >= MANY_PEOPLE;
  // What is searched for can be taken back, however few are left.
  const hasSearch = search !== '' || hasPeople || rooms.length >= MANY_ROOMS;
  return (
    <>
      {(hasForm || hasSearch) && (
        <div className="rbk-panel-section">
          {hasForm && <AddRoomForm />}
          {hasSearch && (
            <SearchField value={search} onValueChange={setSearch} found={foundPeople} foundRooms={titles} />
          )}
        </div>
      )}
      {found.length === 0 ? (
        <p className="rbk-empty">
          <Icon plain name="search" />
          {t('panel.search.none', { query: search.trim() })}
        </p>
      ) : (
        <FewFound.Provider value={found.length <= FEW}>
          {/* What is found is of other heights: those that were measured do not hold. */}
          <RoomList ref={ref} key={search === '' ? 'all' : 'found'} {...props} rooms={found} peopleIn={peopleIn} />
        </FewFound.Provider>
      )}
      <SelectionBar />
    </>
  );
});

interface RoomListProps extends PanelRoomsProps {
  rooms: readonly Room[];
  /** How many people are to be seen in each, by its id. */
  peopleIn: ReadonlyMap<string, number>;
}

/** The rooms that are shown. What is under the pointer stays there, and people are seen on their way from room to room. */
const RoomList = forwardRef<HTMLDivElement, RoomListProps>(function RoomList({ rooms, peopleIn, ...props }, ref) {
  const { search, addedRoomId } = useBreakoutPanel();
  const mainId = useBreakoutSelector((snapshot) => snapshot.main?.id);
  const isOpened = useIsOpened(search);
  const list = useRef<HTMLDivElement>(null);
  const listRef = useMergedRef(list, ref);
  useSteadyScroll(list);
  useTravel(list, MANY_MOVES);
  return (
    <VirtualList
      ref={listRef}
      {...props}
      items={rooms}
      shownKey={addedRoomId}
      getKey={(room) => room.id}
      estimateSize={({ id }) => {
        const count = peopleIn.get(id) ?? 0;
        return LINE + (isOpened(id, rooms.length <= FEW || count > 0) ? PERSON * Math.min(Math.max(count, 1), 7) : 0);
      }}
    >
      {(room) => <LiveRoomCard room={room} isMain={room.id === mainId} />}
    </VirtualList>
  );
});

/** That no rooms are open and, for hosts, the way to some. */
function NothingOpen() {
  const { canAlter } = useBreakoutMeeting().permissions;
  const [, setView] = useBreakoutView();
  const { t } = useTexts(panelTexts);
  return (
    <div className="rbk-empty">
      <Icon name="rooms" />
      <p>{t('panel.none')}</p>
      {canAlter && (
        <Button variant="primary" onClick={() => setView('create')}>
          {t('toggle.create')}
        </Button>
      )}
      <SessionRecordButton />
    </div>
  );
}

/** One more room while the others are open. Its name is asked for now, because it cannot be changed later. */
function AddRoomForm() {
  const session = useSession('PanelRooms');
  const { addRoom, ready, setAdding } = useBreakoutPanel();
  const { t } = useTexts(assignTexts, panelHostTexts);
  const [title, setTitle] = useState(() =>
    freeTitle(session.getSnapshot().rooms, (number) => t('room.defaultTitle', { number })),
  );
  const canAdd = ready && title.trim() !== '';
  const add = () => {
    if (!canAdd) return;
    void addRoom(title).then((done) => {
      if (done) setAdding(false);
    });
  };
  return (
    <div className="rbk-add-room">
      <Field label={t('assign.rename.label')} hint={t('panel.addRoom.hint')}>
        {(control) => (
          <EditInput
            {...control}
            maxLength={MAX_TITLE_LENGTH}
            value={title}
            onValueChange={setTitle}
            onSave={add}
            onCancel={() => setAdding(false)}
          />
        )}
      </Field>
      <div className="rbk-add-room-actions">
        <Button variant="primary" aria-disabled={!canAdd} onClick={add}>
          {t('assign.addRoom')}
        </Button>
        <Button variant="ghost" onClick={() => setAdding(false)}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** While people are being selected: how many are, and what to do with them. */
function SelectionBar() {
  const { selection, setSelection, ask, ready } = useBreakoutPanel();
  const { t } = useTexts(assignTexts);
  if (!selection) return null;
  return (
    <div className="rbk-selection-bar">
      <span role="status">{t('assign.selected', { count: selection.size })}</span>
      <Button variant="ghost" onClick={() => setSelection(null)}>
        {t(selection.size === 0 ? 'common.cancel' : 'assign.deselectAll')}
      </Button>
      <Button
        variant="primary"
        aria-haspopup="menu"
        aria-disabled={selection.size === 0 || !ready}
        onClick={({ currentTarget }) => ask({ kind: 'move', personKeys: [...selection], anchor: currentTarget })}
      >
        {t('assign.moveTo')}
      </Button>
    </div>
  );
}
