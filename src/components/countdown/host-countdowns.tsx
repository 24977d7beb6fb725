import type { BreakoutCountdown, CountdownAction } from '../../core/facilitation/countdown';
import { closesAll, roundOf } from '../../core/facilitation/countdown-entry';
import { guestsIn } from '../../core/plan/assignable';
import { mainAndRooms } from '../../core/plan/places';
import { sameItems } from '../../hooks/same-items';
import { useSession } from '../../hooks/session-context';
import { useBreakoutRounds } from '../../hooks/use-breakout-rounds';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useCountdownActions, useCountdownSlice } from '../../hooks/use-countdown-slice';
import { useEditor } from '../../hooks/use-snapshot';
import { useTexts } from '../../hooks/use-texts';
import { countdownTexts } from '../../locales/en/countdown';
import { roundsTexts } from '../../locales/en/rounds';
import { timerTexts } from '../../locales/en/timer';
import { perLocale } from '../../locales/per-locale';
import { Button } from '../../primitives/button';
import { ErrorNote } from '../notes/error-note';
import { Note } from '../notes/note';
import { personLabel } from '../people/person-label';
import { useIsPlaced } from '../placed-parts';
import { durationText } from '../timer/duration';
import { useAction } from '../use-action';
import { CountdownClock } from './countdown-clock';
import { DevicesLine } from './devices-line';
import { areSameButTime, totalOf } from './same-but-time';

/** More time, s. */
const MORE = 30;
const secondsIn = /* @__PURE__ */ perLocale(
  (locale) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: 'second', unitDisplay: 'short', signDisplay: 'always' }),
);
/** As many are called by their names; more are counted. */
const NAMES_SHOWN = 4;

/** For hosts: what they or other hosts have announced, with the same clock as those who are moved, more time, and a way back. */
export function HostCountdowns() {
  const all = useCountdownSlice((state) => state.all, areSameButTime);
  const isToldInPanel = useIsToldInPanel();
  const shown = all.filter((it) => !isToldInPanel(it));
  const ids = [...new Set(shown.map(({ id }) => id))];
  return ids.map((id) => <HostCountdown key={id} parts={shown.filter((countdown) => countdown.id === id)} />);
}

/** Whether an open panel tells it: which rooms this host's close has left open, and why, with the same ways on. */
export function useIsToldInPanel(): (it: BreakoutCountdown) => boolean {
  const isInPanel = useIsPlaced('PanelStatus');
  const isOwn = useBreakoutSelector(({ reports }) =>
    reports.some(({ kind, failedRooms }) => kind === 'close' && failedRooms.length > 0),
  );
  return (it) => isInPanel && isOwn && closesAll(it) && it.state === 'lapsed';
}

/** One of them; several moves that were begun together are one. */
function HostCountdown({ parts }: { parts: readonly BreakoutCountdown[] }) {
  // A countdown has at least one part.
  const [first] = parts as [BreakoutCountdown];
  const { id, action, state, by, hostId } = first;
  const isMine = useBreakoutSelector(({ me }) => me?.id === hostId);
  const sentence = useHostSentence(parts);
  const count = useCount(parts);
  const repeats = useRepeats(action);
  const lapse = useLapse(parts);
  const { extend, cancel, finish } = useCountdownActions();
  const { pending, error, run } = useAction();
  const { t, locale } = useTexts(countdownTexts, timerTexts);
  const more = t('countdown.more', { time: durationText(t, MORE) });
  const isVisit = action.kind === 'visit';
  // Changes that are applied close rooms beside it.
  const kind = parts.some((part) => part.action.kind === 'move') ? 'move' : action.kind;
  if (isVisit && !isMine) return <VisitByOther sentence={sentence} id={id} />;
  const remarks = [
    state === 'lapsed' ? lapse : '',
    isMine || state === 'lapsed' ? '' : t('countdown.by', { name: by }),
    count,
    repeats,
  ].filter((remark) => remark !== '');
  // What runs goes on by itself, as its host wants it: nothing is filled. What waits for a host is done, unless it ends something.
  const isStopFirst = state === 'running' || kind === 'close';
  const kept = kind === 'close' || kind === 'visit' ? kind : roundOf(action) === undefined ? 'people' : 'round';
  const stop = (
    <Button
      variant={isStopFirst ? 'secondary' : 'ghost'}
      aria-disabled={pending}
      onClick={() => void run(() => cancel(id))}
    >
      {t(`countdown.keep.${kept}`)}
    </Button>
  );
  return (
    <Note className="rbk-countdown" tone={state === 'lapsed' ? 'warning' : 'info'} role="group" aria-label={sentence}>
      <div className="rbk-note-words">
        <p className="rbk-note-title">
          {state !== 'asked' && state !== 'lapsed' && <CountdownClock id={id} />}
          <span>{sentence}</span>
        </p>
        {remarks.map((remark) => (
          <p key={remark} className="rbk-note-text">
            {remark}
          </p>
        ))}
        <DevicesLine rules={first.devices} />
      </div>
      <ErrorNote error={error} />
      {state !== 'due' && (
        <div className="rbk-note-actions">
          {isStopFirst && stop}
          {state === 'running' && !isVisit && (
            <Button title={more} aria-disabled={pending} onClick={() => void run(() => extend(id, MORE * 1000))}>
              {secondsIn(locale).format(MORE)}
            </Button>
          )}
          <Button
            variant={isStopFirst ? 'ghost' : 'primary'}
            data-danger={kind === 'close' ? '' : undefined}
            aria-disabled={pending}
            onClick={() => void run(() => finish(id))}
          >
            {t(kind === 'visit' ? 'countdown.go' : `countdown.finish.${kind}`)}
          </Button>
          {!isStopFirst && stop}
        </div>
      )}
    </Note>
  );
}

/** For a host whose room another host comes to. */
function VisitByOther({ sentence, id }: { sentence: string; id: string }) {
  return (
    <Note className="rbk-countdown" role="group" aria-label={sentence}>
      <p className="rbk-note-title">
        <CountdownClock id={id} />
        <span>{sentence}</span>
      </p>
    </Note>
  );
}

/** Why it has not happened, and the question whether it is to happen now. */
function useLapse(parts: readonly BreakoutCountdown[]): string {
  const [{ action, by, hostId }] = parts as [BreakoutCountdown];
  const isHostHere = useBreakoutSelector((snapshot) =>
    mainAndRooms(snapshot).some(({ people }) => people.some(({ id }) => id === hostId)),
  );
  const { t } = useTexts(countdownTexts);
  if (isHostHere) return t('countdown.failed');
  const act = parts.some((part) => part.action.kind === 'move') ? 'move' : action.kind;
  if (act === 'close')
    return t(action.roomId === null ? 'countdown.gone.close' : 'countdown.gone.closeRoom', { name: by });
  return t(act === 'recall' ? 'countdown.gone.recall' : 'countdown.gone.move', { name: by });
}

/** What is about to happen, or has not happened at its time, for those who are not moved by it. */
export function useHostSentence(parts: readonly BreakoutCountdown[]): string {
  const [first] = parts as [BreakoutCountdown];
  const { kind, roomId } = first.action;
  const ids = new Set(parts.flatMap(({ action }) => (action.kind === 'move' ? action.personIds : [])));
  const closing = new Set(parts.flatMap(({ action }) => (action.kind === 'close' ? [action.roomId] : [])));
  const room = useBreakoutSelector(({ rooms }) => rooms.find(({ id }) => id === roomId)?.title ?? '');
  const isMine = useBreakoutSelector(({ me }) => me?.id === first.hostId);
  const moved = useBreakoutSelector(
    (snapshot) =>
      mainAndRooms(snapshot).flatMap((place) =>
        place.people.filter(({ id, isHost }) => ids.has(id) || (!isHost && closing.has(place.id))),
      ),
    sameItems,
  );
  const { t } = useTexts(countdownTexts, roundsTexts);
  const round = roundOf(first.action);
  const isLapsed = first.state === 'lapsed';
  if (round !== undefined) return t(isLapsed ? 'countdown.lapsed.round' : 'rounds.begins', { round });
  const isChange = closing.size > 0 && parts.length > 1;
  if (kind === 'visit') return isMine ? t('countdown.host.visit', { room }) : t('countdown.visit', { name: first.by });
  if (kind === 'close' && !isChange) {
    const is = isLapsed ? 'lapsed' : 'host';
    return roomId === null ? t(`countdown.${is}.close`) : t(`countdown.${is}.closeRoom`, { room });
  }
  if (kind === 'recall') {
    if (isLapsed) return roomId === null ? t('countdown.lapsed.recall') : t('countdown.lapsed.recallRoom', { room });
    const is = first.state === 'asked' ? 'asked' : 'recall';
    return roomId === null ? t(`countdown.host.${is}`) : t(`countdown.host.${is}Room`, { room });
  }
  const people =
    moved.length <= NAMES_SHOWN
      ? t('common.list', { items: moved.map((person) => personLabel(t, person)) })
      : t('common.people', { count: moved.length });
  const isOneWay = !isChange && parts.every(({ action }) => action.roomId === roomId);
  const areToRooms = !isChange && parts.every(({ action }) => action.roomId !== null);
  if (!isOneWay && isLapsed) return t('countdown.lapsed.moves', { people });
  if (!isOneWay) return t(areToRooms ? 'countdown.host.moves' : 'countdown.host.change', { people });
  const to = { room: roomId === null ? t('common.mainMeeting') : room, people };
  return t(isLapsed ? 'countdown.lapsed.move' : 'countdown.host.move', to);
}

/** How many pairs meet again in the round that it leads to; empty for none. */
function useRepeats(action: CountdownAction): string {
  const { rounds } = useBreakoutRounds();
  const { t } = useTexts(roundsTexts);
  const count = roundOf(action) === undefined ? 0 : (rounds?.repeatedPairs ?? 0);
  return count === 0 ? '' : t('rounds.repeats', { count });
}

/** How many of those whom it concerns are ready or, of a request, are back; empty for none. */
function useCount(parts: readonly BreakoutCountdown[]): string {
  const [{ action, confirmed, state }] = parts as [BreakoutCountdown];
  const moved = parts.flatMap((part) => (part.action.kind === 'move' ? part.action.personIds : []));
  const left = parts.filter((part) => part.action.kind !== 'move').map((part) => part.action.roomId);
  const isConcerned = ({ id }: { readonly id: string }) => left.includes(null) || left.includes(id);
  const inRooms = useBreakoutSelector(({ rooms }) => {
    const people = guestsIn(rooms.filter((room) => isConcerned(room)).flatMap((room) => room.people));
    return people.filter(({ id }) => !moved.includes(id)).length;
  });
  // Those of its rooms who are in the meeting: in main, or elsewhere yet.
  const belonging = useEditor(useSession('HostCountdowns'), ({ lastRooms }) => lastRooms)
    .filter((room) => isConcerned(room))
    .flatMap(({ personKeys }) => personKeys);
  const here = useBreakoutSelector(({ main }) => main?.people);
  const back = guestsIn(here ?? []).filter(({ key }) => belonging.includes(key)).length;
  const { t } = useTexts(countdownTexts);
  const count = totalOf(confirmed);
  const people = Math.max(count, moved.length + inRooms);
  if (action.kind === 'visit') return '';
  if (state === 'asked') return t('countdown.backCount', { back, people: back + inRooms });
  return count === 0 ? '' : t('countdown.readyCount', { ready: count, people });
}
