import { createAnnouncements, type AnnouncementsStore } from '../core/facilitation/announcements';
import { createHelp, type HelpStore } from '../core/facilitation/help';
import { KeptIds } from '../core/facilitation/kept-ids';
import { createTimer, type TimerStore } from '../core/facilitation/timer';
import { storedKey } from '../core/session/stored';
import type { BreakoutSession } from '../core/session/types';
import { breakoutChannel } from './breakout-channel';
import { optionsOf } from './create-session';
import { perSession } from './per-session';
import type { RealtimeKitClient } from './types';

/**
 * Announcements to the rooms of a session. They work while somebody subscribes.
 *
 * @example
 * const announcements = breakoutAnnouncements(session);
 * announcements.subscribe(() => render(announcements.getSnapshot().shown));
 * await announcements.announce('Five minutes left', { to: 'everyone' });
 */
export function breakoutAnnouncements(session: BreakoutSession<RealtimeKitClient>): AnnouncementsStore {
  const { getSnapshot, subscribe } = session;
  return perSession('announcements', session, () => {
    const dismissed = new KeptIds(
      () => optionsOf(session).roomStorage,
      () => {
        const { main, me } = getSnapshot();
        return main && me && storedKey('dismissed', main, me);
      },
    );
    return createAnnouncements(breakoutChannel(session), subscribe, dismissed);
  });
}

/**
 * The calls for help of a session's rooms. They work while somebody subscribes.
 *
 * @example
 * const help = breakoutHelp(session);
 * help.subscribe(() => render(help.getSnapshot().requests));
 * await help.ask('We are stuck.');
 */
export function breakoutHelp(session: BreakoutSession<RealtimeKitClient>): HelpStore {
  return perSession('help', session, () => createHelp(breakoutChannel(session), session.subscribe));
}

/**
 * The timer of a session's rooms. It works while somebody subscribes.
 *
 * @example
 * const timer = breakoutTimer(session);
 * timer.subscribe(() => render(timer.getSnapshot()?.secondsLeft));
 * await timer.set(10 * 60_000, { end: 'close' });
 */
export function breakoutTimer(session: BreakoutSession<RealtimeKitClient>): TimerStore {
  const { getSnapshot, subscribe, close } = session;
  return perSession('timer', session, () =>
    createTimer(breakoutChannel(session), {
      roomId: () => getSnapshot().currentRoomId,
      isOpen: () => getSnapshot().rooms.length > 0,
      watch: subscribe,
      close,
    }),
  );
}
