import { forwardRef, memo, useId, useMemo, useState } from 'react';
import { expectedPeople, isExpectedKey } from '../../core/plan/expected';
import type { ExpectedPerson, PlannedRoom } from '../../core/plan/types';
import type { Person, PersonKey } from '../../core/types';
import { useTexts } from '../../hooks/use-texts';
import { assignTexts } from '../../locales/en/assign';
import { Disclosure } from '../../primitives/disclosure';
import { Listbox } from '../../primitives/listbox';
import { Part, type PartProps } from '../../primitives/part';
import { useListbox } from '../../primitives/use-listbox';
import { expectedNames, type ExpectedName } from '../people/expected-names';
import { useBreakoutAssign, useAssignActions } from '../plan/use-breakout-assign';
import { PersonOption, PersonRow } from './person-row';
import { PlannedRoomHeader } from './planned-room-header';

/** How many people of a room show before "show all". */
const shownFirst = 12;

/** State of `PlannedRoomCard`. */
export interface PlannedRoomCardState {
  /** Whether shuffles leave the room alone: `data-is-locked`. */
  isLocked: boolean;
  /** Whether the room has as many people as its limit allows, or more: `data-is-full`. */
  isFull: boolean;
  /** Whether its people are shown: `data-open`. */
  open: boolean;
  /** Whether it is a line that opens: `data-line`. */
  line: boolean;
}

export interface PlannedRoomCardProps extends Omit<PartProps<'section', PlannedRoomCardState>, 'children'> {
  /** The room of the plan. */
  room: PlannedRoom;
  /** Whether its people are shown. Default: true. */
  open?: boolean | undefined;
  /** Makes it a line that the user opens and closes; called with the room's id. */
  onRoomOpenChange?: ((roomId: string, open: boolean) => void) | undefined;
}

const Card = forwardRef<HTMLElement, PlannedRoomCardProps>(function PlannedRoomCard(
  { room, open = true, onRoomOpenChange, ...rest },
  ref,
) {
  const bodyId = useId();
  const count = useBreakoutAssign(({ peopleIn }) => peopleIn(room).length);
  return (
    <Part
      tag="section"
      className="rbk-room"
      state={{
        isLocked: room.isLocked ?? false,
        isFull: count >= (room.capacity ?? Infinity),
        open,
        line: onRoomOpenChange !== undefined,
      }}
      ref={ref}
      aria-label={room.title}
      data-drop-zone={room.id}
      custom={rest}
    >
      <PlannedRoomHeader room={room} count={count} open={open} onOpenChange={onRoomOpenChange} bodyId={bodyId} />
      {open && <RoomPeople room={room} id={bodyId} />}
    </Part>
  );
});

/**
 * A room of the plan: its name, who is in it, what can be done with it, and Assign for those selected. Renders again only
 * when something of this room changed.
 */
export const PlannedRoomCard = memo(Card);

/** The people of a planned room, to be selected, dragged and moved on as those in the list of people are. */
function RoomPeople({ room, id }: { room: PlannedRoom; id: string }) {
  const { t } = useTexts(assignTexts);
  const people = useBreakoutAssign(({ peopleIn }) => peopleIn(room));
  return (
    <div id={id} className="rbk-room-people">
      {people.length > 0 && <PeopleOfRoom people={people} title={room.title} />}
      <ExpectedInRoom room={room} />
      {people.length === 0 && !room.personKeys.some(isExpectedKey) && (
        <p className="rbk-room-empty">{t('assign.room.empty')}</p>
      )}
    </div>
  );
}

interface PeopleOfRoomProps {
  people: readonly Person[];
  /** Of the room. */
  title: string;
}

/** The first few side by side; on demand all of them, in a list that scrolls and carries only what is in view. */
const PeopleOfRoom = memo(function PeopleOfRoom({ people, title }: PeopleOfRoomProps) {
  const { setSelected, openMoveMenu } = useAssignActions();
  const selected = useBreakoutAssign((state) => state.selected);
  const { t } = useTexts(assignTexts);
  const [expanded, setExpanded] = useState(false);
  const isLong = people.length > shownFirst;
  const keys = useMemo(() => people.map(keyOf), [people]);
  const shown = useMemo(() => keys.slice(0, shownFirst), [keys]);
  const act = (key: PersonKey, option: HTMLElement) => openMoveMenu(selected.has(key) ? [...selected] : [key], option);
  const { listProps, optionProps } = useListbox({
    keys: shown,
    textOf: (index) => people[index]?.name ?? '',
    selected,
    onSelectedChange: setSelected,
    onAct: act,
    inline: true,
  });
  const label = t('assign.room.people', { room: title });
  return (
    <>
      {isLong && expanded ? (
        <Listbox
          aria-label={label}
          items={people}
          getKey={keyOf}
          getText={(person) => person.name}
          itemSize={40}
          selected={selected}
          onSelectedChange={setSelected}
          onAct={(person, option) => act(person.key, option)}
        >
          {(person) => <PersonRow person={person} />}
        </Listbox>
      ) : (
        <div {...listProps} aria-label={label} className="rbk-people rbk-people-listbox">
          {shown.map((key, index) => {
            const person = people[index];
            return (
              person && (
                <div
                  key={key}
                  {...optionProps(index)}
                  aria-setsize={people.length}
                  aria-posinset={index + 1}
                  title={person.name}
                  className="rbk-person"
                >
                  <PersonOption person={person} />
                </div>
              )
            );
          })}
        </div>
      )}
      {isLong && (
        <Disclosure open={expanded} onOpenChange={setExpanded}>
          {expanded ? t('people.showFewer') : t('people.showAll', { count: people.length })}
        </Disclosure>
      )}
    </>
  );
});

function keyOf(person: Person): string {
  return person.key;
}

const NOBODY: readonly ExpectedPerson[] = [];

/** Those for whom the room keeps a place until they come: each a button for the menu that moves them on, or takes them out. */
function ExpectedInRoom({ room }: { room: PlannedRoom }) {
  const expected = useBreakoutAssign(({ plan }) => plan.expected) ?? NOBODY;
  const { openMoveMenu } = useAssignActions();
  const { t } = useTexts(assignTexts);
  const people = expectedPeople({ rooms: [room], base: [], nextDraft: 1, expected });
  if (people.length === 0) return null;
  // Of the whole plan: people of one name may be in two rooms.
  const names = new Map(expectedNames(t, expected).map((name, index) => [expected[index]?.key, name]));
  return (
    <ul role="list" className="rbk-people" aria-label={t('assign.expected.in', { room: room.title })}>
      {people.map(({ key }) => (
        <li key={key}>
          <button
            type="button"
            className="rbk-person"
            data-expected=""
            aria-haspopup="menu"
            onClick={(event) => openMoveMenu([key], event.currentTarget)}
          >
            <ExpectedPersonName {...(names.get(key) ?? { name: '', mark: null })} />
            <span className="rbk-muted">{t('assign.expected')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function ExpectedPersonName({ name, mark }: ExpectedName) {
  return (
    <>
      <bdi className="rbk-person-name">{name}</bdi>
      {mark !== null && (
        <bdi className="rbk-name-mark rbk-muted" title={mark}>
          {mark}
        </bdi>
      )}
    </>
  );
}
