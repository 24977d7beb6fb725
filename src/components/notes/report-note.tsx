import { forwardRef } from 'react';
import type { OperationReport } from '../../core/session/types';
import { useMessages } from '../../hooks/use-messages';
import { Note, type NoteProps } from './note';
import { useReportLines } from './use-report-lines';

export interface ReportNoteProps extends Omit<NoteProps, 'tone'> {
  /** What became of an operation. Null, or a report without anything to report, renders nothing. */
  report: OperationReport | null;
}

/** Who and what an operation left undone, by name and with the reason. Its children are the ways on. */
export const ReportNote = forwardRef<HTMLDivElement, ReportNoteProps>(function ReportNote(
  { report, children, ...rest },
  ref,
) {
  const { t } = useMessages();
  const groups = useReportLines(report);
  if (groups.length === 0) return null;
  return (
    <Note ref={ref} tone="warning" role="alert" {...rest}>
      <p className="rbk-note-title">{t('report.partial')}</p>
      {/* A long one scrolls, also by keyboard. */}
      <ul className="rbk-note-list" tabIndex={0} aria-label={t('report.partial')}>
        {groups.map(({ key, title, lines }) => (
          <li key={key}>
            {title}
            <ul className="rbk-note-list rbk-muted">
              {lines.map((line) => (
                <li key={line.key}>{line.text}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {children}
    </Note>
  );
});
