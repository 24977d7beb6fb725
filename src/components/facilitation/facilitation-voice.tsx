import { useEffect, useRef, useState } from 'react';
import type { BreakoutTimer } from '../../core/facilitation/timer';
import { useBreakoutAnnouncements } from '../../hooks/use-breakout-announcements';
import { useBreakoutBrief } from '../../hooks/use-breakout-brief';
import { useBreakoutHelp } from '../../hooks/use-breakout-help';
import { useBreakoutLateJoiners } from '../../hooks/use-breakout-late-joiners';
import { useBreakoutResults } from '../../hooks/use-breakout-results';
import { useBreakoutRounds } from '../../hooks/use-breakout-rounds';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { useTimerMarks, useTimerSlice } from '../../hooks/use-timer-slice';
import { announcementTexts } from '../../locales/en/announcement';
import { briefTexts } from '../../locales/en/brief';
import { helpTexts } from '../../locales/en/help';
import { lateTexts } from '../../locales/en/late';
import { resultsTexts } from '../../locales/en/results';
import { roundsTexts } from '../../locales/en/rounds';
import { timerTexts } from '../../locales/en/timer';
import { LiveRegion, type LiveRegionProps } from '../../primitives/live-region';
import { senderTitle } from '../announcements/announcement-title';
import { CountdownVoice } from '../countdown/countdown-voice';
import { useRecordingWords } from '../recording/room-recordings';
import { durationText } from '../timer/duration';

/** Reads out what is new of countdowns, timer, announcements, help, the room's task, result and recording and, for hosts, people who come late. Mounted once a page: notes and panel agree on who has it. */
export function FacilitationVoice() {
  return (
    <>
      <CountdownVoice />
      <LiveRegion secondary overModals message={useTimerWords()} />
      <LiveRegion secondary overModals message={useAnnouncementWords()} />
      <LiveRegion secondary overModals message={useHelpWords()} />
      <LiveRegion secondary overModals message={useBriefWords()} />
      <LiveRegion secondary overModals message={useLateWords()} />
      <LiveRegion secondary overModals message={useRecordingWords()} />
      <LiveRegion secondary overModals {...useResultWords()} />
    </>
  );
}

/** The timer at the last moment at which there was something to say of it: set, changed, paused, or a mark was passed. */
function useTimerWords(): string {
  const marks = useTimerMarks();
  const timer = useTimerSlice(
    (it) => it,
    undefined,
    (before, after) => haveSameMark(before, after, marks),
  );
  const { rounds } = useBreakoutRounds();
  const { t } = useTexts(timerTexts, roundsTexts);
  if (!timer) return '';
  const time = durationText(t, timer.secondsLeft);
  const words = timer.isOver ? t('timer.over') : t(timer.isRunning ? 'timer.left' : 'timer.paused', { time });
  if (!rounds || timer.round === null) return words;
  const subject = t('rounds.of', { round: timer.round, count: rounds.schedule.count });
  return t('common.reason', { subject, reason: words });
}

function haveSameMark(before: BreakoutTimer | null, after: BreakoutTimer | null, marks: readonly number[]): boolean {
  if (!before || !after) return before === after;
  return before.version === after.version && markOf(before, marks) === markOf(after, marks);
}

/** The last mark that was reached, ms; undefined before the first one. */
function markOf({ secondsLeft }: BreakoutTimer, marks: readonly number[]): number | undefined {
  return marks.findLast((mark) => secondsLeft * 1000 <= mark);
}

/** The last announcement that is new here. One that is dismissed does not bring the one before back. */
function useAnnouncementWords(): string {
  const { shown } = useBreakoutAnnouncements();
  const { t } = useTexts(announcementTexts);
  const said = useRef(new Set<string>());
  const [words, setWords] = useState('');
  const last = shown.at(-1);
  useEffect(() => {
    if (!last || said.current.has(last.id)) return;
    said.current.add(last.id);
    setWords(t('common.reason', { subject: senderTitle(t, last), reason: last.text }));
  }, [last, t]);
  return words;
}

/** For hosts which rooms wait for help; for others what becomes of their room's request, and of one that they left. */
function useHelpWords(): string {
  const { requests, own, ended } = useBreakoutHelp();
  const canAlter = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const { t } = useTexts(helpTexts);
  if (!canAlter && own && own.state !== 'asked') return t(`help.${own.state}`, { name: own.host });
  if (!canAlter) return ended === null ? '' : t('help.ended');
  const waiting = requests.filter(({ state }) => state === 'asked');
  if (waiting.length === 0) return '';
  if (waiting.length > 1) return t('help.count', { count: waiting.length });
  return t('help.call', { room: rooms.find(({ id }) => id === waiting[0]?.roomId)?.title ?? '' });
}

/** The task of the room on arrival, and when it has changed. One that the user has folded says nothing again. */
function useBriefWords(): string {
  const { brief, isFolded, isChanged } = useBreakoutBrief();
  const { t } = useTexts(briefTexts);
  if (!brief || (isFolded && !isChanged)) return '';
  return t('common.reason', { subject: t(isChanged ? 'brief.changedNow' : 'brief.label'), reason: brief.text });
}

/** For hosts, wherever they are: how many have come and are in no room. */
function useLateWords(): string {
  const { waiting } = useBreakoutLateJoiners();
  const { t } = useTexts(lateTexts);
  const count = waiting.filter(({ wasThere }) => !wasThere).length;
  return count === 0 ? '' : t('late.count', { count });
}

/** For hosts the last room that has sent a result; for others that they are asked for one, and who has sent it. */
function useResultWords(): Pick<LiveRegionProps, 'message' | 'stamp'> {
  const { own, question, all } = useBreakoutResults();
  const canAlter = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const me = useBreakoutSelector((snapshot) => snapshot.me?.name);
  const { t } = useTexts(resultsTexts);
  const known = useRef<ReadonlyMap<string, string>>(null);
  const [arrived, setArrived] = useState({ room: '', stamp: 0 });
  useEffect(() => {
    const before = known.current;
    known.current = new Map(all.map(({ roomId, version }) => [roomId, version]));
    // What was there before this page is no news.
    const latest = before && all.findLast(({ roomId, version }) => before.get(roomId) !== version);
    if (latest) setArrived(({ stamp }) => ({ room: latest.room, stamp: stamp + 1 }));
  }, [all]);
  const { room, stamp } = arrived;
  if (canAlter) return { message: room && t('results.arrived', { room }), stamp };
  if (!own) return { message: '' };
  if (!own.sent) return { message: [t('results.asked'), question ?? ''].join(' ').trim() };
  return { message: own.sent.by === me ? '' : t('results.sentNow', { name: own.sent.by }) };
}
