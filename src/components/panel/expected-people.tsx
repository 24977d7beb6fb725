import { forwardRef } from 'react';
import { useSession } from '../../hooks/session-context';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import { useWorkspace } from '../../hooks/use-snapshot';
import { Button } from '../../primitives/button';
import type { PartProps } from '../../primitives/part';
import { usePart } from '../../primitives/use-part';
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
  const part = usePart(
    {
      tag: 'div',
      className: 'rbk-stack',
      ref,
      props: {
        children: (
          <>
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
          </>
        ),
      },
    },
    props,
  );
  return canAlter && awaited.length > 0 ? part : null;
});
