import type { BreakoutError } from '../../core/errors';
import type { OperationReport } from '../../core/session/types';
import type { Person } from '../../core/types';
import { useMessages } from '../../hooks/use-messages';
import { personLabel } from '../people/person-label';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';

export interface ReportGroup {
  key: string;
  title: string;
  lines: readonly { key: string; text: string }[];
}

/** What a report has to say beyond "all arrived", in groups: rooms first, since their people come after them. */
export function useReportLines(report: OperationReport | null): ReportGroup[] {
  const meKey = useBreakoutSelector((snapshot) => snapshot.me?.key);
  const { t } = useMessages();
  if (!report) return [];
  const because = (subject: string, error: BreakoutError) =>
    t('common.reason', { subject, reason: t(`error.${error.code}.title`) });
  const named = (people: readonly Person[]) =>
    people.map((person) => ({ key: person.key, text: personLabel(t, person, meKey) }));
  const { failed, failedRooms, left, unverified } = report;
  return [
    {
      key: 'rooms',
      title: t('report.failedRooms', { count: failedRooms.length }),
      lines: failedRooms.map(({ roomId, title, error }) => ({ key: roomId, text: because(title, error) })),
    },
    {
      key: 'failed',
      title: t('report.failed', { count: failed.length }),
      lines: failed.map(({ person, error }) => ({
        key: person.key,
        text: because(personLabel(t, person, meKey), error),
      })),
    },
    { key: 'left', title: t('report.left', { count: left.length }), lines: named(left) },
    { key: 'unverified', title: t('report.unverified', { count: unverified.length }), lines: named(unverified) },
  ].filter((group) => group.lines.length > 0);
}
