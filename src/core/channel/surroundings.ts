import { mainAndRooms } from '../plan/places';
import { isJoined } from '../session/status';
import type { BreakoutSnapshot } from '../session/types';

/** Somebody who is listed in the main meeting or a room. */
export interface ListedPerson {
  /** Their participant id. */
  readonly id: string;
  /** Id of the meeting or room that lists them. */
  readonly meetingId: string;
  /** Whether they may alter rooms, as the snapshot tells it. */
  readonly isHost: boolean;
}

/** What the channel knows of the meeting, by the last list. */
export interface Surroundings {
  /** Whether this client has joined, has a list, and its connection stands. */
  readonly isReady: boolean;
  /** The meeting or room this client is in. */
  readonly meetingId: string;
  /** Main first. */
  readonly meetingIds: readonly string[];
  /** This client's own person. */
  readonly personId: string;
  /** My name, as others see it. */
  readonly name: string;
  /** Everybody who is listed, in main and in the rooms. */
  readonly people: readonly ListedPerson[];
}

/** Reads the surroundings; the same object for the same snapshot. */
export function surroundingsReader(read: () => BreakoutSnapshot): () => Surroundings {
  let last: { readonly snapshot: BreakoutSnapshot; readonly surroundings: Surroundings } | undefined;
  return () => {
    const snapshot = read();
    if (last?.snapshot !== snapshot) last = { snapshot, surroundings: surroundingsOf(snapshot) };
    return last.surroundings;
  };
}

function surroundingsOf(snapshot: BreakoutSnapshot): Surroundings {
  const { status, connection, main, me, currentRoomId } = snapshot;
  const meetings = mainAndRooms(snapshot);
  return {
    isReady: isJoined(status) && connection === 'online' && main !== null && me !== null,
    meetingId: currentRoomId ?? main?.id ?? '',
    meetingIds: meetings.map(({ id }) => id),
    personId: me?.id ?? '',
    name: me?.name ?? '',
    people: meetings.flatMap(({ id: meetingId, people }) =>
      people.map(({ id, isHost }) => ({ id, meetingId, isHost })),
    ),
  };
}

/**
 * This client's place among the hosts that are listed: 0 is the leader, who acts for all where something is to be done by
 * itself; with `first` that host comes before all others. Null for who is no host. Every host's client finds the same order
 * without a message, by the same list.
 */
export function hostRank({ isReady, people, personId }: Surroundings, first?: string): number | null {
  if (!isReady) return null;
  const hosts = [...new Set(people.filter(({ isHost }) => isHost).map(({ id }) => id))].sort();
  const order = first !== undefined && hosts.includes(first) ? new Set([first, ...hosts]) : hosts;
  const rank = [...order].indexOf(personId);
  return rank < 0 ? null : rank;
}
