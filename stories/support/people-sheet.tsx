import type { ReactElement } from 'react';
import type { Person } from '../../src/core/types';
import { useBreakoutSelector } from '../../src/hooks/use-breakout-selector';
import { PersonOption, PersonRow } from '../../src/components/assign/person-row';
import { LivePerson, type Presence } from '../../src/components/panel/live-people';
import { useBreakoutAssign } from '../../src/components/plan/use-breakout-assign';
import { Listbox } from '../../src/primitives/listbox';
import { useListbox } from '../../src/primitives/use-listbox';
import { InPlan } from './in-views';
import { As, States } from './states';

const ignore = () => undefined;
const nobody: ReadonlySet<string> = new Set();

/** Somebody in an open room. */
function useSomebodyIn(room: number): Person | undefined {
  return useBreakoutSelector(({ rooms }) => rooms[room]?.people[0]);
}

interface ListedProps {
  /** In words: names the list around it. */
  state: string;
  person: Person | undefined;
  isSelected?: boolean;
  showsRoom?: boolean;
}

/** A list of one person, with the box that shows whether they are selected. */
function Listed({ state, person, isSelected = false, showsRoom = false }: ListedProps) {
  if (!person) return null;
  return (
    <Listbox
      aria-label={`People: ${state}`}
      items={[person]}
      getKey={({ key }) => key}
      itemSize={44}
      selected={isSelected ? new Set([person.key]) : nobody}
      onSelectedChange={ignore}
      style={{ margin: 0 }}
    >
      {(each) => <PersonRow person={each} showsRoom={showsRoom} />}
    </Listbox>
  );
}

/** A person in a room that is planned: the tick stands in the place of the picture. */
function Planned({ state, person, isSelected = false }: Omit<ListedProps, 'showsRoom'>) {
  const { listProps, optionProps } = useListbox({
    keys: person ? [person.key] : [],
    selected: person && isSelected ? new Set([person.key]) : nobody,
    onSelectedChange: ignore,
    inline: true,
  });
  if (!person) return null;
  return (
    <div
      {...listProps}
      className="rbk-people rbk-people-listbox"
      aria-label={`People of a room: ${state}`}
      style={{ margin: 0 }}
    >
      <div {...optionProps(0)} className="rbk-person">
        <PersonOption person={person} />
      </div>
    </div>
  );
}

interface LiveProps {
  person: Person | undefined;
  whereabouts?: Presence;
  selected?: boolean;
  isMe?: boolean;
  isLead?: boolean;
  /** Nobody can be moved: there is no connection. */
  disabled?: boolean;
  /** As those see it who may not move people. */
  isForGuests?: boolean;
}

/** A person in an open room: a button that opens a menu or, while people are selected, a box. */
function Live({
  person,
  whereabouts = 'here',
  selected,
  isMe = false,
  isLead = false,
  disabled = false,
  isForGuests = false,
}: LiveProps) {
  return (
    person && (
      <LivePerson
        {...{ person, whereabouts, selected, isMe, isLead, disabled }}
        tabIndex={0}
        onSelect={ignore}
        onAsk={isForGuests ? undefined : ignore}
      />
    )
  );
}

/** The lead of a room, as the plan has it: the first of the first room. */
function useLead(): Person | undefined {
  return useBreakoutAssign(({ plan, peopleIn }) => {
    const [room] = plan.rooms;
    return room && peopleIn(room).find(({ key }) => key === room.leadKey);
  });
}

function useLocked(): Person | undefined {
  return useBreakoutAssign(({ plan, peopleIn, locked }) => {
    const [room] = plan.rooms;
    return room && peopleIn(room).find(({ key }) => locked.has(key));
  });
}

/** The cells of a part under the pointer and with the focus, by what in it has them. */
function turnedTo(
  of: Readonly<Record<'hover' | 'focus', string>>,
  show: (state: string) => ReactElement,
): [string, ReactElement][] {
  return [
    [
      'Hover',
      <As key="hover" state="as-hover" of={of.hover}>
        {show('hover')}
      </As>,
    ],
    [
      'Focus',
      <As key="focus" state="as-focus" of={of.focus}>
        {show('focus')}
      </As>,
    ],
  ];
}

function Sheet() {
  const me = useBreakoutSelector((snapshot) => snapshot.me) ?? undefined;
  const host = useBreakoutSelector(({ main }) => main?.people.find((each) => each.isHost && each.key !== me?.key));
  const ruled = useSomebodyIn(1);
  const person = useSomebodyIn(2);
  const other = useSomebodyIn(3);
  const lead = useLead();
  const locked = useLocked();
  return (
    <States
      width="person"
      rows={[
        [
          'Person in a list',
          [
            ['Rest', <Listed key="rest" state="rest" person={person} />],
            ...turnedTo({ hover: '.rbk-option', focus: '.rbk-listbox' }, (state) => (
              <Listed state={state} person={person} />
            )),
            ['Selected', <Listed key="selected" state="selected" person={person} isSelected />],
            ['In a room of the plan', <Listed key="in" state="in a room" person={other} showsRoom />],
            ['Locked in place', <Listed key="locked" state="locked" person={locked} />],
            ['Named by a rule', <Listed key="rule" state="rule" person={ruled} />],
            ['Host', <Listed key="host" state="host" person={host} />],
          ],
        ],
        [
          'Person in a planned room',
          [
            ['Rest', <Planned key="rest" state="rest" person={person} />],
            ...turnedTo({ hover: '.rbk-person', focus: '.rbk-people-listbox' }, (state) => (
              <Planned state={state} person={person} />
            )),
            ['Selected', <Planned key="selected" state="selected" person={person} isSelected />],
            ['Lead', <Planned key="lead" state="lead" person={lead} />],
            ['Locked in place', <Planned key="locked" state="locked" person={locked} />],
            ['Named by a rule', <Planned key="rule" state="rule" person={ruled} />],
            [
              'Dragged: follows the pointer',
              <div key="dragged" className="rbk-drag-ghost" style={{ position: 'static', margin: 0 }}>
                {person?.name}
              </div>,
            ],
          ],
        ],
        [
          'Person in an open room',
          [
            ['In the room', <Live key="here" person={person} />],
            ...turnedTo({ hover: 'button', focus: 'button' }, () => <Live person={person} />),
            ['On the way here', <Live key="coming" person={person} whereabouts="coming" />],
            ['On the way elsewhere', <Live key="moving" person={person} whereabouts="moving" />],
            ['Missing', <Live key="missing" person={person} whereabouts="missing" />],
            ['Can be selected', <Live key="selectable" person={person} selected={false} />],
            ['Selected', <Live key="selected" person={person} selected />],
            ['Lead', <Live key="lead" person={person} isLead />],
            ['You, and host', <Live key="me" person={me} isMe />],
            ['Disabled: no connection', <Live key="disabled" person={person} disabled />],
            ['For guests: no menu', <Live key="guests" person={person} isForGuests />],
          ],
        ],
      ]}
    />
  );
}

/** People as the dialog of the plan and the panel have them. */
export function PeopleSheet() {
  return (
    <InPlan>
      <Sheet />
    </InPlan>
  );
}
