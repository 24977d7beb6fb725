import type { ChannelEntry } from '../channel/document';
import { isRecord } from '../channel/message';
import type { BreakoutChannel } from '../channel/types';
import { isTimerEnd, type TimerEnd } from '../plan/timing';
import { roomEntryId } from './entries';

export const TIMER = 'timer';
/** Longest time of a timer, ms. */
export const MAX_MS = 24 * 3_600_000;

/** A timer as all clients know it. */
export interface TimerValue {
  /** What was left when this was written, ms. */
  readonly left: number;
  /** How long it was set for, ms; what was added or taken away since does not count. */
  readonly setFor: number;
  readonly isRunning: boolean;
  readonly end: TimerEnd;
  readonly by: string;
  /** The number of the round that it times; null outside of rounds. */
  readonly round: number | null;
}

/** The entry of a room's own timer, or with null that of all rooms, and what it says; null for none. */
export function timerOf(
  channel: BreakoutChannel,
  roomId: string | null,
): { readonly entry: ChannelEntry; readonly value: TimerValue } | null {
  const entry = channel.getSnapshot().entries.get(roomEntryId(TIMER, roomId));
  const value = entry && valueOf(entry);
  return entry && value ? { entry, value } : null;
}

/** The value that would have to be written now to change nothing. */
export function timerNow(channel: BreakoutChannel, roomId: string | null): TimerValue | null {
  const timer = timerOf(channel, roomId);
  return timer && { ...timer.value, left: leftNow(timer.entry, timer.value, channel.now()) };
}

/** Ms that are left. */
export function leftNow({ writtenAt }: ChannelEntry, { left, isRunning }: TimerValue, now: number): number {
  return isRunning ? Math.min(left, Math.max(0, left - (now - writtenAt))) : left;
}

/** Writes it as this client's person. */
export function writeTimer(
  channel: BreakoutChannel,
  roomId: string | null,
  { left, setFor, isRunning, end, round }: Omit<TimerValue, 'by'>,
): Promise<void> {
  const value = { left, setFor, isRunning, end, by: channel.surroundings().name, ...(round !== null && { round }) };
  return channel.put({ id: roomEntryId(TIMER, roomId), kind: TIMER, value });
}

function valueOf({ kind, value }: ChannelEntry): TimerValue | null {
  if (kind !== TIMER || !isRecord(value)) return null;
  const { left, setFor, isRunning, end, by, round } = value;
  if (typeof left !== 'number' || !(left >= 0) || typeof isRunning !== 'boolean') return null;
  return {
    left: Math.min(left, MAX_MS),
    // An older version says what was left alone.
    setFor: typeof setFor === 'number' && setFor > 0 ? setFor : left,
    isRunning,
    // What a newer version may know, this one asks about.
    end: isTimerEnd(end) ? end : 'ask',
    by: typeof by === 'string' ? by.slice(0, 200) : '',
    round: typeof round === 'number' && Number.isInteger(round) && round > 0 ? round : null,
  };
}
