// @vitest-environment node
import { beforeAll, describe } from 'vitest';
import { serveBenchPage } from './chromium';
import type { MainThread } from './live/main-thread';
import { LiveRound } from './live/round';
import { atMost, medianOf, row, type Goal } from './row';

const openPage = serveBenchPage();

const sizes = [
  { people: 20, rooms: 4 },
  { people: 200, rooms: 25 },
  { people: 1000, rooms: 100 },
] as const;
const [smallest, full, largest] = sizes;
type Size = (typeof sizes)[number];

const steps = ['openPanel', 'move', 'search', 'close'] as const;
type Step = 'start' | (typeof steps)[number];

const rounds = 9;
const quiet = 400;
const labelOf = ({ people, rooms }: Size) => `${people}x${rooms}`;

/** Medians over some rounds, after one in which everything is cold. */
async function play(size: Size): Promise<Map<Step, MainThread>> {
  const bench = await openPage(size);
  const measured = new Map<Step, MainThread[]>(['start' as const, ...steps].map((step) => [step, []]));
  for (let count = 0; count <= rounds; count += 1) {
    const round = new LiveRound(bench, { rooms: size.rooms, quiet });
    for (const step of measured.keys()) {
      const figures = await round[step]();
      if (count > 0) measured.get(step)?.push(figures);
    }
  }
  await bench.close();
  const middle = (all: readonly MainThread[]): MainThread => ({
    busy: medianOf(all.map(({ busy }) => busy)),
    longest: medianOf(all.map(({ longest }) => longest)),
  });
  return new Map([...measured].map(([step, all]) => [step, middle(all)]));
}

describe('rooms that are open', () => {
  const results = new Map<Size, Map<Step, MainThread>>();
  beforeAll(async () => {
    for (const size of sizes) results.set(size, await play(size));
  }, 1_200_000);

  const figureOf = (all: typeof results, size: Size, step: Step, figure: keyof MainThread): number => {
    const value = all.get(size)?.get(step)?.[figure];
    if (value === undefined) throw new Error('Nothing was measured.');
    return value;
  };
  const declare = (name: string, step: Step, figure: keyof MainThread, goal: Goal, size: Size = largest) =>
    row(`${name}, ${labelOf(size)}`, { unit: 'ms', goal }, () => ({
      ours: figureOf(results, size, step, figure),
    }));

  const start = 'main thread, from "Yes, start" to the panel with everyone in it';
  declare(start, 'start', 'busy', atMost(400));
  declare(`longest task, from "Yes, start" to the panel with everyone in it`, 'start', 'longest', atMost(50));

  const names = {
    openPanel: 'panel opened',
    move: 'one person moved',
    search: 'search in the panel, one character',
    close: 'rooms closed',
  };
  for (const step of steps) {
    // What draws each room in view costs more for 25 lines than for four cards, however large the meeting is.
    const base = step === 'openPanel' || step === 'close' ? full : smallest;
    row(
      `main thread, ${names[step]}, ${labelOf(largest)} to ${labelOf(base)}`,
      { unit: 'ratio', goal: atMost(1.5) },
      () => ({ ours: figureOf(results, largest, step, 'busy') / figureOf(results, base, step, 'busy') }),
    );
    declare(`longest task, ${names[step]}`, step, 'longest', atMost(50));
    for (const size of sizes) declare(`main thread, ${names[step]}`, step, 'busy', atMost(400), size);
  }
});
