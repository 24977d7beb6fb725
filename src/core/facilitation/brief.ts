import type { ChannelEntry } from '../channel/document';
import { isRecord } from '../channel/message';
import type { BreakoutChannel } from '../channel/types';
import type { UntoldBriefs } from '../editor/untold';
import { hash } from '../hash';
import { briefOf, checkBrief, isSameBrief, type Brief } from '../plan/brief';
import { Derived, shared, together } from './derived';
import { nameOf } from './checked-text';
import { entriesOf, fieldsOf, roomEntryId, roomOfEntry, versionOf } from './entries';
import { forgetClosed, type OpenRooms } from './forget-closed';
import { PlannedEntries } from './planned-entries';
import { requireHost } from './require-host';
import { readRoundTag, roundTag } from './rounds-entry';

/** The kind of entries that tell a brief. */
export const BRIEF = 'brief';

/** A brief as the rooms have it now. */
export interface BreakoutBrief extends Brief {
  /** The room whose own it is; null for that of all rooms. */
  readonly roomId: string | null;
  /** Tells each change apart. */
  readonly version: string;
}

/** What `getSnapshot` of {@link BriefStore} gives: the same object while nothing changes. */
export interface BriefState {
  /** That of the user's room: its own, else that of all rooms. Null in main, and where nothing is said. */
  readonly brief: BreakoutBrief | null;
  /** Those that are set: that of all rooms, and those of single rooms. */
  readonly all: readonly BreakoutBrief[];
  /** The user has folded it in this room, or has written it. Remembered for the room, also after a reload; what is new in another round unfolds. */
  readonly isFolded: boolean;
  /** It says something else than what the user has seen in this room in this round. `fold` counts as seen. */
  readonly isChanged: boolean;
}

/** What people are to do in their rooms. What is written is a host's. */
export interface BriefStore {
  /** The brief as it is now. */
  readonly getSnapshot: () => BriefState;
  /** Calls back after each change. Returns the unsubscribe function. */
  readonly subscribe: (listener: () => void) => () => void;
  /** That of a room, or with null of all rooms, as it is now. */
  readonly read: (roomId: string | null) => BreakoutBrief | null;
  /**
   * Says what is to be done in all rooms, or in one: everyone who is there, or comes later, sees it. Host only. Rejects with
   * `no-permission` and `invalid-brief`.
   */
  readonly set: (brief: Brief, roomId?: string) => Promise<void>;
  /** Takes it away: of a room its own, so that it has that of all rooms again. Host only. */
  readonly remove: (roomId?: string) => Promise<void>;
  /** Folds or unfolds it, here only. */
  readonly fold: (isFolded: boolean) => void;
}

/** Without a meeting. */
export const NO_BRIEF: BriefState = { brief: null, all: [], isFolded: false, isChanged: false };

/** What a brief store needs beside the channel. */
export interface BriefContext extends OpenRooms {
  /** The breakout room this client is in; null in main. */
  readonly roomId: () => string | null;
  /** The briefs of the plan that this client carries out, once; undefined or empty when there is nothing new to send. */
  readonly takePlanned: () => UntoldBriefs | undefined;
  /** By room: what was seen there, also after a reload. */
  readonly kept: { get: (id: string) => string | undefined; add: (id: string, word: string) => void };
}

export function createBrief(channel: BreakoutChannel, context: BriefContext): BriefStore {
  const { roomId: here, kept } = context;
  const listeners = new Set<() => void>();
  const onFolded = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const state = new Derived<BriefState>(
    channel,
    (previous) => {
      const roomId = here();
      const brief = same(previous?.brief, roomId === null ? null : readBrief(channel, roomId));
      const all = allBriefs(channel, previous?.all);
      const seen = brief && roomId !== null ? seenIn(channel, kept, roomId, wordsOf(brief)) : null;
      const isFolded = seen?.isFolded ?? false;
      const isChanged = brief !== null && seen !== null && seen.words !== wordsOf(brief);
      const isSame =
        previous?.brief === brief &&
        previous.all === all &&
        previous.isFolded === isFolded &&
        previous.isChanged === isChanged;
      return { value: isSame ? previous : { brief, all, isFolded, isChanged } };
    },
    context.watch,
    onFolded,
  );
  /** What this client has written, in short. */
  const written = new Set<string>();
  const tell = (id: string, brief: Brief | null) => {
    if (brief) written.add(wordsOf(brief));
    return write(channel, id, brief);
  };
  const planned = new PlannedEntries(
    channel,
    () => {
      const { briefs, age } = context.takePlanned() ?? NO_NEWS;
      return { values: new Map([...briefs].map(([id, brief]) => [roomEntryId(BRIEF, id), brief])), age };
    },
    tell,
  );
  const act = shared(() => actByItself(channel, planned.look, written, context));
  return {
    getSnapshot: state.get,
    subscribe: (listener) => {
      return together(act(), state.subscribe(listener));
    },
    read: (roomId) => readBrief(channel, roomId),
    set: async (brief, roomId) => {
      requireHost(channel, 'write a brief');
      const checked = checkBrief(brief);
      planned.look();
      await tell(roomEntryId(BRIEF, roomId ?? null), checked);
    },
    remove: async (roomId) => {
      requireHost(channel, 'write a brief');
      planned.look();
      await tell(roomEntryId(BRIEF, roomId ?? null), null);
    },
    fold: (isFolded) => {
      const roomId = here();
      const brief = roomId === null ? null : readBrief(channel, roomId);
      if (roomId === null || !brief) return;
      keep(channel, kept, roomId, { isFolded, words: wordsOf(brief) });
      for (const listener of [...listeners]) listener();
    },
  };
}

/**
 * What clients do by themselves: the one that carries a plan out sends its briefs; hosts take those of closed rooms away; each
 * remembers what was seen first in its room, so that a change can be told. Its own words are no news to it, and stay folded.
 */
function actByItself(
  channel: BreakoutChannel,
  look: () => void,
  written: ReadonlySet<string>,
  context: BriefContext,
): () => void {
  const { roomId, watch, kept } = context;
  const lookHere = () => {
    look();
    const here = roomId();
    const brief = here === null ? null : readBrief(channel, here);
    if (here === null || !brief) return;
    const words = wordsOf(brief);
    const seen = seenIn(channel, kept, here, words);
    const isOwn = written.has(words);
    if (!seen || (isOwn && seen.words !== words)) keep(channel, kept, here, { isFolded: isOwn, words });
  };
  const stop = together(channel.subscribe(lookHere), watch(lookHere), forgetClosed(channel, BRIEF, context));
  lookHere();
  return stop;
}

const NO_NEWS: UntoldBriefs = { briefs: new Map(), age: 0 };

async function write(channel: BreakoutChannel, id: string, brief: Brief | null): Promise<void> {
  if (!brief) return channel.remove(id);
  const entry = channel.getSnapshot().entries.get(id);
  if (entry && isSameBrief(briefOfEntry(entry), brief)) return;
  await channel.put({ id, kind: BRIEF, value: { ...brief, round: roundTag(channel) } });
}

/** The room's own, else that of all rooms. */
function readBrief(channel: BreakoutChannel, roomId: string | null): BreakoutBrief | null {
  const entry = entryFor(channel, roomId);
  const [brief] = entry ? briefFrom(entry) : [];
  return brief ?? null;
}

function entryFor(channel: BreakoutChannel, roomId: string | null): ChannelEntry | undefined {
  const { entries } = channel.getSnapshot();
  const ids = roomId === null ? [null] : [roomId, null];
  return ids.flatMap((id) => entries.get(roomEntryId(BRIEF, id)) ?? []).find((entry) => briefOfEntry(entry) !== null);
}

/** A brief with the round of a series in which it was written; null for none. */
export interface RoundBrief extends Brief {
  readonly round: ReturnType<typeof readRoundTag>;
}

/** What is to be done in a room: its own brief, else that of all rooms. */
export function roundBriefOf(channel: BreakoutChannel, roomId: string): RoundBrief | null {
  const entry = entryFor(channel, roomId);
  const brief = entry && briefOfEntry(entry);
  return brief ? { ...brief, round: readRoundTag(nameOf(fieldsOf(entry).round)) } : null;
}

function allBriefs(channel: BreakoutChannel, before: readonly BreakoutBrief[] = []): readonly BreakoutBrief[] {
  const now = entriesOf(channel, BRIEF).flatMap((entry) => briefFrom(entry));
  now.sort((a, b) => (a.roomId ?? '').localeCompare(b.roomId ?? ''));
  const isSame = before.length === now.length && now.every((brief, at) => brief.version === before[at]?.version);
  return isSame ? before : now;
}

function briefFrom(entry: ChannelEntry): BreakoutBrief[] {
  const brief = briefOfEntry(entry);
  return brief ? [{ ...brief, roomId: roomOfEntry(entry), version: versionOf(entry) }] : [];
}

/** What an entry tells; null where it is none of a brief. */
export function briefOfEntry({ kind, value }: ChannelEntry): Brief | null {
  return kind === BRIEF && isRecord(value) ? briefOf(value) : null;
}

function same(before: BreakoutBrief | null | undefined, now: BreakoutBrief | null): BreakoutBrief | null {
  return before && before.version === now?.version && before.roomId === now.roomId ? before : now;
}

interface Seen {
  readonly isFolded: boolean;
  /** What was said, in short. */
  readonly words: string;
}

function wordsOf({ text, link = '' }: Brief): string {
  return hash(`${text}\n${link}`).toString(36);
}

/** Null where nothing was seen, and for words that are new in another round than the last ones: they are no change of those. */
function seenIn(channel: BreakoutChannel, kept: BriefContext['kept'], roomId: string, now: string): Seen | null {
  const [seen = '', round = ''] = kept.get(roomId)?.split('/') ?? [];
  const words = seen.slice(1);
  if (seen === '' || (words !== now && round !== roundTag(channel))) return null;
  return { isFolded: seen.startsWith('-'), words };
}

function keep(channel: BreakoutChannel, kept: BriefContext['kept'], roomId: string, { isFolded, words }: Seen): void {
  kept.add(roomId, `${isFolded ? '-' : '+'}${words}/${roundTag(channel)}`);
}
