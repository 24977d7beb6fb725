import { forwardRef } from 'react';
import { onTheWay } from '../../core/session/on-the-way';
import type { Person } from '../../core/types';
import { useBreakoutPlan } from '../../hooks/use-breakout-plan';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { personLabel } from '../people/person-label';
import { peopleWithoutRoom } from './panel-actions';
import { useBreakoutPanel } from './panel-context';

export type LatePeopleProps = Omit<PartProps<'div'>, 'children'>;

/**
 * For hosts: who is in the main meeting while rooms are open. Those who were in a room that is open can be sent back
 * there, all others get a room at once.
 */
export const LatePeople = forwardRef<HTMLDivElement, LatePeopleProps>(function LatePeople(props, ref) {
  // Nobody in particular: while one brings everyone back, they are where they are meant to be.
  const people = useBreakoutSelector(({ main, me, rooms, permissions, operations }) => {
    if (!main || !permissions.canAlter || rooms.length === 0) return NOBODY;
    const isBringingBack = operations.some(
      ({ exclusive, moves }) => exclusive || [...moves.values()].some(({ toId }) => toId === main.id),
    );
    const moves = onTheWay(operations);
    return isBringingBack ? NOBODY : main.people.filter(({ key }) => key !== me?.key && !moves.has(key));
  }, samePeople);
  const meKey = useBreakoutSelector(({ me }) => me?.key);
  const main = useBreakoutSelector((snapshot) => snapshot.main);
  const { lastRooms, placing } = useBreakoutPlan();
  const { ready, spread, sendBack } = useBreakoutPanel();
  const { t } = useMessages();
  const { returning, lost } = peopleWithoutRoom(main && { ...main, people }, meKey, lastRooms);
  const [first] = returning;
  const roomOfFirst = lastRooms.find(({ personKeys }) => first && personKeys.includes(first.key))?.title ?? '';
  const one = returning.length === 1 && first !== undefined;
  if (!first && lost.length === 0) return null;
  return (
    <Part tag="div" className="rbk-late" ref={ref} custom={props}>
      {first && (
        <>
          <span>
            {one
              ? t('panel.returning.one', { name: personLabel(t, first), room: roomOfFirst })
              : t('panel.returning', { count: returning.length })}
          </span>
          <Button icon="back" variant="primary" aria-disabled={!ready} onClick={sendBack}>
            {one ? t('wayBack.go', { room: roomOfFirst }) : t('panel.sendBack')}
          </Button>
        </>
      )}
      {lost.length > 0 && (
        <>
          <span>{t(placing === 'choice' ? 'panel.choosing' : 'panel.late', { count: lost.length })}</span>
          <Button icon="shuffle" aria-disabled={!ready} onClick={spread}>
            {t('panel.spread')}
          </Button>
        </>
      )}
    </Part>
  );
});

const NOBODY: readonly Person[] = [];

function samePeople(before: readonly Person[], after: readonly Person[]): boolean {
  return before.length === after.length && before.every((person, index) => person === after[index]);
}
