import { vi } from 'vitest';
import { assignAll, createPlan, distribute } from '../../src/core';
import { setUp } from './sandbox';
import { sessionOf, type Session } from './session';

export interface BusyPageOptions {
  /** Bots who are moved to their rooms by one start, and back by the close. */
  readonly people: number;
  readonly minutes: number;
  readonly switchesPerMinute: number;
  /** How often each of three components asks for the list, ms. */
  readonly refreshEvery: number;
  /** Whether the server pushes lists. */
  readonly pushDumps: boolean;
}

export interface BusyPage {
  /** The most lists that were asked for in any 60 s, those of joins included. */
  readonly dumpsInAMinute: number;
  readonly broadcastsInASecond: number;
  readonly switches: number;
  readonly failedJoins: number;
  /** Of the list that is shown, ms, in order: each 100 ms but in a switch and until its first list. */
  readonly ages: readonly number[];
  /** Longest time from the end of a switch to its first list, ms. */
  readonly firstList: number;
  readonly errors: readonly unknown[];
}

const STEP = 100;
const LATENCY = 80;
const roomTitles = Array.from({ length: 10 }, (_, index) => `Room ${index + 1}`);

/**
 * A host's page on a virtual clock: rooms are opened and closed by turns, the host goes from room to room, three panels
 * watch the list, and three components ask for it all the time.
 */
export async function runBusyPage(options: BusyPageOptions): Promise<BusyPage> {
  const world = await setUp({
    people: [{ name: 'Host', preset: 'host', customParticipantId: 'host' }],
    bots: options.people,
    sandbox: { pushDumps: options.pushDumps },
  });
  const session = sessionOf(world, 'Host');
  await session.refresh();
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'],
    // Not back in time: the limits count by it.
    now: Date.now(),
  });
  world.sandbox.configure({ latency: LATENCY });
  world.sandbox.clearTrace();

  const errors: unknown[] = [];
  const attempt = (action: Promise<unknown>) => void action.catch((error: unknown) => errors.push(error));
  const stops = [1, 2, 3].map(() => session.watch());
  const ages: number[] = [];
  const switchEvery = 60_000 / options.switchesPerMinute;
  const firstLists: number[] = [];
  let enteredAt = 0;
  let switches = 0;
  let failedJoins = 0;
  let isTravelling = false;
  const travel = async () => {
    isTravelling = true;
    switches += 1;
    const { rooms, currentRoomId } = session.getSnapshot();
    const next = rooms.find(({ id }) => id !== currentRoomId);
    try {
      await (switches % 2 === 0 || !next ? session.returnToMain() : session.join(next.id));
    } catch (error) {
      failedJoins += 1;
      throw error;
    } finally {
      isTravelling = false;
    }
  };

  for (let at = 0; at < options.minutes * 60_000; at += STEP) {
    if (at % 120_000 === 0) attempt(session.start(everyoneIn(session)));
    if (at % 120_000 === 60_000) attempt(session.close());
    const isOpen = at % 120_000 > 10_000 && at % 120_000 < 58_000;
    if (isOpen && at % switchEvery < STEP && !isTravelling) attempt(travel());
    for (const component of [0, 1, 2])
      if ((at + component * STEP) % options.refreshEvery < STEP) attempt(session.refresh());
    await vi.advanceTimersByTimeAsync(STEP);
    const { status, updatedAt } = session.getSnapshot();
    if (status === 'main' || status === 'room') {
      // The list of a meeting that was just entered is on its way.
      if ((updatedAt ?? 0) >= enteredAt) ages.push(Date.now() - (updatedAt ?? 0));
      else firstLists.push(Date.now() - enteredAt);
    } else enteredAt = Date.now();
  }
  for (const stop of stops) stop();

  const { trace } = world.sandbox;
  const timesOf = (event: string) =>
    trace.filter((entry) => entry.type === 'request' && entry.event === event).map(({ at }) => at);
  return {
    dumpsInAMinute: mostIn(60_000, timesOf('dump')),
    broadcastsInASecond: mostIn(1000, timesOf('broadcast')),
    switches: timesOf('join').length,
    failedJoins,
    ages: ages.sort((a, b) => a - b),
    firstList: Math.max(0, ...firstLists),
    errors,
  };
}

function everyoneIn(session: Session) {
  const plan = createPlan({ titles: roomTitles });
  const { main, me } = session.getSnapshot();
  const keys = main?.people.flatMap(({ key }) => (key === me?.key ? [] : [key])) ?? [];
  const { assignment } = distribute(
    keys,
    plan.rooms.map(({ id }) => id),
    { seed: 1 },
  );
  return assignAll(plan, assignment);
}

/** The most of these times that lie within any span of so many ms. */
function mostIn(span: number, times: readonly number[]): number {
  return Math.max(0, ...times.map((end) => times.filter((at) => at <= end && at > end - span).length));
}
