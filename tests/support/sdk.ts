import type RealtimeKitClient from '@cloudflare/realtimekit';
import type { TraceEntry } from '../../src/sandbox';

export type Sdk = typeof RealtimeKitClient;

/** A third of the SDK's budget of 60 dumps in 60 s, which it counts per loaded module. */
const SPENT_ENOUGH = 20;

let loaded: Promise<Sdk> | undefined;
let loads = 0;
let spentDumps = 0;

/** The SDK: the one that is loaded, unless it has too little budget left for another test. */
export function loadSdk(fresh: boolean = spentDumps >= SPENT_ENOUGH): Promise<Sdk> {
  if (!loaded || fresh) {
    loaded = load();
    spentDumps = 0;
  }
  return loaded;
}

/** Counts the dumps that were asked for in a trace that is about to go. */
export function noteSpentDumps(trace: readonly TraceEntry[]): void {
  spentDumps += trace.filter(({ event, type }) => event === 'dump' && type === 'request').length;
}

async function load(): Promise<Sdk> {
  loads += 1;
  if (loads === 1) return (await import('@cloudflare/realtimekit')).default;
  // A query makes it another module to Vite. Only the SDK is loaded anew, unlike after `vi.resetModules()`.
  const url = `${import.meta.resolve('@cloudflare/realtimekit')}?load=${loads}`;
  const module = (await import(/* @vite-ignore */ url)) as { default: Sdk };
  return module.default;
}
