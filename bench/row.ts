import { it } from 'vitest';

/** What one row of the results says. Lower is better for both numbers; the unit stands in the row's name. */
export interface Measurement {
  readonly ours: number;
  /** The same by the vendor's own UI or by what one would write without this library, where there is such a thing. */
  readonly vendor?: number;
}

declare module 'vitest' {
  interface TaskMeta {
    measurement?: Measurement;
  }
}

/**
 * Declares a row of `npm run bench`. Put rows into `bench/<area>.bench.ts` (jsdom, also the real SDK on the sandbox) or
 * `bench/<area>.browser.bench.tsx` (Chromium).
 *
 * @example
 * row('distribute 1,000 people into 100 rooms (ms)', () => ({ ours: medianMs(() => distribute(people, rooms, { seed: 1 })) }));
 */
export function row(name: string, measure: () => Measurement | Promise<Measurement>): void {
  it(name, async ({ task }) => {
    task.meta.measurement = await measure();
  });
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
  return times.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? Number.NaN;
}
