import { createBreakoutSession, createPlan } from '../src/core';
import { hostParts } from '../src/core/session/host-slot';
import { assignAll } from '../src/core/plan/edit-people';
import { distribute } from '../src/core/plan/distribute';
import type { TraceEntry } from '../src/sandbox';
import { installJsdomStubs } from '../tests/support/jsdom-stubs';
import { setUp } from '../tests/support/sandbox';
import { VirtualClock } from '../tests/support/virtual-clock';
import { atMost, row } from './row';

installJsdomStubs();
await hostParts.load();

const LATENCY = 80;

/** Opens rooms for two people each and counts, in the server's trace, the round trips that the last move waited for. */
async function roundTripsBeforeTheLastMove(roomCount: number): Promise<number> {
  const people = [{ name: 'Host', preset: 'host', customParticipantId: 'host' }];
  const world = await setUp({ people, bots: 2 * roomCount });
  const session = createBreakoutSession(world.client('Host'));
  const stop = session.subscribe(() => undefined);
  await session.refresh();
  const titles = Array.from({ length: roomCount }, (_, index) => `Room ${index + 1}`);
  const plan = createPlan({ titles });
  const keys = session.getSnapshot().main?.people.flatMap(({ key, isHost }) => (isHost ? [] : [key])) ?? [];
  const { assignment } = distribute(
    keys,
    plan.rooms.map(({ id }) => id),
    { seed: 1 },
  );

  world.sandbox.configure({ latency: LATENCY });
  world.sandbox.clearTrace();
  // Work takes no time on this clock: on a busy machine, what was sent at once would look like one after the other.
  const clock = new VirtualClock(() => world.sandbox.trace.length);
  await clock.drive(session.start(assignAll(plan, assignment)));
  clock.stop();
  stop();
  session.dispose();
  const { trace } = world.sandbox;
  const moves = trace.filter(({ event, type }) => event === 'move' && type === 'request');
  const last = moves.at(-1);
  if (!last || moves.length !== roomCount) throw new Error(`Saw ${moves.length} moves for ${roomCount} rooms.`);
  return sequentialRoundTrips(trace, last);
}

/**
 * The longest chain of requests in which each was sent after the one before had been answered, up to this request, which
 * does not count itself. What merely ran beside each other counts once.
 */
function sequentialRoundTrips(trace: readonly TraceEntry[], until: TraceEntry): number {
  const before = (time: number) => {
    const answer = trace.findLast(({ type, at }) => type === 'reply' && at + LATENCY <= time - LATENCY);
    const request =
      answer &&
      trace.findLast(({ type, event, at }) => type === 'request' && event === answer.event && at <= answer.at);
    return request?.at;
  };
  let count = 0;
  for (let at = before(until.at); at !== undefined; at = before(at)) count += 1;
  return count;
}

for (const roomCount of [2, 10, 50]) {
  row(`round trips before the last move is sent, ${roomCount} rooms at 80 ms`, { goal: atMost(2) }, async () => ({
    ours: await roundTripsBeforeTheLastMove(roomCount),
  }));
}
