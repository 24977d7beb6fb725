import { memo, useState, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import type { Person, PersonKey, Room } from '../../core/types';
import { useBreakoutLeads } from '../../hooks/use-breakout-leads';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { leadTexts } from '../../locales/en/lead';
import { panelTexts } from '../../locales/en/panel';
import { panelHostTexts } from '../../locales/en/panel-host';
import { Avatar } from '../../primitives/avatar';
import { PersonName } from '../people/person-name';
import { useBreakoutPanel, type PanelState } from './use-breakout-panel';
import { useLeaving } from './shown-people';
import { useSteadyOrder } from './use-steady';

interface LivePeopleProps {
  /** Everyone to be listed here: also who is on the way, or missing. */
  people: readonly Person[];
  /** The room, or the main meeting. */
  room: Room;
}

/** People shown at first, and how many more at a time. */
const FIRST = 6;
const MORE = 50;

/** The people of a room, one a line. For the keyboard one stop: arrows, Home and End go from one to the next. */
export function LivePeople({ people: listed, room }: LivePeopleProps) {
  const { items: people, hold, release } = useSteadyOrder(listed);
  const { meKey, selection, operation, select, ask } = useBreakoutPanel();
  const canAlter = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const isOffline = useBreakoutSelector(({ connection }) => connection !== 'online');
  const leadKey = useBreakoutLeads().all.find(({ roomId }) => roomId === room.id)?.personKey;
  const { t } = useTexts(panelHostTexts);
  const [limit, setLimit] = useState(FIRST);
  const [activeKey, setActiveKey] = useState<PersonKey | null>(null);
  // One or two more need no button.
  const shown = people.length <= limit + 2 ? people : people.slice(0, limit);
  const stop = shown.find(({ key }) => key === activeKey)?.key ?? shown[0]?.key;
  const here = new Set(room.people.map(({ key }) => key));
  const leaving = new Set(useLeaving(room.id));
  const whereaboutsOf = (key: PersonKey, isMissing: boolean): Presence => {
    if (here.has(key)) return leaving.has(key) ? 'moving' : 'here';
    return isMissing ? 'missing' : 'coming';
  };
  return (
    <ul
      role="list"
      className="rbk-live-people"
      onPointerEnter={() => hold('pointer')}
      onPointerLeave={() => release('pointer')}
      onBlur={({ currentTarget, relatedTarget }: FocusEvent) => {
        if (!currentTarget.contains(relatedTarget)) release('focus');
      }}
      onFocus={(event: FocusEvent) => {
        hold('focus');
        const key = event.target.closest<HTMLElement>('[data-person]')?.dataset.person;
        if (key !== undefined) setActiveKey(key);
      }}
      onKeyDown={goOn}
    >
      {shown.map((person) => {
        return (
          <li key={person.key}>
            <LivePerson
              person={person}
              isMe={person.key === meKey}
              isLead={person.key === leadKey}
              whereabouts={whereaboutsOf(person.key, operation.troubles.has(person.key))}
              tabIndex={person.key === stop ? 0 : -1}
              disabled={isOffline}
              selected={selection ? selection.has(person.key) : undefined}
              onSelect={select}
              onAsk={canAlter ? ask : undefined}
            />
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
    </ul>
  );
}

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

/**
 * `here`; listed here and on the way to another place (`moving`); on the way here (`coming`); or in no room's list although
 * they were sent (`missing`).
 */
export type Presence = 'here' | 'moving' | 'coming' | 'missing';

interface LivePersonProps {
  person: Person;
  isMe: boolean;
  isLead: boolean;
  whereabouts: Presence;
  tabIndex: number;
  /** Nobody can be moved now. */
  disabled: boolean;
  /** While people are being selected: whether this one is. */
  selected: boolean | undefined;
  onSelect: PanelState['select'];
  /** Asks where to move them. Absent where the user may not move people: then the line is plain text. */
  onAsk: PanelState['ask'] | undefined;
}

/** A line for a person in an open room: renders again only when something of theirs changed. */
export const LivePerson = memo(function LivePerson(props: LivePersonProps) {
  const { person, isMe, isLead, whereabouts, tabIndex, disabled, selected, onSelect, onAsk } = props;
  const { t } = useTexts(leadTexts, panelTexts, panelHostTexts);
  const { key, isHost } = person;
  const selecting = selected !== undefined && onAsk !== undefined;
  const shared = {
    className: 'rbk-live-person',
    title: person.name,
    'data-whereabouts': whereabouts,
    'data-is-host': isHost ? '' : undefined,
    'data-is-me': isMe ? '' : undefined,
  };
  const line = (
    <>
      {selecting && <span className="rbk-mark" aria-hidden="true" />}
      <Avatar plain name={person.name} pictureUrl={person.pictureUrl} />
      <PersonName person={person} isMe={isMe} className="rbk-truncate" />
      {isHost && <span className="rbk-muted">{t('common.host')}</span>}
      {isLead && <span className="rbk-muted">{t('lead.mark')}</span>}
      {whereabouts !== 'here' && (
        <span className="rbk-whereabouts" data-stays="">
          {t(whereabouts === 'missing' ? 'panel.missing' : 'panel.coming')}
        </span>
      )}
    </>
  );
  if (!onAsk) return <span {...shared}>{line}</span>;
  return (
    <button
      {...shared}
      type="button"
      tabIndex={tabIndex}
      data-person={key}
      aria-disabled={disabled || undefined}
      {...(selecting ? { role: 'checkbox', 'aria-checked': selected } : { 'aria-haspopup': 'menu' })}
      onClick={({ currentTarget }: MouseEvent<HTMLElement>) => {
        if (disabled) return;
        if (selecting) onSelect([key], !selected);
        else onAsk({ kind: 'move', personKeys: [key], anchor: currentTarget });
      }}
    >
      {line}
    </button>
  );
});
