import { useState, type ReactNode } from 'react';
import type { Room } from '../../core/types';
import { useSession } from '../../hooks/session-context';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useRoomChoice } from '../../hooks/use-room-choice';
import { useTexts } from '../../hooks/use-texts';
import type { KeyOf, Translate } from '../../locales/types';
import { permissionReason } from '../people/permission-reason';
import { isPlaced } from '../placed-parts';
import { useArrival } from '../switching/use-arrival';
import { useSwitchAction } from '../use-action';
import { useShareGuard } from '../confirm/use-share-guard';

export interface SwitchPlace {
  /** Null: the main meeting. */
  id: string | null;
  title: string;
  /** How many people are there. */
  count: number;
  /** The user is there. */
  current: boolean;
  /** Whether the user's permissions let them switch to this place. False for the current one. */
  allowed: boolean;
  /** Why they may not choose it all the same; null where they may. */
  shut: 'locked' | 'full' | null;
  /** How many more may come; null: any number, or not known. */
  left: number | null;
}

interface RoomSwitch {
  /** Whether rooms are open and the user's permissions allow to go somewhere, if not from here. */
  offered: boolean;
  /** The main meeting, then the rooms. */
  places: SwitchPlace[];
  /** Whether the user can go now: no switch is under way. */
  ready: boolean;
  /** What the user may not do, and who decides it; null where there is nothing to say. */
  reason: ReturnType<typeof permissionReason>;
  /** The last attempt, if it failed: where it led to, and why. Null as soon as the user is in a meeting again by another way. */
  failure: { place: SwitchPlace; error: unknown } | null;
  go: (place: SwitchPlace) => void;
  dismiss: () => void;
  /** Asks before a screen share ends, to be rendered. */
  question: ReactNode;
  /** Where a switch has led to, for a live region. */
  arrival: string;
}

/** Where the user may go, and going there. */
export function useRoomSwitch(user: string): RoomSwitch {
  const session = useSession(user);
  const { permissions, status, room, isOpen } = useBreakoutMeeting();
  const main = useBreakoutSelector((snapshot) => snapshot.main);
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const me = useBreakoutSelector((snapshot) => snapshot.me);
  const { t } = useTexts();
  const { guard, question } = useShareGuard(user);
  const { pending, error, run, dismiss, settled } = useSwitchAction();
  const [place, setPlace] = useState<SwitchPlace | null>(null);
  const [isReadElsewhere] = useState(() => () => isPlaced(session, 'SwitchingScreen'));
  const arrival = useArrival(isReadElsewhere);
  const { shut, left, join } = useRoomChoice(user);

  const { canSwitchRooms, canReturnToMain } = permissions;
  const roomId = room?.id ?? null;
  const placeOf = (id: string | null, title: string, people: Room['people'], may: boolean) => ({
    id,
    title,
    count: people.length,
    current: id === roomId,
    allowed: may && id !== roomId,
  });
  const places = [
    { ...placeOf(null, t('common.mainMeeting'), main?.people ?? [], canReturnToMain), shut: null, left: null },
    ...rooms.map((each) => ({
      ...placeOf(each.id, each.title, each.people, canSwitchRooms),
      shut: shut(each),
      left: left(each),
    })),
  ];
  return {
    offered: isOpen && (canSwitchRooms || canReturnToMain),
    places,
    ready: settled && !pending,
    reason: permissionReason(permissions, room === null),
    // A screen that covers the meeting says it, with the ways out.
    failure:
      error !== null && place && !(status === 'failed' && isPlaced(session, 'SwitchingScreen'))
        ? { place, error }
        : null,
    go: (next) =>
      guard(me ? [me.key] : [], () => {
        setPlace(next);
        void run(() => (next.id === null ? session.returnToMain() : join(next.id)));
      }),
    dismiss,
    question,
    arrival,
  };
}

/** What is to be said of the places that are left; null where nothing is known. */
export function placesText(t: Translate<KeyOf>, { shut, left }: Pick<SwitchPlace, 'shut' | 'left'>): string | null {
  if (shut) return t(`room.${shut}`);
  return left === null ? null : t('room.places', { count: left });
}
