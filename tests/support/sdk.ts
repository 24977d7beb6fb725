import type RealtimeKitClient from '@cloudflare/realtimekit';

export type Sdk = typeof RealtimeKitClient;

let loads = 0;

/** The SDK, loaded anew: with none of what it keeps of earlier clients (SDK facts 17). */
export async function loadSdk(): Promise<Sdk> {
  loads += 1;
  if (loads === 1) return (await import('@cloudflare/realtimekit')).default;
  // A query makes it another module to Vite. Only the SDK is loaded anew, unlike after `vi.resetModules()`.
  const url = `${import.meta.resolve('@cloudflare/realtimekit')}?load=${loads}`;
  const module = (await import(/* @vite-ignore */ url)) as { default: Sdk };
  return module.default;
}
