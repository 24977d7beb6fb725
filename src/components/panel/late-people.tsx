import { forwardRef } from 'react';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import type { PartProps } from '../../primitives/part';
import { usePart } from '../../primitives/use-part';
import { peopleWithoutRoom } from './panel-actions';
import { useBreakoutPanel } from './panel-context';

export type LatePeopleProps = Omit<PartProps<'div'>, 'children'>;

/** For hosts: how many are in the main meeting and in no room, and a room for all of them at once. */
export const LatePeople = forwardRef<HTMLDivElement, LatePeopleProps>(function LatePeople(props, ref) {
  const count = useBreakoutSelector(({ main, me, rooms, permissions }) =>
    permissions.canAlter && rooms.length > 0 ? peopleWithoutRoom(main, me?.key).length : 0,
  );
  const { ready, spread } = useBreakoutPanel();
  const { t } = useMessages();
  const late = usePart(
    {
      tag: 'div',
      className: 'rbk-late',
      ref,
      props: {
        children: (
          <>
            <span>{t('panel.late', { count })}</span>
            <Button icon="shuffle" aria-disabled={!ready} onClick={spread}>
              {t('panel.spread')}
            </Button>
          </>
        ),
      },
    },
    props,
  );
  return count > 0 ? late : null;
});
