import { SandboxError } from './errors';
import { eventNumbers, type WireEvent } from './wire/events';

/**
 * Where a fault can strike: a socket message by its name, `init` (the participant-details request), `ice-servers`,
 * `connect` (the socket itself), `media` for all media signalling, or `delivery`: a broadcast on its way to one receiver.
 */
export type FaultPoint = WireEvent | 'init' | 'ice-servers' | 'connect' | 'media' | 'delivery';

/**
 * - `refuse`: an error reply; with `only`, the other rooms or people of the request are served; a `connect` fails
 * - `silent`: nothing happens and nothing is answered; a `connect` never opens
 * - `late`: served after `ms`
 * - `malformed`: the answer is bytes that nobody can read
 * - `cut`: the connection breaks instead of an answer: a socket with code 1006, an HTTP request as without a network
 * - `duplicate`: `delivery` only, it comes twice
 * - `reorder`: `delivery` only, it comes after the next one to the same receiver, or after `ms`
 * - `{ status }`: REST only, answers with this HTTP status
 */
export type FaultKind =
  'refuse' | 'silent' | 'late' | 'malformed' | 'cut' | 'duplicate' | 'reorder' | { readonly status: number };

/** A fault, set with `sandbox.fault`. */
export interface Fault {
  /** The request or push that it strikes. */
  readonly on: FaultPoint;
  /** What happens at that point. */
  readonly kind: FaultKind;
  /** Strikes only this person: name, participant id or custom participant id. For pushes, the receiver. Default: everybody. */
  readonly person?: string;
  /** With `late` and `reorder`: milliseconds. Default 1000. */
  readonly ms?: number;
  /** How often it strikes before it goes. Default: until it is removed. */
  readonly times?: number;
  /** The probability with which it strikes, from 0 to 1. Default 1. */
  readonly chance?: number;
  /**
   * With `refuse` on `create`, `delete` or `move`: refuses only these of the request, by title, name or id, or by
   * position counted from 0.
   */
  readonly only?: readonly (string | number)[];
}

/** Who is at the other end, by every name a fault may use. */
export interface FaultSubject {
  readonly name: string;
  readonly id: string;
  readonly customParticipantId: string | undefined;
}

const KINDS: readonly FaultKind[] = ['refuse', 'silent', 'late', 'malformed', 'cut', 'duplicate', 'reorder'];
const REST_POINTS: readonly FaultPoint[] = ['init', 'ice-servers'];
/** What is no single socket message either. */
const OTHER_POINTS: readonly FaultPoint[] = ['connect', 'media', 'delivery'];
/** What comes as a push only. */
export const PUSHES: readonly FaultPoint[] = ['transfer', 'moved', 'rooms-created', 'rooms-deleted', 'permissions'];
const MEDIA_EVENTS: readonly FaultPoint[] = [
  'media-join', 'media-transport', 'media-complete', 'produce', 'consume', 'renegotiate', 'producer-close',
]; // prettier-ignore

interface ActiveFault {
  readonly fault: Fault;
  left: number;
}

export class Faults {
  #active: ActiveFault[] = [];

  /** Adds a fault; the returned function takes it away again. Later faults strike first. */
  add(fault: Fault): () => void {
    validate(fault);
    const active = { fault, left: fault.times ?? Infinity };
    this.#active.unshift(active);
    return () => {
      this.#active = this.#active.filter((other) => other !== active);
    };
  }

  clear(): void {
    this.#active = [];
  }

  /** The fault that strikes here and now, if any. It counts as struck. */
  take(point: FaultPoint, subject: FaultSubject): Fault | null {
    const active = this.#active.find(
      ({ fault }) => strikesAt(fault, point) && concerns(fault, subject) && Math.random() < (fault.chance ?? 1),
    );
    if (!active) return null;
    active.left -= 1;
    if (active.left <= 0) this.#active = this.#active.filter((other) => other !== active);
    return active.fault;
  }
}

function strikesAt(fault: Fault, point: FaultPoint): boolean {
  return fault.on === point || (fault.on === 'media' && MEDIA_EVENTS.includes(point));
}

function concerns(fault: Fault, subject: FaultSubject): boolean {
  const { person } = fault;
  return (
    person === undefined || person === subject.name || person === subject.id || person === subject.customParticipantId
  );
}

/** Whether an item of a request is one of those that `only` refuses. */
export function refuses(fault: Fault | null, position: number, ...names: readonly (string | undefined)[]): boolean {
  if (fault?.only === undefined) return false;
  return fault.only.some((chosen) => chosen === position || (typeof chosen === 'string' && names.includes(chosen)));
}

function validate(fault: Fault): void {
  const problem = problemOf(fault);
  if (problem === null) return;
  throw new SandboxError('bad-fault', {
    what: `This fault can never strike: ${problem}.`,
    why: 'A test that relies on it would pass without testing anything.',
    fix: 'Choose another kind, or another point to strike at.',
  });
}

/** Why a fault can never strike; also of one that its type excludes, because not every test is checked for types. */
function problemOf({ on, kind, only, chance = 1 }: Fault): string | null {
  const isRest = REST_POINTS.includes(on);
  if (!isRest && !OTHER_POINTS.includes(on) && !Object.hasOwn(eventNumbers, on)) return `nothing is called "${on}"`;
  if (!KINDS.includes(kind) && typeof kind !== 'object') return `there is no kind "${String(kind)}"`;
  if (typeof kind === 'object' && !isRest) return `"${on}" is a socket message and has no HTTP status`;
  if ((kind === 'duplicate' || kind === 'reorder') && on !== 'delivery') return `"${kind}" goes with "delivery" only`;
  if (!(chance > 0 && chance <= 1)) return `a chance of ${chance} is none`;
  if (kind === 'malformed' && (on === 'connect' || on === 'delivery')) {
    return `"${on}" has no answer that could be malformed`;
  }
  if (kind === 'refuse' && (isRest || on === 'delivery' || PUSHES.includes(on)))
    return `"${on}" cannot be refused with an error reply`;
  if (only !== undefined && (kind !== 'refuse' || !['create', 'delete', 'move'].includes(on))) {
    return '"only" goes with "refuse" on create, delete or move';
  }
  return null;
}
