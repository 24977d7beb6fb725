import { useState, type ReactNode } from 'react';
import type { BreakoutError } from '../../core/errors';
import type { OperationReport } from '../../core/session/types';
import type { Person } from '../../core/types';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { errorTexts } from '../../locales/en/error';
import { panelHostTexts } from '../../locales/en/panel-host';
import { reportTexts } from '../../locales/en/report';
import { Button } from '../../primitives/button';
import { Disclosure } from '../../primitives/disclosure';
import { Note } from '../notes/note';
import { personLabel } from '../people/person-label';
import { PersonName } from '../people/person-name';
import { useBreakoutPanel } from './use-breakout-panel';
import type { Trouble } from './use-panel-operation';

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
  if (groups.length === 0) return null;
  return (
    <Note tone="warning" role="alert">
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
}

interface ReportGroup {
  key: string;
  title: string;
  lines: readonly { key: string; text: string }[];
}

/** What a report has to say beyond "all arrived", in groups: rooms first, since their people come after them. */
function useReportGroups({ failed, failedRooms, left, unverified }: OperationReport): ReportGroup[] {
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

/** People who are listed before "show all". */
const FIRST = 4;

/** Who is not where they should be, why, and another try for each. That there are some is announced by the panel, once. */
export function TroublesNote() {
  const { operation, ready, retryAll } = useBreakoutPanel();
  const [expanded, setExpanded] = useState(false);
  const { t } = useTexts(panelHostTexts, reportTexts);
  const all = [...operation.troubles.values()];
  if (all.length === 0) return null;
  return (
    <Note tone="warning">
      <p className="rbk-note-title">{t('report.failed', { count: all.length })}</p>
      <ul role="list" className="rbk-note-list">
        {(expanded ? all : all.slice(0, FIRST)).map((trouble) => (
          <li key={trouble.person.key} className="rbk-trouble">
            <PersonName person={trouble.person} />
            <TroubleText trouble={trouble} />
          </li>
        ))}
      </ul>
      {all.length > FIRST && (
        <Disclosure open={expanded} onOpenChange={setExpanded}>
          {expanded ? t('people.showFewer') : t('people.showAll', { count: all.length })}
        </Disclosure>
      )}
      <div className="rbk-note-actions">
        {all.length > 1 && (
          <Button aria-disabled={!ready} onClick={() => retryAll(all)}>
            {t('panel.retryAll')}
          </Button>
        )}
        <Button variant="ghost" onClick={operation.dismiss}>
          {t('common.dismiss')}
        </Button>
      </div>
    </Note>
  );
}

/** Why somebody is not where they should be, and another try for them alone. */
export function TroubleText({ trouble: { person, error, toId, atId } }: { trouble: Trouble }) {
  const { ready, retry } = useBreakoutPanel();
  const { t } = useTexts(errorTexts, panelHostTexts);
  // Null where there is no such place any more, and nothing to try again.
  const to = useBreakoutSelector(({ main, rooms }) =>
    toId === main?.id ? t('common.mainMeeting') : (rooms.find(({ id }) => id === toId)?.title ?? null),
  );
  const reason = t(`error.${error.code}.title`);
  return (
    <p className="rbk-trouble-text">
      <span>
        {to === null ? reason : t(atId === null ? 'panel.troubleAway' : 'panel.trouble', { room: to, reason })}
      </span>
      {to !== null && (
        <button
          type="button"
          className="rbk-link"
          aria-label={t('panel.retryPerson', { name: personLabel(t, person), room: to })}
          aria-disabled={!ready || undefined}
          onClick={() => {
            if (ready) retry(person.key, toId);
          }}
        >
          {t('common.retry')}
        </button>
      )}
    </p>
  );
}
