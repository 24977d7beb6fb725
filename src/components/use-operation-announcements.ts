import { useEffect, type RefObject } from 'react';
import { isComplete } from '../core/session/is-complete';
import type { OperationEnd } from '../core/session/types';
import type { OperationState, Person } from '../core/types';
import { useSession, type Session } from '../hooks/session-context';
import { useBreakoutSelector } from '../hooks/use-breakout-selector';
import { useLatest } from '../hooks/use-latest';
import { useTexts } from '../hooks/use-texts';
import { announceRoomsTexts } from '../locales/en/announce-rooms';
import { progressTexts } from '../locales/en/progress';
import { reportTexts } from '../locales/en/report';
import type { KeyOf, Translate } from '../locales/types';
import { bringsBack } from './notes/operation-progress';
import { personLabel } from './people/person-label';

/** Interval between two announcements of progress, in ms, however many people are on the way. */
const INTERVAL = 5000;
/** By then a dialog that closes at the end of its operation silences nothing any more, ms. */
const AFTER_END = 100;

interface View {
  readonly announce: (message: string, isShown: boolean) => void;
  readonly t: Translate<KeyOf<typeof announceRoomsTexts | typeof progressTexts | typeof reportTexts>>;
}

/** What can be said of the operations of one session. Of all views that can say it, one does: the last of `views`. */
interface Channel {
  views: readonly Readonly<RefObject<View>>[];
  /** What to say when an operation has done everything, by its id: of those that were begun in a view which shows their end. */
  readonly whenDone: Map<number, string | undefined>;
}

const channels = new WeakMap<Session, Channel>();

function channelOf(session: Session): Channel {
  const known = channels.get(session);
  if (known) return known;
  const channel: Channel = { views: [], whenDone: new Map() };
  channels.set(session, channel);
  let ends: readonly OperationEnd[] = [];
  session.onOperationEnd((end) => {
    if (ends.length === 0) {
      setTimeout(() => {
        sayEnds(channel, ends);
        ends = [];
      }, AFTER_END);
    }
    ends = [...ends, end];
  });
  return channel;
}

function sayEnds({ views, whenDone }: Channel, ends: readonly OperationEnd[]): void {
  const view = views.at(-1)?.current;
  const texts = view ? ends.flatMap((end) => outcomeOf(end, whenDone.get(end.operation.id), view.t)) : [];
  // What did not work is shown with the way to try it again.
  const isShown = ends.some(({ operation, report }) => whenDone.has(operation.id) && report?.failed.length === 0);
  if (texts.length > 0) view?.announce(texts.join(' '), isShown);
  for (const { operation } of ends) whenDone.delete(operation.id);
}

/**
 * Says of an operation, which the user has begun in a view, that it is `done`, by default who has arrived. It is shown, too:
 * where people went is not always in view.
 */
export function announceWhenDone(session: Session, id: number, done: string | undefined): void {
  channelOf(session).whenDone.set(id, done);
}

/**
 * Says how far the operations of this client have come, at intervals rather than for each person who arrives, and how each
 * has ended, whichever view or app began it. Where several views use this, one speaks: the last that came to the `front`,
 * because a modal dialog silences what is around it, else one of the others.
 */
export function useOperationAnnouncements(user: string, announce: View['announce'], front = true): void {
  const session = useSession(user);
  const running = useBreakoutSelector((snapshot) => snapshot.operations.length > 0);
  const { t } = useTexts(announceRoomsTexts, progressTexts, reportTexts);
  const view = useLatest({ announce, t });

  useEffect(() => {
    const channel = channelOf(session);
    channel.views = front ? [...channel.views, view] : [view, ...channel.views];
    return () => {
      channel.views = channel.views.filter((other) => other !== view);
    };
  }, [session, front, view]);

  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => {
      const { operations } = session.getSnapshot();
      const [count, arrived] = countMoves(operations);
      const key = operations.every(({ kind }) => bringsBack(kind)) ? 'progress.back' : 'progress.arrived';
      const { announce, t } = view.current;
      if (count > 0 && channelOf(session).views.at(-1) === view) announce(t(key, { count, arrived }), false);
    }, INTERVAL);
    return () => clearInterval(timer);
  }, [session, running, view]);
}

/** What has come of an operation: nothing to be said where it was stopped, which those who began it are told. */
function outcomeOf(
  { operation, report }: OperationEnd,
  done: string | undefined,
  t: Translate<KeyOf<typeof announceRoomsTexts | typeof reportTexts>>,
): string[] {
  if (!report) return [];
  const { kind, moved, failed, rooms } = report;
  const trouble = failed.length > 0 ? [t('report.failed', { count: failed.length })] : [];
  if (done === undefined && rooms.length > 0 && (kind === 'start' || kind === 'apply')) {
    const open = t('common.rooms', { count: rooms.length });
    const count = moved.length;
    return [
      count > 0 ? t('announce.started', { count, rooms: open }) : t('announce.opened', { rooms: open }),
      ...trouble,
    ];
  }
  if (trouble.length > 0) return trouble;
  if (isComplete(report)) {
    const text = done ?? (kind === 'close' ? t('announce.closed') : undefined);
    if (text !== undefined) return [text];
  }
  const [first, ...more] = moved;
  if (!first) return [];
  const roomOf = ({ key }: Person) => rooms.find(({ id }) => id === operation.moves.get(key)?.toId)?.title;
  const room = roomOf(first);
  if (more.length > 0) {
    const isBack = moved.every((person) => roomOf(person) === undefined);
    return [t(isBack ? 'announce.back' : 'announce.moved', { count: moved.length })];
  }
  const name = personLabel(t, first);
  return [room === undefined ? t('announce.personBack', { name }) : t('announce.personMoved', { name, room })];
}

/** How many are moved by them, and how many of them have arrived. */
function countMoves(operations: readonly OperationState[]): [all: number, arrived: number] {
  const moves = operations.flatMap((operation) => [...operation.moves.values()]);
  return [moves.length, moves.filter(({ state }) => state === 'arrived').length];
}
