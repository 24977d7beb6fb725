import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { ReportNote, type ReportNoteProps } from '../notes/report-note';
import { useFocusOnMount } from '../use-focus-on-mount';
import { useMergedRef } from '../../primitives/use-merged-ref';
import { useAssign } from './assign-context';

export type AssignReportProps = Omit<ReportNoteProps, 'report'>;

/** What the start left undone, and the ways on: retry what failed, or go on with what worked. */
export const AssignReport = forwardRef<HTMLDivElement, AssignReportProps>(function AssignReport(
  { children, ...rest },
  ref,
) {
  const { apply } = useAssign();
  const { t } = useMessages();
  const node = useFocusOnMount<HTMLDivElement>();
  const mergedRef = useMergedRef(ref, node);
  return (
    <ReportNote ref={mergedRef} tabIndex={-1} report={apply.report} {...rest}>
      {children ?? (
        <div className="rbk-note-actions">
          {apply.report?.retry && (
            <Button variant="primary" onClick={apply.retry}>
              {t('report.retry')}
            </Button>
          )}
          <Button onClick={apply.finish}>{t('report.continue')}</Button>
        </div>
      )}
    </ReportNote>
  );
});
