import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Part, type PartProps } from '../../primitives/part';
import { nowhere } from '../people/room-menu-items';
import { AssignablePeople } from './assignable-people';
import { PeopleTools } from './people-tools';

export type PeoplePaneProps = PartProps<'section'>;

/** Who there is to assign: search, filter, shuffle; the list. */
export const PeoplePane = forwardRef<HTMLElement, PeoplePaneProps>(function PeoplePane(props, ref) {
  const { t } = useMessages();
  return (
    <Part
      tag="section"
      className="rbk-pane rbk-people-pane"
      ref={ref}
      aria-label={t('assign.everyone')}
      data-drop-zone={nowhere}
      custom={props}
    >
      <PeopleTools />
      <AssignablePeople />
    </Part>
  );
});
