import type RealtimeKitClient from '@cloudflare/realtimekit';

export type Sdk = typeof RealtimeKitClient;

let loads = 0;

/** Vite would transform the SDK anew at each load: seconds each. Node's own `import` is out of its reach in a data URL. */
const byNode = 'data:text/javascript,export default (url) => import(url)';

/** The SDK, loaded anew: with none of what it keeps of earlier clients (SDK facts 17). */
export async function loadSdk(): Promise<Sdk> {
  const load = ++loads;
  if (load === 1) return (await import('@cloudflare/realtimekit')).default;
  const { default: importByNode } = (await import(/* @vite-ignore */ byNode)) as {
    default: (url: string) => Promise<{ default: Sdk }>;
  };
  // A query makes it another module. Only the SDK is loaded anew, unlike after `vi.resetModules()`.
  return (await importByNode(`${import.meta.resolve('@cloudflare/realtimekit')}?load=${load}`)).default;
}
