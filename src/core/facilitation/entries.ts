import type { ChannelEntry } from '../channel/document';
import type { BreakoutChannel } from '../channel/types';

/** The entries of a kind, in no order. */
export function entriesOf(channel: BreakoutChannel, kind: string): ChannelEntry[] {
  return [...channel.getSnapshot().entries.values()].filter((entry) => entry.kind === kind);
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

/** Tells each writing of an entry apart. */
export function versionOf(entry: ChannelEntry | undefined): string {
  return entry ? `${entry.seq}.${entry.author}` : '';
}
