import { useEffect } from 'react';
import type { Room } from '../core/types';
import { useSession } from './session-context';
import { useSnapshot } from './use-snapshot';

/** What `useBreakoutRooms` returns. */
export interface UseBreakoutRoomsReturn {
  /** The main meeting with those who are in it; null before the first list from the server. */
  readonly main: Room | null;
  /** The open breakout rooms with those who are in them, in the order of the snapshot. */
  readonly rooms: readonly Room[];
  /** The breakout room one is in; null in the main meeting. */
  readonly currentRoomId: string | null;
  /** Whether any breakout room is open. */
  readonly isOpen: boolean;
  /** When the server last confirmed the list, ms since 1970; null before the first. */
  readonly updatedAt: number | null;
}

/**
 * Who is where. Keeps the list fresh while mounted: at most 2 s old, within the page's call budget (SDK facts 7).
 *
 * @throws BreakoutError `provider-missing`.
 *
 * @example
 * const { rooms } = useBreakoutRooms();
 * return <ul>{rooms.map((room) => <li key={room.id}>{room.title}: {room.people.length}</li>)}</ul>;
 */
export function useBreakoutRooms(): UseBreakoutRoomsReturn {
  const session = useSession('useBreakoutRooms');
  useEffect(() => session.watch(), [session]);

  const main = useSnapshot(session, (snapshot) => snapshot.main);
  const rooms = useSnapshot(session, (snapshot) => snapshot.rooms);
  const currentRoomId = useSnapshot(session, (snapshot) => snapshot.currentRoomId);
  const updatedAt = useSnapshot(session, (snapshot) => snapshot.updatedAt);
  return { main, rooms, currentRoomId, isOpen: rooms.length > 0, updatedAt };
}
