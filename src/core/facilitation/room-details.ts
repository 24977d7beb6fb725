import type { ChannelEntry } from '../channel/document';
import type { BreakoutChannel } from '../channel/types';
import type { Brief } from '../plan/brief';
import { mainAndRooms } from '../plan/places';
import type { RoomDetails } from '../plan/room-details';
import type { BreakoutSnapshot } from '../session/types';
import { BRIEF, briefOfEntry } from './brief';
import { together } from './derived';
import { roomEntryId } from './entries';
import { limitOf, ROOM } from './late-rooms';
import { LEAD, personOf } from './leads';

/**
 * How long something that is gone still counts, ms: with a room goes all that was said of it, and another host's client may
 * take it away before this one's list says that the room is closed.
 */
const LINGER_MS = 15_000;

/** What the memory of rooms needs beside the channel. */
export interface RoomDetailsContext {
  readonly snapshot: () => Pick<BreakoutSnapshot, 'main' | 'rooms' | 'permissions'>;
  /** Calls back when the snapshot has changed. */
  readonly watch: (listener: () => void) => () => void;
  /** Takes what is known of the open rooms, by id, and what all have to do. Undefined is not known, and null nothing. */
  readonly keep: (rooms: ReadonlyMap<string, RoomDetails>, brief: Brief | null | undefined) => void;
}

/** For hosts: remembers task, lead, capacity and lock of the open rooms, for when such a room is opened again. Returns what stops it. */
export function keepRoomDetails(channel: BreakoutChannel, { snapshot, watch, keep }: RoomDetailsContext): () => void {
  /** What was heard of each entry last. */
  const heard = new Map<string, { readonly entry: ChannelEntry; readonly goneAt: number | null }>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** The entry as it counts: null once it is gone, undefined where there never was one. */
  const read = (id: string): ChannelEntry | null | undefined => {
    const entry = channel.getSnapshot().entries.get(id);
    const before = heard.get(id);
    if (entry) heard.set(id, { entry, goneAt: null });
    else if (before?.goneAt === null) heard.set(id, { ...before, goneAt: channel.now() });
    const now = heard.get(id);
    if (!now || now.goneAt === null) return now?.entry;
    return channel.now() - now.goneAt < LINGER_MS ? now.entry : null;
  };

  const look = () => {
    const { main, rooms, permissions } = snapshot();
    if (rooms.length === 0 || !permissions.canAlter) return;
    const people = mainAndRooms({ main, rooms }).flatMap((place) => place.people);
    const detailsOf = (roomId: string): RoomDetails => {
      const limit = read(roomEntryId(ROOM, roomId));
      const brief = read(roomEntryId(BRIEF, roomId));
      const lead = read(roomEntryId(LEAD, roomId));
      const { isLocked = false, capacity = null } = (limit && limitOf(limit)) ?? {};
      return {
        ...(limit !== undefined && { isLocked: isLocked || undefined, capacity: capacity ?? undefined }),
        ...(brief !== undefined && { brief: (brief && briefOfEntry(brief)) ?? undefined }),
        ...(lead !== undefined && { leadKey: lead ? personOf(lead, people)?.key : undefined }),
      };
    };
    const all = read(roomEntryId(BRIEF, null));
    keep(new Map(rooms.map(({ id }) => [id, detailsOf(id)])), all && briefOfEntry(all));
    clearTimeout(timer);
    const goes = [...heard.values()].flatMap(({ goneAt }) => (goneAt === null ? [] : goneAt + LINGER_MS));
    const next = goes.filter((at) => at > channel.now());
    if (next.length > 0) timer = setTimeout(look, Math.min(...next) - channel.now());
  };

  const stop = together(channel.subscribe(look), watch(look));
  look();
  return () => {
    stop();
    clearTimeout(timer);
  };
}
