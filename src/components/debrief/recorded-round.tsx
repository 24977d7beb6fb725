import type { ReactNode } from 'react';
import { briefIn, resultIn, seriesParts } from '../../core/debrief/series-parts';
import type { DebriefCall, DebriefRoom, DebriefRound, DebriefSeries, DebriefStay } from '../../core/debrief/types';
import { useTexts } from '../../hooks/use-texts';
import { announcementTexts } from '../../locales/en/announcement';
import { debriefTexts } from '../../locales/en/debrief';
import { helpTexts } from '../../locales/en/help';
import { roundsTexts } from '../../locales/en/rounds';
import { perLocale } from '../../locales/per-locale';
import type { KeyOf } from '../../locales/types';
import { useMinutesSince } from '../use-minutes-since';
import { Fold } from './fold';

type RecordKey = KeyOf<typeof debriefTexts>;

/** With more people than that, rooms are folded at first. */
const FEW_PEOPLE = 24;
const MINUTE = 60_000;
const minutesIn = /* @__PURE__ */ perLocale(
  (locale) => new Intl.NumberFormat(locale, { style: 'unit', unit: 'minute' }),
);
const timeIn = /* @__PURE__ */ perLocale((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));

interface RecordedRoundProps {
  round: DebriefRound;
  /** Whether it is unfolded at first, as the last round is. */
  isLast: boolean;
}

/** A round with its rooms, of which those are left out that nobody was in; rounds of a series in it apart. */
export function RecordedRound({ round, isLast }: RecordedRoundProps) {
  const { openedAt, closedAt, closedBy, rooms, stays, question } = round;
  const { t } = useTexts(debriefTexts, roundsTexts);
  const time = useTimeOfDay();
  const people = countPeople(stays);
  const parts = seriesParts(stays);
  const [first] = parts;
  const isOpenAtFirst = people <= FEW_PEOPLE;
  return (
    <section className="rbk-record-round">
      <Fold
        level={3}
        isOpenAtFirst={isLast}
        title={time(openedAt, closedAt)}
        detail={[
          t('common.people', { count: people }),
          ...(closedBy === 'timer' ? [t('debrief.closedByTimer')] : []),
        ].join(' · ')}
      >
        {question !== undefined && <Written subject="question" text={question} />}
        {parts.length === 1 && first?.series === null ? (
          <Places
            rooms={rooms}
            series={null}
            stays={stays}
            later={[]}
            times={time(openedAt, closedAt)}
            level={4}
            isOpenAtFirst={isOpenAtFirst}
          />
        ) : (
          parts.map(({ series, stays: here }, index) => {
            const [from, to] = timesOf(here);
            const times = time(from, to);
            return (
              <Fold
                key={from}
                level={4}
                isOpenAtFirst={isOpenAtFirst}
                title={series ? t('rounds.of', { round: series.round, count: series.count }) : times}
                detail={series ? times : t('common.people', { count: countPeople(here) })}
              >
                <Places
                  rooms={rooms}
                  series={series}
                  stays={here}
                  later={parts.slice(index + 1).flatMap((part) => part.stays)}
                  times={times}
                  level={5}
                  isOpenAtFirst={isOpenAtFirst}
                />
              </Fold>
            );
          })
        )}
        <Words round={round} />
      </Fold>
    </section>
  );
}

/** What was announced, and who called for help. */
function Words({ round: { rooms, announcements = [], calls = [] } }: { round: DebriefRound }) {
  const { t } = useTexts(announcementTexts, helpTexts);
  const time = useTimeOfDay();
  const titleOf = (id: string) => rooms.find((room) => room.id === id)?.title ?? t('common.mainMeeting');
  return (
    <>
      {announcements.length > 0 && (
        <Fold level={4} isOpenAtFirst={false} title={t('announcement.list', { count: announcements.length })} detail="">
          <ul role="list" className="rbk-record-people">
            {announcements.map(({ id, at, by, text, to }) => (
              <Word key={id} text={text}>
                {`${time(at, at)} · ${by} · `}
                {t('announcement.audience', {
                  places: typeof to === 'string' ? [t(`announcement.to.${to}`)] : to.map(titleOf),
                })}
              </Word>
            ))}
          </ul>
        </Fold>
      )}
      {calls.length > 0 && (
        <Fold level={4} isOpenAtFirst={false} title={t('help.count', { count: calls.length })} detail="">
          <ul role="list" className="rbk-record-people">
            {calls.map((call) => (
              <Word key={call.id} text={[titleOf(call.roomId), call.text].filter(Boolean).join(' · ')}>
                {`${time(call.at, call.at)} · ${t('common.list', { items: call.askers })} · `}
                <Answer call={call} />
              </Word>
            ))}
          </ul>
        </Fold>
      )}
    </>
  );
}

function Word({ text, children }: { text: string; children: ReactNode }) {
  return (
    <li className="rbk-record-stay">
      <bdi>{text}</bdi>
      <span className="rbk-muted rbk-record-times">{children}</span>
    </li>
  );
}

/** Who answered a call for help, and after how long. */
function Answer({ call: { at, answeredAt, answeredBy, reply } }: { call: DebriefCall }) {
  const { t, locale } = useTexts(debriefTexts, helpTexts);
  if (answeredAt === null) return t('debrief.noResult');
  const minutes = minutesIn(locale).format(Math.max(1, Math.ceil((answeredAt - at) / MINUTE)));
  const answered = t('debrief.answered', { name: answeredBy, time: minutes });
  return reply === '' ? answered : `${answered} · ${t('help.replied', { name: answeredBy, text: reply })}`;
}

interface PlacesProps {
  rooms: readonly DebriefRoom[];
  /** The round of a series that it is about; null for none. */
  series: DebriefSeries | null;
  stays: readonly DebriefStay[];
  /** Those of later rounds: of a record without each round's task and result is known what they were last. */
  later: readonly DebriefStay[];
  /** Told above: from when to when. */
  times: string;
  level: 4 | 5;
  isOpenAtFirst: boolean;
}

function Places({ rooms, series, stays, later, times, level, isOpenAtFirst }: PlacesProps) {
  const { t } = useTexts(debriefTexts);
  const places = [
    ...rooms.map((room) => {
      const { id, title, closedAt } = room;
      const isLast = later.every(({ roomId }) => roomId !== id);
      const result = resultIn(room, series, isLast);
      // While it is open it may still answer.
      const mayCome = closedAt === null && later.length === 0;
      return { id, title, brief: briefIn(room, series, isLast), result: result ?? (mayCome ? undefined : result) };
    }),
    { id: null, title: t('common.mainMeeting'), brief: undefined, result: undefined },
  ];
  return places.map(({ id, title, brief, result }) => {
    const here = stays.filter(({ roomId }) => roomId === id);
    if (here.length === 0) return null;
    return (
      <Fold
        key={id}
        level={level}
        isOpenAtFirst={id !== null && isOpenAtFirst}
        title={<bdi>{title}</bdi>}
        detail={t('common.people', { count: countPeople(here) })}
      >
        {brief && <Written subject="task" text={brief.text} />}
        {result !== undefined && <Written subject="result" text={result ?? t('debrief.noResult')} />}
        <ul role="list" className="rbk-record-people">
          {here.map((stay) => (
            <Stay key={`${stay.person.id} ${stay.from}`} stay={stay} told={times} />
          ))}
        </ul>
      </Fold>
    );
  });
}

/** The task of a room, what it was asked for, or what it answered. */
function Written({ text, subject }: { text: string; subject: 'task' | 'question' | 'result' }) {
  const { t } = useTexts(debriefTexts);
  return (
    <p className="rbk-user-text">
      <span className="rbk-muted">{t('common.reason', { subject: t(`debrief.${subject}`), reason: '' })}</span>
      <bdi>{text}</bdi>
    </p>
  );
}

interface StayProps {
  stay: DebriefStay;
  /** The times that stand above: nobody reads them once more. */
  told: string;
}

/** One person's time in this place. */
function Stay({ stay: { person, from, to, by, endedBy }, told }: StayProps) {
  const { t } = useTexts(debriefTexts);
  const time = useTimeOfDay();
  const times = time(from, to);
  const notes = [cameText(by), leftText(endedBy)].flatMap((key) => (key ? [t(key)] : []));
  const remarks = times === told ? notes : [times, ...notes];
  return (
    <li className="rbk-record-stay">
      <span className="rbk-record-name">
        <bdi>{person.name}</bdi>
        {person.isHost && <span className="rbk-muted">{t('common.host')}</span>}
      </span>
      <span className="rbk-record-minutes">
        {to === null ? <MinutesSince at={from} /> : <Minutes count={minuteOf(to) - minuteOf(from)} />}
      </span>
      {remarks.length > 0 && <span className="rbk-muted rbk-record-times">{remarks.join(' · ')}</span>}
    </li>
  );
}

/** That a host moved somebody goes without saying. */
function cameText(by: DebriefStay['by']): RecordKey | null {
  if (by === 'host') return null;
  return by === null ? 'debrief.by.unseen' : `debrief.by.${by}`;
}

function leftText(endedBy: DebriefStay['endedBy']): RecordKey | null {
  if (endedBy === 'asked') return 'debrief.by.asked';
  return endedBy === 'self' || endedBy === 'connection' ? `debrief.endedBy.${endedBy}` : null;
}

function MinutesSince({ at }: { at: number }) {
  return <Minutes count={useMinutesSince(at)} />;
}

/** By the clock, whose seconds nobody is shown: what is said of a time agrees with its beginning and end. */
function minuteOf(at: number): number {
  return Math.floor(at / MINUTE);
}

/** "18 min", in the words of the locale; less than one as "< 1 min". */
function Minutes({ count }: { count: number }) {
  const { locale } = useTexts();
  const format = minutesIn(locale);
  return count < 1 ? <>&lt; {format.format(1)}</> : <>{format.format(count)}</>;
}

/** From when to when, of the day; null: until now. */
function useTimeOfDay(): (from: number, to: number | null) => string {
  const { t, locale } = useTexts(debriefTexts);
  const format = timeIn(locale);
  return (from, to) =>
    to === null ? t('debrief.since', { from: format.format(from) }) : format.formatRange(from, Math.max(from, to));
}

/** From the first arrival to the end; null while somebody is there. */
function timesOf(stays: readonly DebriefStay[]): readonly [from: number, to: number | null] {
  const from = stays[0]?.from ?? 0;
  return [
    from,
    stays.reduce<number | null>((end, { to }) => (end === null || to === null ? null : Math.max(end, to)), from),
  ];
}

function countPeople(stays: readonly DebriefStay[]): number {
  return new Set(stays.map(({ person: { id, customParticipantId } }) => customParticipantId ?? id)).size;
}
