import type { BreakoutError } from '../errors';
import type { ConnectionState, SwitchState } from '../types';
import type { Effect, MachineEvent, Reading, Wait } from './machine-events';
import { failures } from './failures';
import { isJoined } from './status';

/**
 * Where this client is in its meeting, as one machine: its states, the events that move it, and its transitions. Pure:
 * transitions name their effects, which `Driver` carries out, and `waitsOf` names the timers of a state.
 */
export interface Machine {
  readonly place: Place;
  readonly connection: ConnectionState;
  /** Where the last switch led to: of two transfers at once the later one counts, whichever client comes first. */
  readonly lastTarget: string | null;
  /** The meeting that this client has asked to switch to, until it is there or the switch has failed. */
  readonly wish: string | null;
}

type Place =
  | { readonly status: 'idle' | 'waitlisted' | 'main' }
  | {
      readonly status: 'room';
      readonly roomId: string;
      /** Whether a list has had the room since this client came to it. */
      readonly listed: boolean;
      /** `missing`: the last list did not have the room. `confirming`: for so long that one more list decides. */
      readonly doubt: 'missing' | 'confirming' | null;
    }
  | {
      readonly status: 'switching';
      readonly to: SwitchState;
      readonly fromRoomId: string | null;
      /** It is a way out of a failure, by a fresh client in main. */
      readonly rejoining: boolean;
    }
  | { readonly status: 'failed'; readonly error: BreakoutError; readonly to: SwitchState | null }
  /** `leaving`: by this client, and the server has not answered yet; `left`: so it has. `removed`: by the server. */
  | { readonly status: 'ended'; readonly how: 'leaving' | 'left' | 'removed' };

export interface Step {
  readonly machine: Machine;
  readonly effects: readonly Effect[];
}

export interface Limits {
  readonly switchTimeout: number;
  readonly reconnectTimeout: number;
}

/** How long a client may be in a room that is on no list any more, ms: the server brings it out, as a rule. */
const GONE_PATIENCE = 10_000;
/** The same where no list has had the room since the client came to it, ms: it was gone before, and nobody is brought out. */
const NEVER_THERE_PATIENCE = 1000;

export function begin(now: Reading): Machine {
  const place = undecidedPlace({ status: 'idle' }, now);
  return { place, connection: 'online', lastTarget: null, wish: null };
}

/** The timers of a state. Each one that runs out is a `waited` event. */
export function waitsOf({ place, connection }: Machine, { switchTimeout, reconnectTimeout }: Limits): readonly Wait[] {
  switch (place.status) {
    case 'switching':
      // A switch whose new client fails to initialise says nothing at all (SDK facts 1).
      return [{ kind: 'switch', of: place, ms: switchTimeout }];
    case 'idle':
    case 'failed':
    case 'ended':
      return [];
    case 'waitlisted':
    case 'main':
    case 'room': {
      const waits: Wait[] = [];
      // The SDK tries for minutes, or says no more about it. Where it succeeds later, that counts.
      if (connection !== 'online') waits.push({ kind: 'reconnect', of: 'connection', ms: reconnectTimeout });
      if (place.status === 'room' && place.doubt === 'missing')
        waits.push({ kind: 'doubt', of: place.roomId, ms: place.listed ? GONE_PATIENCE : NEVER_THERE_PATIENCE });
      return waits;
    }
    default:
      return place satisfies never;
  }
}

export function transition(machine: Machine, event: MachineEvent): Step {
  const { place } = machine;
  switch (event.type) {
    case 'attached':
      return attached(machine, event.now);
    case 'connection': {
      // The socket is there again; the meeting is not, before it was joined again.
      const isAway = event.state === 'online' && event.now.room === 'disconnected';
      return step({ ...machine, connection: isAway ? 'reconnecting' : event.state });
    }
    case 'room':
      return room(machine, event.now);
    case 'list':
      return isJoined(place.status) ? step({ ...machine, place: listed(place, event.now) }) : step(machine);
    case 'switching':
      // An unseen client in this page may also belong to another session: only one that is switching can have any.
      if (place.status === 'ended' || (event.unseen && place.status !== 'switching')) return step(machine);
      return step(switchTo(machine, { ...event.to, requested: machine.wish === event.to.toId }), 'depart');
    case 'switched':
      return switched(machine, event.newcomer, event.active);
    case 'unreached':
      if (isLeaving(place)) return step(machine, 'leave');
      return place.status === 'switching' ? fail(machine, failures.switchRefused(event.cause)) : step(machine);
    case 'wished':
      return step(event.toId === null || isJoined(place.status) ? { ...machine, wish: event.toId } : machine);
    case 'recovering':
      // In a switch, too: its client was joined again, in vain, and a fresh one takes its place.
      if (place.status !== 'failed' && place.status !== 'switching') return step(machine);
      return step(switchTo(machine, event.to, event.fresh));
    case 'rejoined':
      return rejoined(machine, event.newcomer, event.active);
    case 'failed':
      return isLeaving(place) ? step(machine, 'leave') : fail(machine, event.error, event.to);
    case 'leaving':
      return step({ ...machine, place: { status: 'ended', how: 'leaving' }, wish: null });
    case 'left':
      return step(isLeaving(place) ? { ...machine, place: { status: 'ended', how: 'left' } } : machine);
    case 'waited':
      return waited(machine, event.wait);
    case 'confirmed':
      if (place.status !== 'room' || place.roomId !== event.roomId || place.doubt !== 'confirming')
        return step(machine);
      return fail(machine, failures.roomGone('The room that this participant is in'), null);
    default:
      return event satisfies never;
  }
}

function attached(machine: Machine, now: Reading): Step {
  const { status } = machine.place;
  const connection = now.room === 'disconnected' ? 'reconnecting' : now.connection;
  const isDecided = status === 'switching' || status === 'failed' || status === 'ended';
  const place = isDecided ? machine.place : undecidedPlace(machine.place, now);
  // While nobody listened, no action waited for a switch, and no list settled a doubt.
  const settled: Place = place.status === 'room' ? { ...place, doubt: null } : place;
  return step({ ...machine, place: settled, connection, wish: null });
}

/** Where a client is that neither switches nor has failed or left. */
function undecidedPlace(before: Place, now: Reading): Place {
  switch (now.room) {
    case 'idle':
    case 'waitlisted':
      return { status: now.room };
    case 'joined':
      return placeIn(before, now);
    case 'disconnected':
      return before;
    case 'lost':
      return { status: 'failed', error: failures.connectionLost(), to: null };
    case 'switched':
      return { status: 'failed', error: failures.replaced(), to: null };
    case 'ended':
      return { status: 'ended', how: 'removed' };
    default:
      return now.room satisfies never;
  }
}

/** The state of the active client has changed. */
function room(machine: Machine, now: Reading): Step {
  const { place } = machine;
  // Nothing comes after the end but being there again.
  if (place.status === 'ended' && now.room !== 'joined') return step(machine);
  switch (now.room) {
    case 'joined':
      if (isLeaving(place)) return step(machine, 'leave');
      return step(settle(machine, now), isJoined(place.status) ? 'refetch' : 'arrive');
    case 'lost':
      return fail({ ...machine, connection: 'offline' }, failures.connectionLost());
    case 'ended':
      return step({ ...machine, place: { status: 'ended', how: 'removed' }, wish: null });
    case 'disconnected':
      // Temporary: a reconnect follows by itself (SDK facts 24).
      return step({ ...machine, connection: 'reconnecting' });
    case 'waitlisted':
      return step({ ...machine, place: { status: 'waitlisted' }, wish: null });
    case 'switched':
    case 'idle':
      return step(machine);
    default:
      return now.room satisfies never;
  }
}

function listed(before: Place, now: Reading): Place {
  const next = placeIn(before, now);
  if (next.status !== 'room') return next;
  if (now.listed) return { ...next, listed: true, doubt: null };
  return { ...next, doubt: next.doubt ?? 'missing' };
}

function switched(machine: Machine, newcomer: Reading, active: Reading): Step {
  const { place, lastTarget } = machine;
  const isTarget = newcomer.meetingId === lastTarget;
  // Moved on before it had joined: its own successor follows, or the watchdog ends the wait (SDK facts 22).
  if (newcomer.room === 'switched') return step(machine);
  if (hasLeft(place)) return step(machine, 'leave');
  // Too late: this client has asked for the way to main meanwhile.
  if (isRejoining(place) && !isTarget) return step(machine, 'abandon');
  if (place.status === 'switching' || place.status === 'failed') return adopt(machine, newcomer);
  if (newcomer.room === 'joined' && isTarget && active.meetingId !== lastTarget)
    return adopt(machine, newcomer, 'abandon-former');
  return step(machine, 'abandon');
}

function rejoined(machine: Machine, newcomer: Reading, active: Reading | null): Step {
  if (hasLeft(machine.place)) return step(machine, 'leave');
  // Its own successor was faster, or a switch that was given up has ended well meanwhile: one live client is enough.
  if (!active) return step(machine, 'abandon');
  // The server may count a client that could not join as present: its person would be there twice.
  const former = active.room === 'switched' ? [] : (['abandon-former'] as const);
  // Moved on before it had joined: its own successor follows, or the watchdog ends the wait (SDK facts 22).
  return newcomer.room === 'switched' ? step(machine, ...former) : adopt(machine, newcomer, ...former);
}

function adopt(machine: Machine, newcomer: Reading, ...effects: readonly Effect[]): Step {
  if (newcomer.room === 'joined') return step(settle(machine, newcomer), 'adopt', 'arrive', ...effects);
  if (newcomer.room === 'idle') return step(machine, 'adopt', 'join', ...effects);
  // It lost its connection before anybody was handed it, for one: it has not arrived, and the watchdog goes on.
  const { machine: next } = room(machine, newcomer);
  return step(next, 'adopt', ...effects);
}

function waited(machine: Machine, { kind, of, ms }: Wait): Step {
  const { place } = machine;
  const waits = waitsOf(machine, { switchTimeout: ms, reconnectTimeout: ms });
  if (!waits.some((wait) => wait.kind === kind && wait.of === of)) return step(machine);
  switch (kind) {
    case 'switch':
      return fail(machine, failures.switchTimeout(ms));
    case 'reconnect':
      return fail({ ...machine, connection: 'offline' }, failures.notRejoined(ms), null);
    case 'doubt':
      return step({ ...machine, place: { ...place, doubt: 'confirming' } as Place }, 'confirm');
    default:
      return kind satisfies never;
  }
}

/** In a meeting again, or still. The socket of a client can be gone already when it has joined. */
function settle(machine: Machine, now: Reading): Machine {
  return { ...machine, place: placeIn(machine.place, now), connection: now.connection, wish: null };
}

function placeIn(before: Place, { meetingId, mainId }: Reading): Place {
  if (mainId === undefined || meetingId === mainId) return { status: 'main' };
  if (before.status === 'room' && before.roomId === meetingId) return before;
  return { status: 'room', roomId: meetingId, listed: false, doubt: null };
}

/** Moved on in the middle of a switch, a client is still on the same way out of a failure. */
function switchTo(machine: Machine, to: SwitchState, rejoining = isRejoining(machine.place)): Machine {
  const place: Place = { status: 'switching', to, fromRoomId: roomIdOf(machine.place), rejoining };
  return { ...machine, place, lastTarget: to.toId };
}

function isRejoining(place: Place): boolean {
  return place.status === 'switching' && place.rejoining;
}

/** Nothing fails after the end. */
function fail(machine: Machine, error: BreakoutError, to = targetOf(machine.place)): Step {
  if (machine.place.status === 'ended') return step(machine);
  return step({ ...machine, place: { status: 'failed', error, to }, wish: null });
}

/** Where the switch leads that is under way, or has failed. */
function targetOf(place: Place): SwitchState | null {
  return place.status === 'switching' || place.status === 'failed' ? place.to : null;
}

/** The room that this client is in, or is leaving by the switch under way. */
function roomIdOf(place: Place): string | null {
  if (place.status === 'room') return place.roomId;
  return place.status === 'switching' ? place.fromRoomId : null;
}

function isLeaving(place: Place): boolean {
  return place.status === 'ended' && place.how === 'leaving';
}

/** By its own will: no client is to be in the meeting any more. */
function hasLeft(place: Place): boolean {
  return place.status === 'ended' && place.how !== 'removed';
}

function step(machine: Machine, ...effects: readonly Effect[]): Step {
  return { machine, effects };
}
