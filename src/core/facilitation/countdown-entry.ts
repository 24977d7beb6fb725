import type { ChannelEntry } from '../channel/document';
import type { Json } from '../channel/message';
import type { Surroundings } from '../channel/surroundings';
import type { BreakoutChannel } from '../channel/types';
import type { Act } from './act-once';
import type { OperationCause } from '../types';
import { nameOf } from './checked-text';
import { entriesOf, fieldsOf, roomEntryId, versionOf } from './entries';

export const COUNTDOWN = 'countdown';
/** Longest wait, ms. */
export const MAX_MS = 600_000;
/** How long after the end a host's client acts by itself, ms. Later hosts are asked. */
export const LATEST_MS = 15_000;
/** As many ids go into one entry. */
export const MAX_PEOPLE = 50;

/**
 * What happens at the end. `close`: a room, or with null all rooms. `recall`: everyone of a room, or with null of all rooms,
 * comes back; the rooms stay open. `move`: these people (ids of participants) go to a room, or with null to the main meeting;
 * with a `round` it is their room of that round, which begins then, and they may be there already.
 * `visit`: the host who began it goes to a room.
 */
export type CountdownAction =
  | { readonly kind: 'close' | 'recall'; readonly roomId: string | null }
  | {
      readonly kind: 'move';
      readonly roomId: string | null;
      readonly personIds: readonly string[];
      readonly round?: number;
    }
  | { readonly kind: 'visit'; readonly roomId: string };

/** A countdown as all clients know it. */
export interface CountdownValue {
  /** The same for all entries of one countdown, however often they are changed. */
  readonly key: string;
  readonly action: CountdownAction;
  /** What was left when this was written, ms; null for a request, and for a close that has left rooms open. */
  readonly left: number | null;
  readonly by: string;
  readonly personId: string;
  /** By whose decision. */
  readonly cause: OperationCause;
}

export interface CountdownEntry extends CountdownValue {
  readonly entry: ChannelEntry;
}

/** Those that can still come to their end, by the last list. */
export function countdownsOf(channel: BreakoutChannel): CountdownEntry[] {
  return entriesOf(channel, COUNTDOWN).flatMap((entry) => {
    const value = valueOf(entry);
    return value && isPossible(value.action, channel.surroundings()) ? [{ ...value, entry }] : [];
  });
}

/** One of each: that of another host for the same takes its place. */
export function idOf({ action, key, personId }: CountdownValue, part: number): string {
  const { kind, roomId } = action;
  if (kind === 'move') return `${COUNTDOWN}/move/${key}/${part}`;
  if (kind === 'visit') return `${COUNTDOWN}/visit/${personId}`;
  return roomEntryId(`${COUNTDOWN}/${kind}`, roomId);
}

export function jsonOf({ key, action, left, by, personId, cause }: CountdownValue): Json {
  return { key, ...action, left, by, personId, ...(cause !== 'host' && { cause }) };
}

/** Ms that are left; null for a request. */
export function leftNow({ left, entry }: CountdownEntry, now: number): number | null {
  return left === null ? null : Math.min(left, Math.max(0, left - (now - entry.writtenAt)));
}

/** When its time is up, on the channel's clock. */
export function endOf({ left, entry }: CountdownEntry): number {
  return left === null ? Infinity : entry.writtenAt + left;
}

export function actNameOf({ action, entry }: CountdownEntry): Pick<Act, 'name' | 'occasion'> {
  return { name: `${COUNTDOWN}/${action.kind}`, occasion: versionOf(entry) };
}

/** Where it takes this client's person: the id of main or a room; null where it leaves them where they are. */
export function destinationOf(action: CountdownAction, around: Surroundings): string | null {
  const { meetingId, meetingIds, personId } = around;
  const [mainId = ''] = meetingIds;
  const { kind, roomId } = action;
  if (kind === 'visit') return null;
  if (kind === 'move') {
    const to = roomId ?? mainId;
    return action.personIds.includes(personId) && meetingId !== to ? to : null;
  }
  const isIn = roomId === null ? meetingIds.indexOf(meetingId) > 0 : meetingId === roomId;
  return isIn ? mainId : null;
}

function isPossible({ kind, roomId }: CountdownAction, { meetingIds, people }: Surroundings): boolean {
  const rooms = meetingIds.slice(1);
  if (rooms.length === 0 || (roomId !== null && !rooms.includes(roomId))) return false;
  if (kind !== 'recall') return true;
  return people.some(({ meetingId }) => (roomId === null ? rooms.includes(meetingId) : meetingId === roomId));
}

function valueOf(entry: ChannelEntry): CountdownValue | null {
  const { key, kind, roomId, personIds, round, left, by, personId, cause } = fieldsOf(entry);
  const action = actionOf(kind, roomId, personIds, round);
  const isTime = left === null || (typeof left === 'number' && left >= 0);
  if (typeof key !== 'string' || !action || !isTime) return null;
  return {
    key,
    action,
    left: left === null ? null : Math.min(left, MAX_MS),
    by: nameOf(by),
    personId: nameOf(personId),
    cause: causeOf(cause),
  };
}

/** What a newer version may know passes for a host's. */
export function causeOf(cause: Json | undefined): OperationCause {
  return cause === 'timer' || cause === 'policy' ? cause : 'host';
}

function actionOf(
  kind: Json | undefined,
  roomId: Json | undefined,
  personIds: Json | undefined,
  round: Json | undefined,
): CountdownAction | null {
  if (kind === 'visit') return typeof roomId === 'string' ? { kind, roomId } : null;
  if (typeof roomId !== 'string' && roomId !== null) return null;
  if (kind === 'close' || kind === 'recall') return { kind, roomId };
  if (kind !== 'move' || !Array.isArray(personIds)) return null;
  const ids = (personIds as readonly Json[]).filter((id) => typeof id === 'string');
  return { kind, roomId, personIds: ids.slice(0, MAX_PEOPLE), ...(typeof round === 'number' && { round }) };
}

/** Whether it closes all rooms, which concerns also those who are in none: none is to be chosen. */
export function closesAll(it: Pick<CountdownValue, 'action'>): boolean {
  return closesRoom(it, null);
}

/** Whether it closes this room, or with null all. */
export function closesRoom({ action }: Pick<CountdownValue, 'action'>, roomId: string | null): boolean {
  return action.kind === 'close' && action.roomId === roomId;
}

/** Whether hosts are closing all rooms; not where that has left some open. */
export function isClosingAll(all: readonly (Pick<CountdownValue, 'action'> & { readonly state: string })[]): boolean {
  return all.some((it) => closesAll(it) && it.state !== 'lapsed');
}

/** The round that it leads to; undefined for what belongs to none. */
export function roundOf(action: CountdownAction): number | undefined {
  return action.kind === 'move' ? action.round : undefined;
}
