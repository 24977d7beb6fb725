import { createAnnouncements, type AnnouncementsStore } from '../core/facilitation/announcements';
import { createBrief, type BriefStore } from '../core/facilitation/brief';
import { createHelp, type HelpStore } from '../core/facilitation/help';
import { KeptIds } from '../core/facilitation/kept-ids';
import { createTimer, type TimerStore } from '../core/facilitation/timer';
import { slotOf } from '../core/session/host-slot';
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
  return perSession('announcements', session, () =>
    createAnnouncements(breakoutChannel(session), session.subscribe, keptIds(session, 'dismissed')),
  );
}

/**
 * What people are to do in the rooms of a session. It works while somebody subscribes; a host's client then sends the briefs
 * of the plan that it starts or applies.
 *
 * @example
 * const brief = breakoutBrief(session);
 * brief.subscribe(() => render(brief.getSnapshot().brief?.text));
 * await brief.set({ text: 'List three risks', link: 'https://example.com/board' });
 */
export function breakoutBrief(session: BreakoutSession<RealtimeKitClient>): BriefStore {
  const { editor, getSnapshot, subscribe } = session;
  return perSession('brief', session, () =>
    createBrief(breakoutChannel(session), {
      roomId: () => getSnapshot().currentRoomId,
      rooms: () => getSnapshot().rooms.map(({ id }) => id),
      watch: subscribe,
      takePlanned: () => slotOf(editor)?.host?.editor.takeBriefs() ?? null,
      kept: keptIds(session, 'brief'),
    }),
  );
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

function keptIds(session: BreakoutSession<RealtimeKitClient>, kind: 'brief' | 'dismissed'): KeptIds {
  return new KeptIds(
    () => optionsOf(session).roomStorage,
    () => {
      const { main, me } = session.getSnapshot();
      return main && me && storedKey(kind, main, me);
    },
  );
}
