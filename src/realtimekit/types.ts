import type Client from '@cloudflare/realtimekit';

/** A client of `@cloudflare/realtimekit`: one participant in one meeting. A switch of rooms makes a new one. */
export type RealtimeKitClient = Client;
