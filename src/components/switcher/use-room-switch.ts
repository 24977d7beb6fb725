import { useState, type ReactNode } from 'react';
import { useSession } from '../../hooks/session-context';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import type { MessageKey } from '../../locales/types';
import { permissionReason } from '../people/permission-reason';
import { hasScreen } from '../switching/screens';
import { useArrival } from '../switching/use-arrival';
import { useShareGuard } from '../use-share-guard';
import { useSwitchAction } from '../use-switch-action';

interface SwitchPlace {
  /** Null: the main meeting. */
  id: string | null;
  title: string;
  /** How many people are there. */
  count: number;
  /** One is there. */
  current: boolean;
  /** One may go there; false also where one is. */
  allowed: boolean;
}

interface RoomSwitch {
  /** Rooms are open, and one's permissions allow to go somewhere, if not from here. */
  offered: boolean;
  /** The main meeting, then the rooms. */
  places: SwitchPlace[];
  /** One can go now: no switch is under way. */
  ready: boolean;
  /** What one may not do, and who decides it. */
  reason: MessageKey | null;
  /** Where the last attempt led to that failed, and why; null as soon as one is in a meeting again by another way. */
  failure: { place: SwitchPlace; error: unknown } | null;
  go: (place: SwitchPlace) => void;
  dismiss: () => void;
  /** Asks before a screen share ends, to be rendered. */
  question: ReactNode;
  /** Where a switch has led to, for a live region. */
  arrival: string;
}

/** Where one may go, and going there. */
export function useRoomSwitch(user: string): RoomSwitch {
  const session = useSession(user);
  const { permissions, status, room, isOpen } = useBreakoutMeeting();
  const main = useBreakoutSelector((snapshot) => snapshot.main);
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const me = useBreakoutSelector((snapshot) => snapshot.me);
  const { t } = useMessages();
  const { guard, question } = useShareGuard(user);
  const { pending, error, run, dismiss, settled } = useSwitchAction();
  const [place, setPlace] = useState<SwitchPlace | null>(null);
  const [isReadElsewhere] = useState(() => () => hasScreen(session));
  const arrival = useArrival(isReadElsewhere);

  const { canSwitchRooms, canReturnToMain } = permissions;
  const roomId = room?.id ?? null;
  const places = [
    { id: null, title: t('common.mainMeeting'), people: main?.people, may: canReturnToMain },
    ...rooms.map(({ id, title, people }) => ({ id, title, people, may: canSwitchRooms })),
  ].map(({ id, title, people, may }) => ({
    id,
    title,
    count: people?.length ?? 0,
    current: id === roomId,
    allowed: may && id !== roomId,
  }));
  return {
    offered: isOpen && (canSwitchRooms || canReturnToMain),
    places,
    ready: settled && !pending,
    reason: permissionReason(permissions, room === null),
    // A screen that covers the meeting says it, with the ways out.
    failure: error !== null && place && !(status === 'failed' && hasScreen(session)) ? { place, error } : null,
    go: (next) =>
      guard(me ? [me.key] : [], () => {
        setPlace(next);
        void run(() => (next.id === null ? session.returnToMain() : session.join(next.id)));
      }),
    dismiss,
    question,
    arrival,
  };
}
