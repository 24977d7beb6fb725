import { forwardRef } from 'react';
import type { Room } from '../../core/types';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import type { PartProps } from '../../primitives/part';
import { usePart } from '../../primitives/use-part';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useBreakoutPanel } from './panel-context';

export type WhereAmIProps = Omit<PartProps<'div'>, 'children'>;

/** Names that are said before "and 3 others". */
const namesShown = 2;

/** Where one is, with whom, and the way back to the main meeting where that is allowed. */
export const WhereAmI = forwardRef<HTMLDivElement, WhereAmIProps>(function WhereAmI(props, ref) {
  const { room, main, permissions, status } = useBreakoutMeeting();
  const meKey = useBreakoutSelector((snapshot) => snapshot.me?.key);
  const { ready, goTo } = useBreakoutPanel();
  const { t } = useMessages();
  const place = room ?? main;
  const company = useCompany(place, meKey);
  const part = usePart(
    {
      tag: 'div',
      className: 'rbk-where',
      ref,
      props: {
        children: (
          <>
            <div className="rbk-where-text">
              <strong>{room ? t('announce.inRoom', { room: room.title }) : t('announce.inMain')}</strong>
              <p className="rbk-muted rbk-three-lines" title={company}>
                {company}
              </p>
            </div>
            {room && permissions.canReturnToMain && (
              <Button
                icon="back"
                aria-disabled={!ready}
                aria-label={t('panel.returnToMain')}
                title={t('panel.returnToMain')}
                onClick={() => goTo(null)}
              >
                {t('panel.return')}
              </Button>
            )}
          </>
        ),
      },
    },
    props,
  );
  return place && (status === 'main' || status === 'room') ? part : null;
});

/** "With Ana, Ben and 3 others". */
function useCompany(place: Room | null, meKey: string | undefined): string {
  const { t } = useMessages();
  const others = (place?.people ?? []).filter((person) => person.key !== meKey);
  if (others.length === 0) return t('panel.alone');
  const rest = others.length - namesShown;
  const names = others.slice(0, namesShown).map((person) => person.name);
  return t('panel.with', { people: rest > 0 ? [...names, t('panel.others', { count: rest })] : names });
}
