import { createPlan } from '../src/core/plan/create';
import { diffPlan } from '../src/core/plan/diff';
import type { LiveRooms } from '../src/core/plan/places';
import { distribute } from '../src/core/plan/distribute';
import { distributeInSlices } from '../src/core/plan/distribute-in-slices';
import { assignAll } from '../src/core/plan/edit-people';
import { importPlan } from '../src/core/plan/exchange/import-plan';
import { readPlanCsv } from '../src/core/plan/exchange/read-csv';
import { writePlanCsv } from '../src/core/plan/exchange/write-csv';
import { rebase } from '../src/core/plan/rebase';
import { rotate } from '../src/core/plan/rotate';
import type { Person } from '../src/core/types';
import { atMost, medianMs, medianOf, row } from './row';

const keysOf = (count: number) => Array.from({ length: count }, (_, index) => `key-${(index * 7919) % count}`);
const roomsOf = (count: number) => Array.from({ length: count }, (_, index) => `room-${index}`);
const person = (key: string): Person => ({ key, id: `id-of-${key}`, name: `Person ${key}`, isHost: false });

/** Live rooms with people in them, of whom one of `everyNth` is in the next room instead. */
function liveRooms(people: number, rooms: number, everyNth = Infinity): LiveRooms {
  const titles = roomsOf(rooms);
  const inRoom = titles.map((): Person[] => []);
  for (const [index, key] of keysOf(people).entries()) {
    inRoom[(index + (index % everyNth === 1 ? 1 : 0)) % rooms]?.push(person(key));
  }
  return {
    main: { id: 'main', title: 'Main', people: [] },
    rooms: titles.map((id, index) => ({ id, title: id, people: inRoom[index] ?? [] })),
  };
}

/** Both in one run and by turns, so that a busy machine slows both. The row's number is their ratio. */
async function ratio(ours: () => unknown, yardstick: () => unknown): Promise<{ ours: number }> {
  const ratios: number[] = [];
  for (let run = 0; run < 5; run += 1) ratios.push((await medianMs(ours, 20)) / (await medianMs(yardstick, 20)));
  return { ours: medianOf(ratios) };
}

row('distribute to a sort of the same array, 10000x500', { unit: 'ratio', goal: atMost(5) }, () => {
  const people = keysOf(10_000);
  const rooms = roomsOf(500);
  return ratio(
    () => distribute(people, rooms, { seed: 1 }),
    () => [...people].sort(),
  );
});

const slices = 'longest task of distribute with 200 rules and 10 rounds, sliced to unsliced, 1000x100';
row(slices, { unit: 'ratio', goal: atMost(0.1) }, async () => {
  const people = keysOf(1000);
  const rooms = roomsOf(100);
  const keepTogether = Array.from({ length: 100 }, (_, index) => [`key-${3 * index}`, `key-${3 * index + 1}`]);
  const keepApart = Array.from({ length: 100 }, (_, index) => [
    `key-${3 * index}`,
    `key-${3 * index + 3}`,
    `key-${700 + index}`,
  ]);
  const history = rotate(people, rooms, { seed: 1, rounds: 10 }).map(({ assignment }) => assignment);
  const options = { seed: 2, keepTogether, keepApart, history };

  // The fastest of many runs on both sides: anything else on the machine would count as our longest task.
  let unsliced = Infinity;
  let sliced = Infinity;
  for (let run = 0; run < 40; run += 1) {
    const start = performance.now();
    distribute(people, rooms, options);
    unsliced = Math.min(unsliced, performance.now() - start);
    sliced = Math.min(sliced, await longestTask(() => distributeInSlices(people, rooms, options)));
  }
  return { ours: sliced / unsliced };
});

/** The longest time, in ms, in which nothing else could run. */
async function longestTask(work: () => Promise<unknown>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let isDone = false;
  const tick = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (!isDone) setImmediate(tick);
  };
  setImmediate(tick);
  await work();
  isDone = true;
  return Math.max(longest, performance.now() - last);
}

row('rebase to structuredClone of the same data, 5000x100', { unit: 'ratio', goal: atMost(3) }, () => {
  const before = liveRooms(5000, 100);
  const now = liveRooms(5000, 100, 10);
  const plan = createPlan(before);
  return ratio(
    () => rebase(plan, now),
    () => structuredClone({ plan, before, now }),
  );
});

row('diff to structuredClone of the same data, 5000x100', { unit: 'ratio', goal: atMost(3) }, () => {
  const live = liveRooms(5000, 100);
  const rooms = roomsOf(100);
  const plan = assignAll(createPlan(live), distribute(keysOf(5000), rooms, { seed: 1 }).assignment);
  return ratio(
    () => diffPlan(plan, live),
    () => structuredClone({ plan, live }),
  );
});

// Ten times as much garbage costs somewhat more than ten times; what grows with the square costs a hundred times.
row('read and match a CSV file of 10,000 rows to one of 1,000', { unit: 'ratio', goal: atMost(30) }, async () => {
  const reading = async (rowCount: number) => {
    const people = keysOf(rowCount).map((key) => ({ ...person(key), customParticipantId: `custom-${key}` }));
    const rooms = roomsOf(rowCount / 20).map((title, index) => ({
      title,
      people: people.slice(index * 20, index * 20 + 20),
    }));
    const csv = await writePlanCsv({ format: 'realtimekit-breakout-plan', version: 1, rooms });
    return async () => importPlan(await readPlanCsv(csv), people);
  };
  return ratio(await reading(10_000), await reading(1000));
});
