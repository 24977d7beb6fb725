import type { ChannelEntry } from '../channel/document';
import type { Json } from '../channel/message';
import { hostRank } from '../channel/surroundings';
import type { BreakoutChannel } from '../channel/types';
import { fieldsOf } from './entries';

/** The kind of entries that tell a room's call for help. */
export const REQUEST = 'help';
/** The kind of entries that tell what hosts answered. */
export const ANSWER = 'help-answer';

export type Fields = Readonly<Record<string, Json>>;

export function fieldsIn(channel: BreakoutChannel, id: string): Fields | null {
  const entry = channel.getSnapshot().entries.get(id);
  return entry ? fieldsOf(entry) : null;
}

export function roomOf({ id }: { readonly id: string }): string {
  return id.slice(id.indexOf('/') + 1);
}

/** When the first one asked, on the channel's clock. */
export function sinceOf(entry: ChannelEntry): number {
  const { waited } = fieldsOf(entry);
  return entry.writtenAt - (typeof waited === 'number' && waited > 0 ? waited : 0);
}

export async function clear(channel: BreakoutChannel, roomId: string): Promise<void> {
  await channel.remove(`${REQUEST}/${roomId}`);
  // Only hosts write those; without a request they mean nothing.
  if (hostRank(channel.surroundings()) !== null) await channel.remove(`${ANSWER}/${roomId}`);
}
