import type { BreakoutError } from '../errors';
import type { ConnectionState, SwitchState } from '../types';
import type { RoomState } from './port';

/** What a client says of itself at the moment of an event. */
export interface Reading {
  readonly room: RoomState;
  readonly meetingId: string;
  readonly connection: ConnectionState;
  /** Undefined before the first list. */
  readonly mainId: string | undefined;
  /** Whether its last list has the meeting that it is in. */
  readonly listed: boolean;
}

export type MachineEvent =
  /** The session begins to listen to the active client. */
  | { readonly type: 'attached'; readonly now: Reading }
  | { readonly type: 'connection'; readonly state: ConnectionState; readonly now: Reading }
  | { readonly type: 'room'; readonly now: Reading }
  | { readonly type: 'list'; readonly now: Reading }
  /** The server moves this client or, with `unseen`, a client of this page that nobody was handed (SDK facts 22). */
  | { readonly type: 'switching'; readonly to: Omit<SwitchState, 'requested'>; readonly unseen: boolean }
  /** A client came out of a switch. */
  | { readonly type: 'switched'; readonly newcomer: Reading; readonly active: Reading }
  /** No client comes out of the switch under way. */
  | { readonly type: 'unreached'; readonly cause: unknown }
  /** This client asks for a switch. Null: it has stopped waiting for one. */
  | { readonly type: 'wished'; readonly toId: string | null }
  /** A way out of a failure is taken: `fresh`, by a new client in main; otherwise the active one joins its meeting again. */
  | { readonly type: 'recovering'; readonly to: SwitchState; readonly fresh: boolean }
  /** `active`: the client that the fresh one stands in for, if it is still the active one. */
  | { readonly type: 'rejoined'; readonly newcomer: Reading; readonly active: Reading | null }
  /** A join or a way out failed. `to`: what can be tried again; by default the switch under way. */
  | { readonly type: 'failed'; readonly error: BreakoutError; readonly to?: SwitchState | null }
  | { readonly type: 'leaving' }
  | { readonly type: 'left' }
  | { readonly type: 'waited'; readonly wait: Wait }
  /** The list that settles a doubt about the room has come, or failed to. */
  | { readonly type: 'confirmed'; readonly roomId: string };

/**
 * What has to be done about a transition, to the client that the event is about: the newcomer, else the active one.
 * - `depart`: apply the media policy, and remember where the switch leads
 * - `adopt`: make it the active client; `join`: join its meeting
 * - `arrive`: do what follows each join; `refetch`: fetch the lists, which a reconnect does not
 * - `abandon`: let go of it, but not of the devices; `abandon-former`: of the one that was active before
 * - `leave`: leave the whole meeting with it
 * - `confirm`: fetch a list, then tell `confirmed`
 */
export type Effect =
  'depart' | 'adopt' | 'join' | 'arrive' | 'refetch' | 'abandon' | 'abandon-former' | 'leave' | 'confirm';

/** A timer of a state. One of the same kind with another `of` begins anew. */
export interface Wait {
  readonly kind: 'switch' | 'reconnect' | 'doubt';
  readonly of: unknown;
  readonly ms: number;
}
