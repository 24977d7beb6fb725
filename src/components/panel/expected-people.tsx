import { forwardRef } from 'react';
import { useSession } from '../../hooks/session-context';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import { useWorkspace } from '../../hooks/use-snapshot';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { ErrorNote } from '../notes/error-note';
import { useBreakoutPanel } from './panel-context';

export type ExpectedPeopleProps = Omit<PartProps<'div'>, 'children'>;

/**
 * For the host who started a plan: for how many people it keeps a place until they come, and who has come and was not
 * moved, because only the name is known or the move failed.
 */
export const ExpectedPeople = forwardRef<HTMLDivElement, ExpectedPeopleProps>(function ExpectedPeople(props, ref) {
  const session = useSession('ExpectedPeople');
  const awaited = useWorkspace(session, (workspace) => workspace.awaited);
  const canAlter = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const { ready, move } = useBreakoutPanel();
  const { t } = useMessages();
  const away = awaited.filter(({ personKey }) => personKey === undefined);
  const came = awaited.filter(({ personKey }) => personKey !== undefined);
  const names = away.map(({ person }) => person.name.trim() || (person.customParticipantId ?? ''));
  const send = () => {
    for (const roomId of new Set(came.map((entry) => entry.roomId))) {
      const keys = came.flatMap((entry) => (entry.roomId === roomId ? (entry.personKey ?? []) : []));
      move(keys, roomId);
    }
  };
  if (!canAlter || awaited.length === 0) return null;
  return (
    <Part tag="div" className="rbk-stack" ref={ref} custom={props}>
      {away.length > 0 && (
        <p className="rbk-late" title={t('common.list', { items: names })}>
          {t('panel.expected', { count: away.length })}
        </p>
      )}
      {came.length > 0 && (
        <div className="rbk-late">
          <span>{t('panel.expected.came', { count: came.length })}</span>
          <Button aria-disabled={!ready} onClick={send}>
            {t('panel.expected.send')}
          </Button>
        </div>
      )}
      <ErrorNote error={came.find(({ error }) => error)?.error ?? null} />
    </Part>
  );
});
