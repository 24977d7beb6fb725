import type { FaultKind, FaultPoint } from '../../src/sandbox';

/** What goes wrong. */
export interface FaultCase {
  readonly name: string;
  readonly kind: FaultKind | { readonly ice: 'never' | 'failed' };
  readonly ms?: number;
  /** The SDK tries again without end, several times a second: nothing else will come of it. */
  readonly endless?: boolean;
}

/** Where it goes wrong. `point` is null for ICE alone. */
export interface StepCase {
  /** The step of the issue at hand, and which of its requests. */
  readonly name: string;
  readonly point: FaultPoint;
  readonly transport: 'socket request' | 'push' | 'HTTP request' | 'handshake';
  /** Whether media connections are made in this step. */
  readonly ice?: boolean;
  /** Asked by whoever acts, or met by whoever travels. */
  readonly strikes: 'actor' | 'traveller';
}

export const faultCases = [
  { name: 'refused', kind: 'refuse' },
  { name: 'no answer', kind: 'silent' },
  { name: '5 s late', kind: 'late', ms: 5000 },
  { name: '60 s late', kind: 'late', ms: 60_000 },
  { name: 'malformed', kind: 'malformed' },
  { name: 'cut', kind: 'cut' },
  { name: 'HTTP 401', kind: { status: 401 } },
  { name: 'HTTP 404', kind: { status: 404 } },
  { name: 'HTTP 500', kind: { status: 500 } },
  { name: 'ICE never connects', kind: { ice: 'never' } },
  { name: 'ICE fails', kind: { ice: 'failed' }, endless: true },
] as const satisfies readonly FaultCase[];

export const stepCases = {
  create: { name: 'create', point: 'create', transport: 'socket request', strikes: 'actor' },
  move: { name: 'move', point: 'move', transport: 'socket request', strikes: 'actor' },
  transfer: { name: 'transfer', point: 'transfer', transport: 'push', strikes: 'traveller' },
  details: { name: 'init: details', point: 'init', transport: 'HTTP request', strikes: 'traveller' },
  iceServers: { name: 'init: ICE servers', point: 'ice-servers', transport: 'HTTP request', strikes: 'traveller' },
  socket: { name: 'init: socket', point: 'connect', transport: 'handshake', strikes: 'traveller' },
  store: { name: 'init: store', point: 'store-get', transport: 'socket request', strikes: 'traveller' },
  mediaJoin: { name: 'init: media', point: 'media-join', transport: 'socket request', strikes: 'traveller' },
  transport: { name: 'init: transport', point: 'media-transport', transport: 'socket request', strikes: 'traveller' },
  join: { name: 'join', point: 'join', transport: 'socket request', strikes: 'traveller' },
  complete: {
    name: 'join: media',
    point: 'media-complete',
    transport: 'socket request',
    ice: true,
    strikes: 'traveller',
  },
  dump: { name: 'dump', point: 'dump', transport: 'socket request', strikes: 'actor' },
  delete: { name: 'delete', point: 'delete', transport: 'socket request', strikes: 'actor' },
} as const satisfies Record<string, StepCase>;

/** Why a fault cannot occur in a step; null when it can. */
export function whyImpossible({ kind }: FaultCase, { transport, ice = false }: StepCase): string | null {
  if (typeof kind === 'object') {
    if ('ice' in kind) return ice ? null : 'no media connection is made in this step';
    return transport === 'HTTP request' ? null : 'there is no HTTP request in this step';
  }
  if (kind === 'refuse' && transport === 'push') return 'a push has no answer, so nothing can be refused';
  if (kind === 'refuse' && transport === 'HTTP request') return 'an HTTP request is refused by its status';
  if (kind === 'malformed' && transport === 'handshake') return 'a handshake carries nothing that could be malformed';
  if (kind === 'cut' && transport === 'handshake') return 'there is no connection yet; “refused” is that';
  return null;
}
