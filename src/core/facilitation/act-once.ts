import { hostRank } from '../channel/surroundings';
import { isRecord } from '../channel/message';
import type { BreakoutChannel } from '../channel/types';

/** How long each next host waits for the one before, ms: the leader's page may be frozen, and still listed. */
const TURN_MS = 4000;
/** How long a client that has begun an act and is listed may say nothing of it before another host does it as well, ms. */
const PATIENCE_MS = 10_000;
/** How often it is looked whether it is this host's turn, ms. */
const LOOK_MS = 500;
/** How often a client says again that it does an act, ms: after a switch or a rejoin lists may have it under another id. */
const TELL_MS = 2000;
/** How long since it has said so it may be in no list under that id, ms: a switch, or a lost connection that comes back. */
const ABSENCE_MS = 6000;

export interface Act {
  /** What is done. One at a time under one name, so that marks do not pile up. */
  readonly name: string;
  /** Which one of that name: another occasion is another act. */
  readonly occasion: string;
  /** When, on the channel's clock. */
  readonly at: number;
  /** Participant id of the host whose turn comes first, as long as they are there. Default: the leader's. */
  readonly first?: string;
  /** Whether it is still to be done. */
  readonly isDue: () => boolean;
  /** Does it. Has to be idempotent: two hosts may do it where one was cut off from the other. */
  readonly run: () => Promise<unknown>;
}

/**
 * By channel, the occasion of each act that its client does now, by the act's name. An act goes on where what waits for its
 * time is stopped and begun anew, as in a switch of that client: this keeps it from being done a second time.
 */
const underWay = new WeakMap<BreakoutChannel, Map<string, string>>();

/**
 * Does something by itself, once for the whole meeting, on one of the hosts' clients: the leader's, else the next one's a
 * few seconds later. Each marks what it has begun and done, so that the others leave it alone, also while it is itself
 * moved by the act and comes back under another id. Without a host nothing is done. Returns what stops it.
 */
export function actOnce(channel: BreakoutChannel, act: Act): () => void {
  let timer: ReturnType<typeof setTimeout>;
  let isStopped = false;

  const look = async () => {
    const now = channel.now();
    const mark = markOf(channel, act);
    if (!act.isDue() || mark === 'done') return;
    const rank = hostRank(channel.surroundings(), act.first);
    const turn = Math.max(act.at, lapseOf(channel, act)) + (rank ?? 0) * TURN_MS;
    if (rank === null || now < turn || mark === 'busy') return again(now);
    const own = underWay.get(channel) ?? new Map<string, string>();
    underWay.set(channel, own.set(act.name, act.occasion));
    const note = (state: string) =>
      channel.put({
        id: `act/${act.name}`,
        kind: 'act',
        value: { occasion: act.occasion, state, by: channel.surroundings().personId },
      });
    try {
      await telling(() => note('begun'), act.run);
      await note('done');
    } catch {
      // The act tells of its own failure; the next host tries it, or this one where there is none.
      await note('failed').catch(() => undefined);
      if (!isStopped) timer = setTimeout(() => void look(), 2 * TURN_MS);
    } finally {
      own.delete(act.name);
    }
  };
  const again = (now: number) => {
    if (!isStopped) timer = setTimeout(() => void look(), Math.max(LOOK_MS, Math.min(act.at - now, LOOK_MS * 60)));
  };

  timer = setTimeout(() => void look(), Math.max(0, act.at - channel.now()));
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}

/** Does something, and tells so before and, again and again, meanwhile. Rejects where the first telling does. */
async function telling(tell: () => Promise<void>, run: () => Promise<unknown>): Promise<void> {
  let told = tell();
  await told;
  // One after the other, so that none is late. One that cannot be signed ends them: others then take over in time.
  const timer = setInterval(() => {
    told = told.then(tell);
    told.catch(() => undefined);
  }, TELL_MS);
  try {
    await run();
  } finally {
    clearInterval(timer);
    await told.catch(() => undefined);
  }
}

type ActName = Pick<Act, 'name' | 'occasion'>;

/** Whether a client that is there, this one or another, has begun it, not long ago. */
export function isBegun(channel: BreakoutChannel, act: ActName): boolean {
  const mark = lastMark(channel, act);
  return mark?.state === 'begun' && isUnderWay(mark, channel);
}

/** Whether the last client that has begun it has failed, and none has begun it again. */
export function hasFailed(channel: BreakoutChannel, act: ActName): boolean {
  return lastMark(channel, act)?.state === 'failed';
}

/** `busy`: this client does it, or another that is there has begun it, not long ago. */
function markOf(channel: BreakoutChannel, act: ActName): 'none' | 'busy' | 'done' {
  if (underWay.get(channel)?.get(act.name) === act.occasion) return 'busy';
  const mark = lastMark(channel, act);
  if (mark?.state === 'done') return 'done';
  // With this client's own id it is from before a reload.
  const isOthers = mark?.by !== channel.surroundings().personId;
  return mark?.state === 'begun' && isOthers && isUnderWay(mark, channel) ? 'busy' : 'none';
}

interface Mark {
  readonly state: unknown;
  readonly by: unknown;
  readonly writtenAt: number;
}

function lastMark(channel: BreakoutChannel, { name, occasion }: ActName): Mark | null {
  const entry = channel.getSnapshot().entries.get(`act/${name}`);
  if (!entry || !isRecord(entry.value) || entry.value.occasion !== occasion) return null;
  return { state: entry.value.state, by: entry.value.by, writtenAt: entry.writtenAt };
}

function isUnderWay(mark: Mark, channel: BreakoutChannel): boolean {
  return channel.now() < endOf(mark, channel);
}

/** Until when a client that has begun is waited for, if it says nothing more. */
function endOf({ writtenAt, by }: Mark, channel: BreakoutChannel): number {
  const isListed = channel.surroundings().people.some(({ id }) => id === by);
  return writtenAt + (isListed ? PATIENCE_MS : ABSENCE_MS);
}

/** When the hosts' turns began anew: a client has given up, or has said nothing more for too long. */
function lapseOf(channel: BreakoutChannel, act: ActName): number {
  const mark = lastMark(channel, act);
  if (!mark) return 0;
  return mark.state === 'begun' ? endOf(mark, channel) : mark.writtenAt;
}
