import { forwardRef } from 'react';
import type { OperationReport } from '../../core/session/types';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { Part, type PartProps } from '../../primitives/part';
import { ErrorNote } from '../notes/error-note';
import { Note } from '../notes/note';
import { OperationProgress } from '../notes/operation-progress';
import { ReportNote } from '../notes/report-note';
import { useBreakoutPanel } from './panel-context';
import { TroublesNote } from './troubles-note';

export type PanelStatusProps = Omit<PartProps<'div'>, 'children'>;

/** What is going on, what did not work, and what to do about it. */
export const PanelStatus = forwardRef<HTMLDivElement, PanelStatusProps>(function PanelStatus(props, ref) {
  const { connection, operations, dismissReport } = useBreakoutMeeting();
  const { operation, switchError } = useBreakoutPanel();
  const { t } = useMessages();
  // A move shows on its row.
  const shown = operations.filter(({ kind }) => kind !== 'move' && kind !== 'recall');
  return (
    <Part tag="div" className="rbk-panel-section" ref={ref} custom={props}>
      {connection !== 'online' && (
        <Note tone="warning" role="status">
          <p className="rbk-note-title">{t(`connection.${connection}`)}</p>
          <p className="rbk-note-text">{t('panel.stale')}</p>
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
            <Button onClick={() => dismissReport(report.id)}>{t('common.dismiss')}</Button>
          </div>
        </ReportNote>
      ))}
      <TroublesNote />
    </Part>
  );
});

function RetryButton({ retry }: { retry: NonNullable<OperationReport['retry']> }) {
  const { operation } = useBreakoutPanel();
  const { t } = useMessages();
  return (
    <Button variant="primary" onClick={() => void operation.run(retry)}>
      {t('report.retry')}
    </Button>
  );
}
