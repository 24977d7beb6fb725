import { createDebrief, type DebriefStore } from '../core/debrief/debrief';
import { createAnnouncements, type AnnouncementsStore } from '../core/facilitation/announcements';
import { createBrief, type BriefStore } from '../core/facilitation/brief';
import { createCountdown, type CountdownStore } from '../core/facilitation/countdown';
import { closesAll, isClosingAll, roundOf } from '../core/facilitation/countdown-entry';
import { shared, together } from '../core/facilitation/derived';
import { createHelp, type HelpStore } from '../core/facilitation/help';
import { createLateJoiners, type LateJoinersStore } from '../core/facilitation/late-joiners';
import { roomAnswers } from '../core/facilitation/result-entry';
import { createResults, type ResultsStore } from '../core/facilitation/results';
import { createRounds, type RoundsParts, type RoundsStore } from '../core/facilitation/rounds';
import { createLeads, type LeadsStore } from '../core/facilitation/leads';
import { createTimer, type TimerStore } from '../core/facilitation/timer';
import { createPlan } from '../core/plan/create';
import { setLead } from '../core/plan/edit-rooms';
import { rulesFor } from '../core/session/media-policy';
import { DEFAULT_GRACE } from '../core/session/options';
import type { BreakoutSession } from '../core/session/types';
import { breakoutChannel } from './breakout-channel';
import { optionsOf } from './session-registry';
import { carryOut, letRoomsBe, moveTogether } from './carry-out';
import { announceLate, endLead, keptIds, keyOf, untoldOf, watchRooms, watchSession } from './kept-and-planned';
import { perSession } from './per-session';
import { roundStorage } from './round-storage';
import type { RealtimeKitClient } from './types';

const CLOSE_ALL = { kind: 'close', roomId: null } as const;
/** How soon after an attempt that has left rooms open the next one comes, ms. */
const AGAIN_MS = 2000;

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
    createAnnouncements(breakoutChannel(session), watchSession(session), keptIds(session, 'dismissed')),
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
  const { getSnapshot } = session;
  return perSession('brief', session, () =>
    createBrief(breakoutChannel(session), {
      roomId: () => getSnapshot().currentRoomId,
      rooms: () => getSnapshot().rooms.map(({ id }) => id),
      watch: watchRooms(session),
      takePlanned: () => untoldOf(session)?.takeBriefs(),
      kept: keptIds(session, 'brief'),
    }),
  );
}

/**
 * The record of a session's rooms: who was where, from when to when, by whose decision. It is kept while somebody subscribes,
 * on hosts' clients only.
 *
 * @example
 * const debrief = breakoutDebrief(session);
 * debrief.onEvent(({ type, room }) => console.log(type, room.title));
 * saveFile(JSON.stringify(exportDebrief(debrief.getSnapshot())));
 */
export function breakoutDebrief(session: BreakoutSession<RealtimeKitClient>): DebriefStore {
  const { getSnapshot, subscribe, watch } = session;
  const channel = breakoutChannel(session);
  return perSession('debrief', session, () =>
    createDebrief(channel, {
      snapshot: getSnapshot,
      watch: subscribe,
      keepFresh: watch,
      results: () =>
        roomAnswers(
          channel,
          getSnapshot().rooms.map(({ id }) => id),
        ),
      storage: () => optionsOf(session).roomStorage,
      key: () => keyOf(session, 'debrief'),
    }),
  );
}

/**
 * The moves of a session's hosts that are announced before they happen. They work while somebody subscribes.
 *
 * @example
 * const countdown = breakoutCountdown(session);
 * countdown.subscribe(() => render(countdown.getSnapshot().own?.secondsLeft));
 * await countdown.start({ kind: 'close', roomId: null }, { grace: 30_000 });
 */
export function breakoutCountdown(session: BreakoutSession<RealtimeKitClient>): CountdownStore {
  return perSession('countdown', session, () =>
    createCountdown(breakoutChannel(session), {
      watch: watchSession(session),
      grace: () => {
        const { toRoom, toMain, visit } = DEFAULT_GRACE;
        const grace = optionsOf(session).grace ?? {};
        return { toRoom: grace.toRoom ?? toRoom, toMain: grace.toMain ?? toMain, visit: grace.visit ?? visit };
      },
      deviceRules: (direction) => rulesFor(optionsOf(session).mediaPolicy, direction),
      act: async (actions, cause) => {
        const round = actions.map(roundOf).find((each) => each !== undefined);
        if (round !== undefined) return roundsParts(session).acts.carryOut(round, actions, cause);
        // Rooms that close at the same time are left by those first who go to another one.
        const [moves, others] = [true, false].map((isMove) =>
          actions.filter(({ kind }) => (kind === 'move') === isMove),
        );
        await Promise.all((moves ?? []).map((action) => carryOut(session, action, cause)));
        for (const action of others ?? []) await carryOut(session, action, cause);
      },
      leftUndone: session.getSnapshot,
      onChange: async (action, ms) => {
        if (roundOf(action) !== undefined) await roundsParts(session).acts.countdownChanged(ms);
        if (ms === null && closesAll({ action })) letRoomsBe(session);
      },
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
  return perSession('help', session, () => createHelp(breakoutChannel(session), watchSession(session)));
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
  const { getSnapshot, subscribe } = session;
  const countdown = breakoutCountdown(session);
  return perSession('timer', session, () =>
    createTimer(breakoutChannel(session), {
      roomId: () => getSnapshot().currentRoomId,
      rooms: () => getSnapshot().rooms.map(({ id }) => id),
      watch: subscribe,
      close: async () => {
        // A host closes them already, and everyone knows when.
        if (isClosingAll(countdown.getSnapshot().all)) return;
        const isEmpty = getSnapshot().rooms.every(({ people }) => people.length === 0);
        const isAtOnce = isEmpty || countdown.grace().toMain === 0;
        await countdown.start(CLOSE_ALL, { cause: 'timer', ...(isEmpty && { grace: 0 }) });
        // What an announced close leaves open is tried again, and shown to all hosts.
        if (isAtOnce && getSnapshot().rooms.length > 0)
          await countdown.start(CLOSE_ALL, { cause: 'timer', grace: AGAIN_MS });
      },
      keepOpen: async () => {
        const closing = countdown.getSnapshot().all.find(closesAll);
        if (closing) await countdown.cancel(closing.id);
      },
      onChange: () => roundsParts(session).acts.timerChanged(),
      takePlanned: () => untoldOf(session)?.takeTimer(),
    }),
  );
}

/**
 * The rounds of a session: they follow each other by the timer, with new partners or in other rooms. They work while somebody
 * subscribes; a host's client then begins those of the plan that it starts.
 *
 * @example
 * const rounds = breakoutRounds(session);
 * rounds.subscribe(() => render(rounds.getSnapshot()?.round));
 * await rounds.start({ count: 5, minutes: 3, next: 'partners', end: 'ask' });
 */
export function breakoutRounds(session: BreakoutSession<RealtimeKitClient>): RoundsStore {
  return roundsParts(session).store;
}

function roundsParts(session: BreakoutSession<RealtimeKitClient>): RoundsParts {
  const { editor, getSnapshot, subscribe } = session;
  return perSession('rounds', session, () => {
    const countdown = breakoutCountdown(session);
    return createRounds(breakoutChannel(session), {
      snapshot: getSnapshot,
      watch: subscribe,
      grace: () => countdown.grace().toRoom,
      takePlanned: () => untoldOf(session)?.takeSchedule(),
      known: editor.getState,
      announce: (actions, grace, cause) => countdown.start(actions, { grace, cause }),
      cancel: countdown.cancel,
      finish: countdown.finish,
      move: (actions, cause) => moveTogether(session, actions, cause),
      setBrief: (brief) => (brief ? breakoutBrief(session).set(brief) : breakoutBrief(session).remove()),
      timer: breakoutTimer(session),
      storage: roundStorage(session),
    });
  });
}

/**
 * People who come while rooms are open. It works while somebody subscribes: a host's client then sends them where
 * `options.lateJoiners` says.
 *
 * @example
 * const late = breakoutLateJoiners(session);
 * late.subscribe(() => render(late.getSnapshot().waiting.map(({ person }) => person.name)));
 */
export function breakoutLateJoiners(session: BreakoutSession<RealtimeKitClient>): LateJoinersStore {
  const { editor, getSnapshot } = session;
  const countdown = breakoutCountdown(session);
  return perSession('late-joiners', session, () => {
    const announce = shared(() => announceLate(session, countdown));
    return createLateJoiners(breakoutChannel(session), {
      snapshot: getSnapshot,
      watch: (listener) => {
        const watching = [watchRooms(session), editor.subscribe, countdown.subscribe].map((watch) => watch(listener));
        return together(announce(), ...watching);
      },
      policy: () => optionsOf(session).lateJoiners ?? 'ask',
      known: editor.getState,
      takeLimits: () => untoldOf(session)?.takeLimits(),
      send: (people) =>
        countdown.start(
          [...people].map(([roomId, those]) => ({ kind: 'move', roomId, personIds: those.map(({ id }) => id) })),
          { cause: 'policy' },
        ),
    });
  });
}

/**
 * Who leads the rooms of a session. It works while somebody subscribes; a host's client then names the leads of the plan that it
 * starts.
 *
 * @example
 * const leads = breakoutLeads(session);
 * leads.subscribe(() => render(leads.getSnapshot().own?.name));
 * await leads.set(roomId, personKey);
 */
export function breakoutLeads(session: BreakoutSession<RealtimeKitClient>): LeadsStore {
  const { getSnapshot } = session;
  return perSession('leads', session, () =>
    createLeads(breakoutChannel(session), {
      snapshot: getSnapshot,
      watch: watchRooms(session),
      takePlanned: () => untoldOf(session)?.takeLeads(),
      onEnded: (roomId) => endLead(session, roomId),
      givePreset: async (roomId, before, personKey) => {
        if (optionsOf(session).leadPresetId === undefined) return;
        const plan = createPlan({ rooms: getSnapshot().rooms });
        // Without a new lead it is an edit of the plan only if there was one.
        const { rooms: base } = setLead(plan, roomId, before);
        await session.apply({ ...setLead(plan, roomId, personKey), base });
      },
    }),
  );
}

/**
 * What the rooms of a session answer: one shared text a room. It works while somebody subscribes, and sends what the user has
 * typed at the latest when they are moved.
 *
 * @example
 * const results = breakoutResults(session);
 * results.subscribe(() => render(results.getSnapshot().all.map(({ room, text }) => [room, text])));
 * await results.ask();
 */
export function breakoutResults(session: BreakoutSession<RealtimeKitClient>): ResultsStore {
  const { getSnapshot } = session;
  const countdown = breakoutCountdown(session);
  return perSession('results', session, () =>
    createResults(breakoutChannel(session), {
      snapshot: getSnapshot,
      watch: (listener) => together(watchSession(session)(listener), countdown.subscribe(listener)),
      isLeaving: () => {
        const { own } = countdown.getSnapshot();
        return own !== null && own.destinationId !== null && (own.state === 'running' || own.state === 'due');
      },
      storage: () => optionsOf(session).roomStorage,
      storageKey: (kind) => keyOf(session, kind),
    }),
  );
}
