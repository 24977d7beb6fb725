import { useEffect } from 'react';
import type { BreakoutCountdown, CountdownAction } from '../../core/facilitation/countdown';
import { roundOf } from '../../core/facilitation/countdown-entry';
import { mainAndRooms } from '../../core/plan/places';
import { sameItems } from '../../hooks/same-items';
import { useSession } from '../../hooks/session-context';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { useTimerSlice } from '../../hooks/use-timer-slice';
import { countdownTexts } from '../../locales/en/countdown';
import { roundsTexts } from '../../locales/en/rounds';
import { announcedCompany } from '../people/announced-company';
import { useCompany } from '../people/use-company';

/** Who moves the user where, and why. */
export function useOwnSentence({ action, state, by: name }: BreakoutCountdown): string {
  const title = useBreakoutSelector(({ rooms }) => rooms.find(({ id }) => id === action.roomId)?.title ?? '');
  const canReturn = useBreakoutSelector(({ permissions }) => permissions.canReturnToMain);
  const isTimeUp = useTimerSlice((timer) => timer?.isOver ?? false, null);
  const { t } = useTexts(countdownTexts);
  const round = useRoundSentence(action);
  if (round !== null) return round;
  const { kind, roomId } = action;
  if (kind === 'visit') return t('countdown.visit', { name });
  if (state === 'asked') return t(canReturn ? 'countdown.asked' : 'countdown.asked.stay', { name });
  if (kind === 'close' && state === 'lapsed') return t('countdown.stillOpen');
  if (kind === 'close' && roomId === null) return isTimeUp ? t('countdown.timeUp') : t('countdown.close', { name });
  if (kind === 'close') return t('countdown.closeRoom', { name });
  if (kind === 'recall' || roomId === null) return t('countdown.recall', { name });
  return t('countdown.move', { name, room: title });
}

/** Which round begins, where the user is then, and with whom, also for the switch there; null for what leads to no round. */
function useRoundSentence(action: CountdownAction): string | null {
  const session = useSession('CountdownNotes');
  const place = useBreakoutSelector(
    (snapshot) => {
      const personIds = action.kind === 'move' ? action.personIds : [];
      const room = snapshot.rooms.find(({ id }) => id === action.roomId);
      // Hosts stay where they are.
      const people = mainAndRooms(snapshot).flatMap((each) =>
        each.people.filter(({ id, isHost }) => personIds.includes(id) || (isHost && each === room)),
      );
      return { id: room?.id ?? '', title: room?.title ?? '', people };
    },
    (before, now) => before.id === now.id && sameItems(before.people, now.people),
  );
  const isThere = useBreakoutSelector(({ currentRoomId }) => currentRoomId === action.roomId);
  const meKey = useBreakoutSelector(({ me }) => me?.key);
  const company = useCompany(place, meKey);
  const { t } = useTexts(roundsTexts);
  const round = roundOf(action);
  const isRound = round !== undefined;
  useEffect(() => {
    if (!isRound) return;
    const store = announcedCompany(session);
    store.set(place);
    return () => store.set(null);
  }, [session, isRound, place]);
  if (!isRound) return null;
  const sentence = t(isThere ? 'rounds.own.stay' : 'rounds.own', { round, room: place.title });
  return company === null ? sentence : t('rounds.own.with', { sentence, company });
}
