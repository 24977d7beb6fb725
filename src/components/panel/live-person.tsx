import { forwardRef, memo, type MouseEvent } from 'react';
import type { Person, PersonKey } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';
import { Avatar } from '../../primitives/avatar';
import { Part, type PartProps } from '../../primitives/part';
import { PersonName } from '../people/person-name';

export interface LivePersonState {
  /**
   * `here`; listed here and on the way to another place (`moving`); on the way here (`coming`); or in no room's list although
   * they were sent (`missing`).
   */
  whereabouts: 'here' | 'moving' | 'coming' | 'missing';
  isHost: boolean;
  isMe: boolean;
}

export interface LivePersonProps extends Omit<PartProps<'button', LivePersonState>, 'children' | 'onSelect'> {
  person: Person;
  isMe: boolean;
  whereabouts: LivePersonState['whereabouts'];
  /** While people are being selected: whether this one is. */
  selected?: boolean | undefined;
  onSelect: (personKeys: readonly PersonKey[], selected: boolean) => void;
  /** Opens the menu of places for them. Absent where one may not move people: then it is plain text. */
  onOpen?: ((personKeys: readonly PersonKey[], anchor: HTMLElement) => void) | undefined;
}

/** A line for a person in an open room: renders again only when something of theirs changed. */
export const LivePerson = memo(
  forwardRef<HTMLElement, LivePersonProps>(function LivePerson(
    { person, isMe, whereabouts, selected, onSelect, onOpen, tabIndex, ...rest },
    ref,
  ) {
    const { t } = useMessages();
    const interactive = onOpen !== undefined;
    const selecting = selected !== undefined && interactive;
    const { key } = person;
    return (
      <Part
        tag={interactive ? 'button' : 'span'}
        className="rbk-live-person"
        state={{ whereabouts, isHost: person.isHost, isMe }}
        ref={ref}
        title={person.name}
        {...(interactive && {
          type: 'button',
          tabIndex,
          'data-person': key,
          ...(selecting ? { role: 'checkbox', 'aria-checked': selected } : { 'aria-haspopup': 'menu' }),
          onClick: ({ currentTarget }: MouseEvent<HTMLElement>) => {
            if (selecting) onSelect([key], !selected);
            else onOpen([key], currentTarget);
          },
        })}
        custom={rest}
      >
        {selecting && <span className="rbk-mark" aria-hidden="true" />}
        <Avatar name={person.name} pictureUrl={person.pictureUrl} />
        <PersonName person={person} isMe={isMe} className="rbk-truncate" />
        {person.isHost && <span className="rbk-muted">{t('common.host')}</span>}
        {whereabouts !== 'here' && <span className="rbk-whereabouts">{t(`panel.${whereabouts}`)}</span>}
      </Part>
    );
  }),
);
