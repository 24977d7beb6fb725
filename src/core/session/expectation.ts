import type { BreakoutError } from '../errors';
import type { MoveState, Person } from '../types';
import type { BreakoutSnapshot } from './types';

/** After so long somebody who is still listed where they were sent from has not set out, ms. */
const SETTING_OUT = 3000;

/** A move that was sent and has no known end yet: the person may be in no list. */
export interface Underway {
  readonly fromId: string;
  readonly sentAt: number;
}

/** That an operation has taken a person over. */
export interface TakenOver {
  readonly underway: Underway | null;
  /** Whether the other operation was still running. */
  readonly wasRunning: boolean;
}

/** Where somebody is meant to be, and what has become of that so far. */
export interface Expectation {
  readonly person: Person;
  /** Null for someone whom the operation does not move: only whether they are still in the meeting is looked at. */
  readonly toId: string | null;
  since: number;
  /** The preset that they should have there; null for the one they have, or where it is not known. */
  readonly presetId: string | null;
  /** Why they have another, or will: from then on they are moved plainly. */
  presetError: BreakoutError | null;
  /** Of an earlier operation. A second transfer before the first has ended can lose a client (SDK facts 22). */
  earlier: Underway | null;
  state: MoveState;
  error: BreakoutError | null;
  sent: Underway | null;
  /** Why they were not moved; without an error where nobody knows whether they are. */
  refusal: { readonly at: number; readonly error: BreakoutError | null } | null;
  /** Since when they are seen in a third place. */
  elsewhereSince: number | null;
}

export type Lists = Pick<BreakoutSnapshot, 'main' | 'rooms' | 'updatedAt'>;

/** Nothing of theirs counts as under way any more: a later operation need not wait for it. */
export function end(expectation: Expectation, state: MoveState, error: BreakoutError | null = null): void {
  Object.assign(expectation, { state, error, sent: null, earlier: null } satisfies Partial<Expectation>);
}

/** They are to be sent anew. */
export function sendAgain(expectation: Expectation): void {
  Object.assign(expectation, {
    state: 'pending',
    since: Date.now(),
    sent: null,
    refusal: null,
  } satisfies Partial<Expectation>);
}

/** Whether the list has another preset for them than they should have. */
export function lacksPreset({ person, presetId, presetError }: Expectation, { main, rooms }: Lists): boolean {
  if (presetId === null && !presetError) return false;
  const listed = [main, ...rooms].flatMap((room) => room?.people ?? []).find(({ key }) => key === person.key);
  // Where it is not known which: any but the one they had.
  return presetId === null ? listed?.presetId === person.presetId : listed?.presetId !== presetId;
}

export function isWaiting({ state }: Expectation): boolean {
  return state === 'pending' || state === 'moving';
}

/** Still listed where an earlier operation has just sent them away from: they may set out at any moment. */
export function isHeld({ earlier, sent }: Expectation, place: string): boolean {
  return !sent && earlier?.fromId === place && Date.now() - earlier.sentAt < SETTING_OUT;
}

/** Since when somebody who was sent is in neither place of their move; null while they are not. */
export function elsewhereSince({ sent, elsewhereSince: since }: Expectation, place: string | undefined): number | null {
  return sent && place !== undefined && place !== sent.fromId ? (since ?? Date.now()) : null;
}
