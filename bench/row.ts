import { it } from 'vitest';

/** What one row of the results says. Lower is better for all numbers. */
export interface Measurement {
  readonly ours: number;
  /** The same by the vendor's own UI, where there is such a thing. */
  readonly vendor?: number;
  /** Ours at the first time, while code that is loaded on demand is still on its way. */
  readonly cold?: number;
}

/** What a row has to reach. A row that misses it says so in the results. */
export interface Goal {
  readonly text: string;
  readonly isMet: (measurement: Measurement) => boolean;
}

declare module 'vitest' {
  interface TaskMeta {
    row?: Measurement & { readonly unit?: string; readonly goal: string; readonly met: boolean };
  }
}

/** One frame of a screen with 60 Hz, ms. */
const FRAME = 1000 / 60;

export const atMost = (limit: number): Goal => ({
  text: `at most ${limit}`,
  isMet: ({ ours }) => ours <= limit,
});

export const withinAFrame: Goal = {
  text: 'at most a frame',
  isMet: ({ ours }) => ours <= FRAME,
};

export const timesFaster = (times: number): Goal => ({
  text: `${times} × faster`,
  isMet: ({ ours, vendor }) => vendor !== undefined && vendor / ours >= times,
});

export const noMoreThanVendor: Goal = {
  text: 'at most the vendor’s',
  isMet: ({ ours, vendor }) => vendor !== undefined && ours <= vendor,
};

export const asFastAsVendor: Goal = {
  text: 'at most 1.15 × the vendor’s and a frame',
  isMet: ({ ours, vendor }) => vendor !== undefined && ours <= 1.15 * vendor + FRAME,
};

interface RowOptions {
  /** What the numbers count. Default: nothing, for ratios. */
  readonly unit?: string;
  readonly goal: Goal;
}

/**
 * Declares a row of `npm run bench`, in `bench/<area>.bench.ts`.
 *
 * @example
 * row('distribute, 1000x100', { unit: 'ms', goal: atMost(5) }, async () => ({ ours: await medianMs(run) }));
 */
export function row(name: string, { unit, goal }: RowOptions, measure: () => Measurement | Promise<Measurement>): void {
  it(name, async ({ task }) => {
    const measurement = await measure();
    task.meta.row = { ...measurement, ...(unit && { unit }), goal: goal.text, met: goal.isMet(measurement) };
  });
}

/** The value in the middle; the lower one of two. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? Number.NaN;
}

/** The median time of one call in milliseconds, after a tenth of the runs for warming up. */
export async function medianMs(run: () => unknown, runs = 50): Promise<number> {
  for (let i = 0; i < runs / 10; i += 1) await run();
  const times: number[] = [];
  for (let i = 0; i < runs; i += 1) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return medianOf(times);
}
