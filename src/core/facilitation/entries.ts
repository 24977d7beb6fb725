import type { ChannelEntry } from '../channel/document';
import { isRecord, type Json } from '../channel/message';
import type { BreakoutChannel } from '../channel/types';

/** The entries of a kind, in no order. */
export function entriesOf(channel: BreakoutChannel, kind: string): ChannelEntry[] {
  return [...channel.getSnapshot().entries.values()].filter((entry) => entry.kind === kind);
}

/** What an entry says; nothing where it is no record. */
export function fieldsOf({ value }: ChannelEntry): Readonly<Record<string, Json>> {
  return isRecord(value) ? value : {};
}

/** What names an entry of which there is one for each room, and with null one for all rooms. */
export function roomEntryId(kind: string, roomId: string | null): string {
  return roomId === null ? kind : `${kind}/${roomId}`;
}

/** The room of such an entry; null: all rooms. */
export function roomOfEntry({ id }: Pick<ChannelEntry, 'id'>): string | null {
  const at = id.indexOf('/');
  return at < 0 ? null : id.slice(at + 1);
}

/** Tells each writing of an entry apart; empty for none. */
export function versionOf(entry: ChannelEntry | undefined): string {
  return entry ? `${entry.seq}.${entry.author}` : '';
}

/** The list from before where nothing in it changed, with its items from before where they say the same. */
export function kept<T>(
  previous: readonly T[] = [],
  next: readonly T[],
  isSame: (a: T, b: T) => boolean,
): readonly T[] {
  const merged = next.map((item) => previous.find((before) => isSame(before, item)) ?? item);
  const isSameList = merged.length === previous.length && merged.every((item, index) => item === previous[index]);
  return isSameList ? previous : merged;
}
