import { forwardRef } from 'react';
import type { MoveState, Person } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';
import { ListAvatar } from '../../primitives/list-avatar';
import { Part, type PartProps } from '../../primitives/part';
import { PersonName } from './person-name';

export interface PersonChipState {
  /** The person's part in the operation that is going on. */
  move: MoveState | null;
  isHost: boolean;
  isMe: boolean;
}

export interface PersonChipProps extends Omit<PartProps<'button', PersonChipState>, 'children'> {
  person: Person;
  move?: MoveState | undefined;
  isMe?: boolean | undefined;
}

/** A person in a room: picture and name. A button that opens their menu when it has an `onClick`, else plain text. */
export const PersonChip = forwardRef<HTMLElement, PersonChipProps>(function PersonChip(
  { person, move, isMe = false, ...rest },
  ref,
) {
  const { t } = useMessages();
  const interactive = rest.onClick !== undefined;
  const state = { move: move ?? null, isHost: person.isHost, isMe };
  return (
    <Part
      tag={interactive ? 'button' : 'span'}
      className="rbk-person"
      state={state}
      ref={ref}
      {...(interactive ? { type: 'button', 'aria-haspopup': 'menu' } : {})}
      title={person.name}
      custom={rest}
    >
      <ListAvatar name={person.name} pictureUrl={person.pictureUrl} />
      <PersonName person={person} isMe={isMe} className="rbk-person-name" />
      {person.isHost && <span className="rbk-muted">{t('common.host')}</span>}
      {move && move !== 'arrived' && <span className="rbk-visually-hidden">{t(`move.${move}`)}</span>}
    </Part>
  );
});
