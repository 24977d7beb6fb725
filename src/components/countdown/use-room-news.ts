import { useEffect, useState, type Dispatch, type SetStateAction } from 'react';
import type { BreakoutTimer } from '../../core/facilitation/timer';
import type { BreakoutSnapshot } from '../../core/session/types';
import type { PersonKey } from '../../core/types';
import { useSession } from '../../hooks/session-context';
import { useTexts } from '../../hooks/use-texts';
import { useTimerActions } from '../../hooks/use-timer-slice';
import { countdownTexts } from '../../locales/en/countdown';
import { timerTexts } from '../../locales/en/timer';
import { durationText } from '../timer/duration';

/** How long news stays, ms: there is nothing to do about it. */
const NEWS_MS = 10_000;
/** Less is no news: it comes with a countdown that a host puts off, or a host's page that was reloaded. In s, as the next. */
const LEAST_GIVEN = 60;
/** The time that is left is known to the second. */
const EXACT_TO = 5;
/** Who was listed in the user's room so shortly before they left it was with them, ms. */
const COMPANY_MS = 15_000;
/** A room that is merged closes so soon after its people have left it, ms. */
const CLOSES_MS = 60_000;

/** What hosts have done to the user's room and a participant cannot tell by what they see: it has more time, or was merged. Null for neither. */
export function useRoomNews(): string | null {
  const session = useSession('useRoomNews');
  const timer = useTimerActions();
  const [given, setGiven] = useNews(0);
  const [merged, setMerged] = useNews('');
  const { t } = useTexts(countdownTexts, timerTexts);
  useEffect(() => {
    const read = () => ({ timer: timer.getSnapshot(), snapshot: session.getSnapshot() });
    let before = read();
    return timer.subscribe(() => {
      const now = read();
      const isSamePlace = now.snapshot.currentRoomId === before.snapshot.currentRoomId;
      if (isSamePlace && isGuestInRoom(now.snapshot)) setGiven((sum) => sum + givenBetween(before.timer, now.timer));
      before = now;
    });
  }, [session, timer, setGiven]);
  useEffect(() => {
    const merges = new Merges();
    return session.subscribe(() => {
      const into = merges.look(session.getSnapshot(), Date.now());
      if (into !== null) setMerged(into);
    });
  }, [session, setMerged]);
  if (merged !== '') return t('countdown.merged', { room: merged });
  return given === 0 ? null : t('timer.given', { time: durationText(t, given) });
}

/** A value that is none again after a while. */
function useNews<T>(none: T): [T, Dispatch<SetStateAction<T>>] {
  const [news, setNews] = useState(none);
  useEffect(() => {
    if (news === none) return undefined;
    const timer = setTimeout(() => setNews(none), NEWS_MS);
    return () => clearTimeout(timer);
  }, [news, none]);
  return [news, setNews];
}

function isGuestInRoom({ status, permissions }: BreakoutSnapshot): boolean {
  return status === 'room' && !permissions.canAlter;
}

/** By how many seconds a time has become longer; 0 where it is another one, of another round, or hardly so. */
function givenBetween(before: BreakoutTimer | null, now: BreakoutTimer | null): number {
  if (!before || !now || now.version === before.version) return 0;
  if (now.setFor !== before.setFor || now.round !== before.round) return 0;
  const given = Math.round((now.secondsLeft - before.secondsLeft) / EXACT_TO) * EXACT_TO;
  return given < LEAST_GIVEN ? 0 : given;
}

/** Finds that the user's room was merged: a host has moved them and all others of it into one room, and it is closed. */
class Merges {
  /** Who was in the user's room, and when last. */
  #company = new Map<PersonKey, number>();
  #left: { readonly roomId: string; readonly keys: readonly PersonKey[]; readonly at: number } | null = null;

  /** The title of the room that the user's was merged into, once. */
  look(snapshot: BreakoutSnapshot, now: number): string | null {
    const { status, switching, currentRoomId, rooms, main, me } = snapshot;
    const room = rooms.find(({ id }) => id === currentRoomId);
    if (status === 'switching') this.#leave(room !== undefined && !switching.requested ? room.id : null, now);
    if (status !== 'room' || !room || !isGuestInRoom(snapshot)) return null;
    const left = this.#left;
    if (left && left.roomId !== room.id) {
      if (now - left.at < CLOSES_MS && rooms.some(({ id }) => id === left.roomId)) return null;
      this.#left = null;
      this.#company.clear();
      const others = [main, ...rooms].filter((place) => place !== null && place !== room);
      const areElsewhere = others.some((place) => place?.people.some(({ key }) => left.keys.includes(key)));
      return areElsewhere || now - left.at >= CLOSES_MS ? null : room.title;
    }
    for (const { key } of room.people) if (key !== me?.key) this.#company.set(key, now);
    return null;
  }

  #leave(roomId: string | null, now: number): void {
    if (this.#left?.roomId === roomId) return;
    const keys = [...this.#company].filter(([, at]) => now - at < COMPANY_MS).map(([key]) => key);
    this.#left = roomId === null ? null : { roomId, keys, at: now };
  }
}
