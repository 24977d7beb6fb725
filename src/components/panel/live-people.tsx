import { forwardRef, useState, type FocusEvent, type KeyboardEvent } from 'react';
import type { Person, PersonKey, Room } from '../../core/types';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import { Part, type PartProps } from '../../primitives/part';
import { LivePerson, type LivePersonState } from './live-person';
import { useBreakoutPanel } from './panel-context';
import { TroubleText } from './trouble-text';
import { useLeaving } from './use-coming-to';

export interface LivePeopleProps extends Omit<PartProps<'ul'>, 'children'> {
  /** Everyone to be listed here: also who is on the way, or missing. */
  people: readonly Person[];
  /** The room, or the main meeting. */
  room: Room;
}

/** People shown at first, and how many more at a time. */
const FIRST = 6;
const MORE = 50;

/** The people of a room, one a line. For the keyboard one stop: arrows, Home and End go from one to the next. */
export const LivePeople = forwardRef<HTMLUListElement, LivePeopleProps>(function LivePeople(
  { people, room, ...rest },
  ref,
) {
  const { meKey, selection, operation, select, openMoveMenu } = useBreakoutPanel();
  const canAlter = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const { t } = useMessages();
  const [limit, setLimit] = useState(FIRST);
  const [activeKey, setActiveKey] = useState<PersonKey | null>(null);
  // One or two more need no button.
  const shown = people.length <= limit + 2 ? people : people.slice(0, limit);
  const stop = shown.find(({ key }) => key === activeKey)?.key ?? shown[0]?.key;
  const here = new Set(room.people.map(({ key }) => key));
  const leaving = new Set(useLeaving(room.id));
  const whereaboutsOf = (key: PersonKey, isMissing: boolean): LivePersonState['whereabouts'] => {
    if (here.has(key)) return leaving.has(key) ? 'moving' : 'here';
    return isMissing ? 'missing' : 'coming';
  };
  return (
    <Part
      tag="ul"
      className="rbk-live-people"
      ref={ref}
      role="list"
      onFocus={(event: FocusEvent) => {
        const key = event.target.closest<HTMLElement>('[data-person]')?.dataset.person;
        if (key !== undefined) setActiveKey(key);
      }}
      onKeyDown={goOn}
      custom={rest}
    >
      {shown.map((person) => {
        const trouble = operation.troubles.get(person.key);
        return (
          <li key={person.key} data-trouble={trouble ? '' : undefined}>
            <LivePerson
              person={person}
              isMe={person.key === meKey}
              whereabouts={whereaboutsOf(person.key, trouble !== undefined)}
              tabIndex={person.key === stop ? 0 : -1}
              selected={selection ? selection.has(person.key) : undefined}
              onSelect={select}
              onOpen={canAlter ? openMoveMenu : undefined}
            />
            {trouble && <TroubleText trouble={trouble} />}
          </li>
        );
      })}
      {shown.length < people.length && (
        <li>
          <button type="button" className="rbk-disclosure" onClick={() => setLimit((last) => last + MORE)}>
            {t('panel.showMore', { count: Math.min(MORE, people.length - shown.length) })}
          </button>
        </li>
      )}
    </Part>
  );
});

/** Moves the focus from one person to the next. */
function goOn(event: KeyboardEvent<HTMLElement>): void {
  const all = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-person]')];
  const at = all.indexOf(event.target as HTMLElement);
  const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
  const step = steps[event.key];
  if (at < 0 || step === undefined) return;
  event.preventDefault();
  all[Math.max(0, Math.min(step, all.length - 1))]?.focus();
}
