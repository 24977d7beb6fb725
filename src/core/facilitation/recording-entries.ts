import type { BreakoutChannel } from '../channel/types';
import type { Recording } from '../types';
import { nameOf } from './checked-text';
import { together } from './derived';
import { fieldsOf, roomEntryId, versionOf } from './entries';
import { forgetClosed } from './forget-closed';

/** What hosts want of all rooms. */
const WISH = 'recording-wish';
/** Whether a room is recorded, as somebody in it sees it. */
const STATE = 'recording-state';
/** What becomes of the wish in a room, by somebody there who may record. */
const ANSWER = 'recording-answer';

/** How long what a client has begun may take, ms. After that another does it. */
export const PATIENCE_MS = 20_000;

/** What a host can want of the recordings of all rooms. */
export type RecordingWishAction = 'start' | 'stop';

/** What a host wants of all rooms. */
export interface RecordingWish {
  readonly action: RecordingWishAction;
  /** Name of that host: text, not proved. */
  readonly by: string;
  /** Tells each wish apart. */
  readonly version: string;
  /** This client may act on it without asking its user: it is their own wish, or its signature is good. */
  readonly isVouched: boolean;
}

/** What somebody who may record in a room has made of the wish. */
export interface RecordingAnswer {
  /** `asked`: their client asks them. `done`: it was as wished; what happens later is by hand. */
  readonly state: 'asked' | 'begun' | 'declined' | 'done' | 'failed';
  /** Of `failed`: what their client says of it, for developers. */
  readonly reason: string;
}

export function wishOf(channel: BreakoutChannel): RecordingWish | null {
  const entry = channel.getSnapshot().entries.get(WISH);
  if (entry?.kind !== WISH) return null;
  const { action, by } = fieldsOf(entry);
  if (action !== 'start' && action !== 'stop') return null;
  return { action, by: nameOf(by), version: versionOf(entry), isVouched: entry.vouched };
}

export function putWish(channel: BreakoutChannel, action: RecordingWishAction): Promise<void> {
  return channel.put({ id: WISH, kind: WISH, value: { action, by: channel.surroundings().name } });
}

/** What was said last in a room; `idle` where nobody has said anything. */
export function saidOf(channel: BreakoutChannel, roomId: string): 'idle' | 'recording' | 'paused' {
  const entry = channel.getSnapshot().entries.get(roomEntryId(STATE, roomId));
  const state = entry?.kind === STATE ? fieldsOf(entry).state : undefined;
  return state === 'recording' || state === 'paused' ? state : 'idle';
}

/** What there is to say of a recording: what passes by itself is nothing new. */
export function seenIn({ state }: Recording): 'idle' | 'recording' | 'paused' {
  if (state === 'paused') return 'paused';
  return state === 'recording' || state === 'stopping' ? 'recording' : 'idle';
}

export async function say(
  channel: BreakoutChannel,
  roomId: string,
  state: 'idle' | 'recording' | 'paused',
): Promise<void> {
  const id = roomEntryId(STATE, roomId);
  if (state === 'idle') await channel.remove(id);
  else await channel.put({ id, kind: STATE, value: { state } });
}

/** The answer of a room to this wish; null where there is none, or who gave it has gone before anything came of it. */
export function answerOf(channel: BreakoutChannel, roomId: string, wish: RecordingWish): RecordingAnswer | null {
  const entry = channel.getSnapshot().entries.get(roomEntryId(ANSWER, roomId));
  if (entry?.kind !== ANSWER) return null;
  const { wish: version, state, by, reason } = fieldsOf(entry);
  if (version !== wish.version) return null;
  const isThere = channel.surroundings().people.some(({ id, meetingId }) => id === by && meetingId === roomId);
  const isUnderWay = isThere && channel.now() - entry.writtenAt < PATIENCE_MS;
  const isKnown =
    (state === 'asked' && isThere) ||
    (state === 'begun' && isUnderWay) ||
    state === 'declined' ||
    state === 'done' ||
    state === 'failed';
  return isKnown ? { state, reason: nameOf(reason) } : null;
}

export function putAnswer(
  channel: BreakoutChannel,
  roomId: string,
  { version }: RecordingWish,
  { state, reason }: RecordingAnswer,
): Promise<void> {
  const by = channel.surroundings().personId;
  const value = { wish: version, state, by, ...(reason !== '' && { reason }) };
  return channel.put({ id: roomEntryId(ANSWER, roomId), kind: ANSWER, value });
}

/**
 * Forgets what was said of rooms where nobody is any more: there a recording ends by itself, and who comes next begins anew.
 * With the last room goes the wish. Returns what stops it.
 */
export function forgetRecordings(
  channel: BreakoutChannel,
  rooms: () => readonly { readonly id: string; readonly people: readonly unknown[] }[],
  watch: (listener: () => void) => () => void,
): () => void {
  const open = () => rooms().map(({ id }) => id);
  const inUse = () =>
    rooms()
      .filter(({ people }) => people.length > 0)
      .map(({ id }) => id);
  return together(
    forgetClosed(channel, STATE, { rooms: inUse, watch }),
    forgetClosed(channel, ANSWER, { rooms: inUse, watch }),
    forgetClosed(channel, WISH, { rooms: open, watch }),
  );
}
