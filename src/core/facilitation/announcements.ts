import type { ChannelEntry } from '../channel/document';
import { isRecord } from '../channel/message';
import { hostRank } from '../channel/surroundings';
import type { BreakoutChannel } from '../channel/types';
import { httpsOf } from '../links';
import { askersOf } from './askers';
import { REQUEST } from './call-entry';
import { Derived, shared } from './derived';
import { entriesOf, fieldsOf, roomEntryId } from './entries';
import { ReadMarks } from './read-marks';
import { requireHost } from './require-host';
import { checkedLink, checkedText, nameOf, textOf } from './checked-text';
import { roundTag } from './rounds-entry';

const KIND = 'announcement';
/** So many are kept; with one more the oldest goes. */
const MAX_KEPT = 20;
/** Rooms that an announcement remembers, to end with them. */
const MAX_ROOMS = 5;

/** Recipients of an announcement: everyone, the hosts, or those in these rooms (ids of main or rooms). */
export type AnnouncementTarget = 'everyone' | 'hosts' | readonly string[];

/** Something that a host has announced. It stays until it is dismissed or removed. */
export interface Announcement {
  /** For `dismiss` and `remove`. */
  readonly id: string;
  /** Text, and nothing but text. */
  readonly text: string;
  /** Always `https:`. Show its host. */
  readonly link?: string;
  /** The recipients. */
  readonly to: AnnouncementTarget;
  /** It answers a call for help: the words of that; empty where it had none. Absent otherwise. */
  readonly replyTo?: string;
  /** Name of who wrote it: text, not proved. */
  readonly by: string;
  /** When it was written, ms since 1970 on this computer's clock: for showing the time of day. */
  readonly at: number;
  /** How many but its author have dismissed it, by id of main or room. A place with more than 100 people does not count. */
  readonly readBy: Readonly<Record<string, number>>;
}

/** What `getSnapshot` of {@link AnnouncementsStore} gives: the same object while nothing changes. */
export interface AnnouncementsState {
  /**
   * Those for this client that others wrote, not dismissed here: the newest last. They stay until dismissed or, of those made
   * while rooms were open, until people are back in the main meeting and no room is open any more.
   */
  readonly shown: readonly Announcement[];
  /** All for this client; for a host all there are but replies. The newest last. */
  readonly all: readonly Announcement[];
}

/** Announcements to rooms. Those who come later, reload or switch rooms get them, too. */
export interface AnnouncementsStore {
  /** The announcements as they are now. */
  readonly getSnapshot: () => AnnouncementsState;
  /** Calls back after each change. Returns the unsubscribe function. */
  readonly subscribe: (listener: () => void) => () => void;
  /**
   * Announces something. Host only. Rejects with `no-permission`, and with `invalid-option` for a text that is blank or
   * longer than 500 characters, or a link that is not `https:`. With `replyTo` it answers a call for help that has these words
   * (empty for none), and says so; hosts have it with the call, not here. It goes with those who asked; for others in the
   * room it ends with the round. Resolves to its id.
   */
  readonly announce: (
    text: string,
    options?: { readonly to?: AnnouncementTarget; readonly link?: string; readonly replyTo?: string },
  ) => Promise<string>;
  /** Takes it away everywhere. Host only. */
  readonly remove: (id: string) => Promise<void>;
  /** Takes it away here, also after a reload, and counts as read. */
  readonly dismiss: (id: string) => void;
}

/** Without a meeting. */
export const NO_ANNOUNCEMENTS: AnnouncementsState = { shown: [], all: [] };

export function createAnnouncements(
  channel: BreakoutChannel,
  /** Calls back when this client's room or role may have changed. */
  watch: (listener: () => void) => () => void,
  /** Ids of those that were dismissed, or written, here. */
  dismissed: { has: (id: string) => boolean; add: (id: string) => unknown } = new Set<string>(),
): AnnouncementsStore {
  const marks = new ReadMarks(channel);
  /** What was read from each entry: the same object while the entry is. */
  const known = new WeakMap<ChannelEntry, Announcement>();
  const listeners = new Set<() => void>();
  const onDismissed = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const keepMarks = shared(() => marks.keep());
  const state = new Derived<AnnouncementsState>(
    channel,
    (previous = NO_ANNOUNCEMENTS) => {
      const mine = inOrder(channel).filter((entry) => isForMe(entry, channel));
      const all = mine.flatMap((entry) => {
        const before = known.get(entry);
        const readBy = marks.countsOf(entry.id);
        const next = before ? withCounts(before, readBy) : announcementOf(entry, channel, readBy);
        if (next) known.set(entry, next);
        return next ? [next] : [];
      });
      const ended = new Set(mine.filter((entry) => hasEnded(entry, channel)).map(({ id }) => id));
      const shown = all.filter(({ id }) => !dismissed.has(id) && !ended.has(id));
      const isSame = haveSame(all, previous.all) && haveSame(shown, previous.shown);
      return { value: isSame ? previous : { all, shown } };
    },
    watch,
    onDismissed,
  );

  return {
    getSnapshot: state.get,
    subscribe: (listener) => {
      const stops = [state.subscribe(listener), keepMarks()];
      return () => {
        for (const stop of stops) stop();
      };
    },
    announce: async (text, { to = 'everyone', link, replyTo } = {}) => {
      requireHost(channel, 'announce something');
      const value = {
        text: checkedText(text),
        to,
        by: channel.surroundings().name,
        rooms: channel.surroundings().meetingIds.slice(1, 1 + MAX_ROOMS),
        ...(link !== undefined && { link: checkedLink(link) }),
        ...(replyTo !== undefined && { replyTo: textOf(replyTo), ...answeredIn(channel, to) }),
      };
      const surplus = inOrder(channel).slice(0, -(MAX_KEPT - 1));
      const id = `${KIND}/${Math.random().toString(36).slice(2, 10)}`;
      // Nobody is told what they have written, nor counts as a reader of it.
      dismissed.add(id);
      await channel.put({ id, kind: KIND, value });
      for (const oldest of surplus) await forget(oldest.id);
      return id;
    },
    remove: async (id) => {
      requireHost(channel, 'take an announcement away');
      await forget(id);
    },
    dismiss: (id) => {
      if (dismissed.has(id)) return;
      dismissed.add(id);
      marks.read(id);
      for (const listener of [...listeners]) listener();
    },
  };

  async function forget(id: string): Promise<void> {
    await channel.remove(id);
    await marks.forget(id);
  }
}

/** The oldest first, by the order in which they were written. */
function inOrder(channel: BreakoutChannel): ChannelEntry[] {
  return entriesOf(channel, KIND).sort((a, b) => a.seq - b.seq || (a.author < b.author ? -1 : 1));
}

/** All there are, replies too, without counts: the oldest first. */
export function announcementsIn(channel: BreakoutChannel): readonly Announcement[] {
  return inOrder(channel).flatMap((entry) => announcementOf(entry, channel, {}) ?? []);
}

function isForMe({ value }: ChannelEntry, channel: BreakoutChannel): boolean {
  const surroundings = channel.surroundings();
  if (hostRank(surroundings) !== null) return !(isRecord(value) && typeof value.replyTo === 'string');
  const { replyTo, round, askers } = isRecord(value) ? value : {};
  if (replyTo !== undefined) {
    if (Array.isArray(askers) && askers.includes(surroundings.personId)) return true;
    // In the next round others are in its room, who have not called.
    if (round !== roundTag(channel)) return false;
  }
  const to = targetOf(value);
  return to === 'everyone' || (to !== 'hosts' && to.includes(surroundings.meetingId));
}

/** What a reply keeps of the calls that it answers: who asked, and in which round. */
function answeredIn(
  channel: BreakoutChannel,
  to: AnnouncementTarget,
): { readonly round: string; readonly askers: string[] } {
  const { entries } = channel.getSnapshot();
  const calls = typeof to === 'string' ? [] : to.flatMap((id) => entries.get(roomEntryId(REQUEST, id)) ?? []);
  return { round: roundTag(channel), askers: calls.flatMap((call) => askersOf(fieldsOf(call)).map(({ id }) => id)) };
}

/** Made for rooms that are closed: no news any more where people are after them. */
function hasEnded({ value }: ChannelEntry, channel: BreakoutChannel): boolean {
  const rooms = isRecord(value) && Array.isArray(value.rooms) ? (value.rooms as readonly unknown[]) : [];
  const { isReady, meetingId, meetingIds } = channel.surroundings();
  return isReady && meetingId === meetingIds[0] && rooms.length > 0 && !meetingIds.some((id) => rooms.includes(id));
}

function targetOf(value: ChannelEntry['value']): AnnouncementTarget {
  const to = isRecord(value) ? value.to : undefined;
  if (to === 'everyone' || to === 'hosts') return to;
  // For nobody, where it is of no kind that is known.
  return Array.isArray(to) ? to.filter((id) => typeof id === 'string') : [];
}

/** Null for an entry that is none. */
function announcementOf(
  { id, value, writtenAt }: ChannelEntry,
  channel: BreakoutChannel,
  readBy: Announcement['readBy'],
): Announcement | null {
  if (!isRecord(value)) return null;
  // Parsed from JSON.
  const { text, link, by, replyTo } = value as Readonly<Record<string, ChannelEntry['value']>>;
  const shown = textOf(text);
  if (shown === '') return null;
  const address = httpsOf(link);
  const at = Date.now() - (channel.now() - writtenAt);
  const answers = typeof replyTo === 'string' && { replyTo: textOf(replyTo) };
  const it = { id, text: shown, to: targetOf(value), ...answers, by: nameOf(by), at, readBy };
  return address === undefined ? it : { ...it, link: address };
}

function withCounts(announcement: Announcement, readBy: Announcement['readBy']): Announcement {
  const names = Object.keys(readBy);
  const { readBy: before } = announcement;
  const isSame = names.length === Object.keys(before).length && names.every((name) => before[name] === readBy[name]);
  return isSame ? announcement : { ...announcement, readBy };
}

function haveSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
