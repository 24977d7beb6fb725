import type * as Sdk from '@cloudflare/realtimekit';

/**
 * What the class that a module exports by default makes. Under node16 and nodenext the SDK's declarations count as CommonJS,
 * whose default export an ES module finds one level further down.
 */
type MadeBy<Module> = Module extends { default: { prototype: infer Client } }
  ? Client
  : Module extends { default: { default: { prototype: infer Client } } }
    ? Client
    : never;

/** A client of `@cloudflare/realtimekit`: one participant in one meeting. A switch of rooms makes a new one. */
export type RealtimeKitClient = MadeBy<typeof Sdk>;
