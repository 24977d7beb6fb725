import type { Page } from 'playwright';

/** What a page's main thread did meanwhile, ms. */
export interface MainThread {
  /** All its tasks together. */
  readonly busy: number;
  /** The longest of them: for so long it could answer no input. */
  readonly longest: number;
}

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds; of the processor, where the platform says so, since other work on the machine is not in it. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** Runs something and says, from Chromium's own trace, what the main thread of the page did for it. */
export async function traced(page: Page, run: () => Promise<unknown>): Promise<MainThread> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page belongs to no browser that can be traced.');
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline'] });
  await run();
  const trace = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
  const threadOf = ({ pid, tid }: TraceEvent) => `${pid}/${tid}`;
  const mains = new Set(
    trace.traceEvents
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map((event) => threadOf(event)),
  );
  const tasks = new Map<string, number[]>();
  for (const event of trace.traceEvents) {
    const thread = threadOf(event);
    if (event.name !== 'RunTask' || event.ph !== 'X' || !mains.has(thread)) continue;
    const ms = (event.tdur ?? event.dur ?? 0) / 1000;
    tasks.set(thread, [...(tasks.get(thread) ?? []), ms]);
  }
  // A spare renderer that the browser keeps has nothing to do.
  const all = [...tasks.values()].map((times) => ({
    busy: times.reduce((sum, ms) => sum + ms, 0),
    longest: Math.max(...times),
  }));
  return all.reduce((most, thread) => (thread.busy > most.busy ? thread : most), { busy: 0, longest: 0 });
}
