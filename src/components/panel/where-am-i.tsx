import { forwardRef } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useCompany } from '../people/use-company';
import { useBreakoutPanel } from './panel-context';

export type WhereAmIProps = Omit<PartProps<'div'>, 'children'>;

/** Where one is, with whom, and the way back to the main meeting where that is allowed. */
export const WhereAmI = forwardRef<HTMLDivElement, WhereAmIProps>(function WhereAmI(props, ref) {
  const { room, main, permissions, status } = useBreakoutMeeting();
  const meKey = useBreakoutSelector((snapshot) => snapshot.me?.key);
  const { ready, goTo } = useBreakoutPanel();
  const { t } = useMessages();
  const place = room ?? main;
  const company = useCompany(place, meKey) ?? t('panel.alone');
  if (!place || (status !== 'main' && status !== 'room')) return null;
  return (
    <Part tag="div" className="rbk-where" ref={ref} custom={props}>
      <div className="rbk-where-text">
        <strong>{room ? t('announce.inRoom', { room: room.title }) : t('announce.inMain')}</strong>
        <p className="rbk-muted rbk-truncate" title={company}>
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
    </Part>
  );
});
