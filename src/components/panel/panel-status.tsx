import { forwardRef } from 'react';
import type { OperationReport } from '../../core/session/types';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useTexts } from '../../hooks/use-texts';
import { announcePlaceTexts } from '../../locales/en/announce-place';
import { connectionTexts } from '../../locales/en/connection';
import { panelTexts } from '../../locales/en/panel';
import { permissionTexts } from '../../locales/en/permission';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { useMissingPermission } from '../missing-permission';
import { DismissButton } from '../notes/dismiss-button';
import { ErrorNote } from '../notes/error-note';
import { Note } from '../notes/note';
import { OperationProgress } from '../notes/operation-progress';
import { usePlaced } from '../placed-parts';
import { ReportNote } from './report-notes';
import { useBreakoutPanel } from './use-breakout-panel';

export type PanelStatusProps = Omit<PartProps<'div'>, 'children'>;

/**
 * Where the user is; then, in the element that takes the props, what is going on, what did not work, and what to do about
 * it. What waits for a host is in `PanelAttention`.
 */
export const PanelStatus = forwardRef<HTMLDivElement, PanelStatusProps>(function PanelStatus(props, ref) {
  const { connection, operations, dismissReport, permissions, room } = useBreakoutMeeting();
  const { operation, switchError } = useBreakoutPanel();
  const { t } = useTexts(connectionTexts, panelTexts, permissionTexts);
  usePlaced('PanelStatus');
  const isHostNoMore = useMissingPermission() === 'lost';
  // A move shows on its row.
  const shown = operations.filter(({ kind }) => kind !== 'move' && kind !== 'recall');
  return (
    <>
      {(room || !permissions.canAlter) && <WhereAmI />}
      <Part tag="div" className="rbk-panel-section" ref={ref} custom={props}>
        {connection !== 'online' && (
          <Note tone="warning" role="status">
            <p className="rbk-note-title">{t(`connection.${connection}`)}</p>
            <p className="rbk-note-text">{t('panel.stale')}</p>
          </Note>
        )}
        {/* What they had open in the panel has gone with the permission. */}
        {isHostNoMore && (
          <Note tone="warning" role="alert">
            <p className="rbk-note-title">{t('permission.lost.text')}</p>
          </Note>
        )}
        {shown.map((running) => (
          <OperationProgress key={running.id} operation={running} />
        ))}
        <ErrorNote error={operation.error ?? switchError} />
        {operation.reports.map((report) => (
          <ReportNote key={report.id} report={report}>
            <div className="rbk-note-actions">
              {report.retry && <RetryButton retry={report.retry} />}
              <DismissButton onClick={() => dismissReport(report.id)} />
            </div>
          </ReportNote>
        ))}
      </Part>
    </>
  );
});

function RetryButton({ retry }: { retry: NonNullable<OperationReport['retry']> }) {
  const { operation } = useBreakoutPanel();
  const { t } = useTexts();
  return <Button onClick={() => void operation.run(retry)}>{t('common.retry')}</Button>;
}

/** Where the user is, and the way back to the main meeting where that is allowed. With whom is in the card of the place. */
function WhereAmI() {
  const { room, main, permissions, status } = useBreakoutMeeting();
  const { ready, goTo } = useBreakoutPanel();
  const { t } = useTexts(announcePlaceTexts, panelTexts);
  if (!(room ?? main) || (status !== 'main' && status !== 'room')) return null;
  return (
    <div className="rbk-where">
      <strong>{room ? t('announce.inRoom', { room: room.title }) : t('announce.inMain')}</strong>
      {room && permissions.canReturnToMain && (
        <Button
          icon="back"
          aria-disabled={!ready}
          aria-label={t('common.returnToMain')}
          title={t('common.returnToMain')}
          onClick={() => goTo(null)}
        >
          {t('panel.return')}
        </Button>
      )}
    </div>
  );
}
