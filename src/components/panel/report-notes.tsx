import type { ReactNode } from 'react';
import type { BreakoutError } from '../../core/errors';
import type { OperationReport } from '../../core/session/types';
import type { Person } from '../../core/types';
import { useTexts } from '../../hooks/use-texts';
import { errorTexts } from '../../locales/en/error';
import { reportTexts } from '../../locales/en/report';
import { Note } from '../notes/note';
import { personLabel } from '../people/person-label';
import { useBreakoutPanel } from './use-breakout-panel';

interface ReportNoteProps {
  /** What became of an operation. A report of which everything is done shows nothing. */
  report: OperationReport;
  /** The ways on. */
  children: ReactNode;
}

/** Who and what an operation left undone, by name and with the reason. */
export function ReportNote({ report, children }: ReportNoteProps) {
  const { t } = useTexts(reportTexts);
  const groups = useReportGroups(report);
  const [first, ...more] = groups;
  if (!first) return null;
  // Of one kind, what is left undone is the title.
  const title = more.length === 0 ? first.title : t('report.partial');
  return (
    <Note tone="warning" role="alert">
      <p className="rbk-note-title">{title}</p>
      {/* A long one scrolls, also by keyboard. */}
      <ul className="rbk-note-list" tabIndex={0} aria-label={title}>
        {more.length === 0
          ? linesOf(first)
          : groups.map((group) => (
              <li key={group.key}>
                {group.title}
                <ul className="rbk-note-list rbk-muted">{linesOf(group)}</ul>
              </li>
            ))}
      </ul>
      {children}
    </Note>
  );
}

function linesOf({ lines }: ReportGroup): ReactNode {
  return lines.map(({ key, text }) => <li key={key}>{text}</li>);
}

interface ReportGroup {
  key: string;
  title: string;
  lines: readonly { key: string; text: string }[];
}

/** What a report has to say beyond "all arrived", in groups: rooms first, since their people come after them. */
function useReportGroups({ failedRooms, wrongPreset, left, unverified }: OperationReport): ReportGroup[] {
  const { meKey } = useBreakoutPanel();
  const { t } = useTexts(errorTexts, reportTexts);
  const because = (subject: string, error: BreakoutError) =>
    t('common.reason', { subject, reason: t(`error.${error.code}.title`) });
  const named = (people: readonly Person[]) =>
    people.map((person) => ({ key: person.key, text: personLabel(t, person, meKey) }));
  return [
    {
      key: 'rooms',
      title: t('report.failedRooms', { count: failedRooms.length }),
      lines: failedRooms.map(({ roomId, title, error }) => ({ key: roomId, text: because(title, error) })),
    },
    {
      key: 'wrongPreset',
      title: t('report.wrongPreset', { count: wrongPreset.length }),
      lines: wrongPreset.map(({ person, error }) => ({
        key: person.key,
        text: because(personLabel(t, person, meKey), error),
      })),
    },
    { key: 'left', title: t('report.left', { count: left.length }), lines: named(left) },
    { key: 'unverified', title: t('report.unverified', { count: unverified.length }), lines: named(unverified) },
  ].filter((group) => group.lines.length > 0);
}
