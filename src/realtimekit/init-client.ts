import Client, { type RTKClientOptions } from '@cloudflare/realtimekit';
import type { RealtimeKitClient } from './types';

/** Options of a client, as the SDK's `init` takes them: token, devices to start with, modules. */
export type ClientOptions = RTKClientOptions;

/** `Symbol.for`: shared by every entry and copy of the package. */
const registryKey = Symbol.for('realtimekit-breakout.client-options');

function registry(): WeakMap<RealtimeKitClient, ClientOptions> {
  const page = globalThis as { [registryKey]?: WeakMap<RealtimeKitClient, ClientOptions> };
  return (page[registryKey] ??= new WeakMap());
}

/**
 * The SDK's `init`, which also remembers the options, so that a session can come back after a switch that failed for
 * good. Rejects as the SDK does: 0004 for a refused token, 0001 for a server that does not answer.
 */
export async function initClient(options: ClientOptions): Promise<RealtimeKitClient> {
  const client = await Client.init(options);
  rememberOptions(client, options);
  return client;
}

export function rememberOptions(client: RealtimeKitClient, options: ClientOptions): void {
  registry().set(client, options);
}

export function rememberedOptions(client: RealtimeKitClient): ClientOptions | undefined {
  return registry().get(client);
}
