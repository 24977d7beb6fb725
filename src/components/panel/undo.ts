import { onTheWay } from '../../core/session/on-the-way';
import { placesOf } from '../../core/plan/places';
import type { PlannedRoom } from '../../core/plan/types';
import type { BreakoutSnapshot } from '../../core/session/types';
import type { Person, PersonKey, Room } from '../../core/types';
import type { Session } from '../../hooks/session-context';
import { sessionStore } from '../../hooks/session-store';

/** What a host has done and can take back: a move of people, or that rounds took the place of a timer. */
export interface Undoable {
  readonly id: number;
  /** When it was made, by `Date.now`. */
  readonly at: number;
  readonly moves: readonly Moved[];
  /** The room that was closed, because everyone of it was moved into another, with all that it had. */
  readonly merged?: PlannedRoom;
  /** Rounds took the place of the timer of all rooms: ends them, and lets it go on. */
  readonly resumeTimer?: () => Promise<void>;
}

interface Moved {
  readonly person: Person;
  /** Ids of the rooms, or of the main meeting. */
  readonly fromId: string;
  readonly toId: string;
}

type Places = Pick<BreakoutSnapshot, 'main' | 'rooms' | 'operations'>;

let ids = 0;

/** What this client has moved lately, in order of time. */
export const undoables = /* @__PURE__ */ sessionStore<readonly Undoable[]>([]);

/** Remembers where people are, who go somewhere now: null is the main meeting. Call it before they are sent. */
export function rememberPlaces(
  session: Session,
  personKeys: readonly PersonKey[],
  roomOf: (key: PersonKey) => string | null,
): void {
  const snapshot = session.getSnapshot();
  const mainId = snapshot.main?.id;
  const goalOf = goalsIn(snapshot);
  const moves = personKeys.flatMap((key): Moved[] => {
    const person = session.person(key);
    const fromId = goalOf(key);
    const toId = roomOf(key) ?? mainId;
    return person && fromId !== undefined && toId !== undefined && fromId !== toId ? [{ person, fromId, toId }] : [];
  });
  if (moves.length > 0) undoables(session).set((before) => [...before, { id: ids++, at: Date.now(), moves }]);
}

/** Remembers that everyone of a room went into another and that it is closed. Call it once that is so. */
export function rememberMerge(session: Session, { id, people }: Room, merged: PlannedRoom, toId: string): void {
  const moves = people.map((person): Moved => ({ person, fromId: id, toId }));
  undoables(session).set((before) => [...before, { id: ids++, at: Date.now(), moves, merged }]);
}

/** Remembers that rounds have taken the place of the timer of all rooms. Call it once they have begun. */
export function rememberTimer(session: Session, resumeTimer: () => Promise<void>): void {
  undoables(session).set((before) => [...before, { id: ids++, at: Date.now(), moves: [], resumeTimer }]);
}

/** It is taken back. */
export function forget(session: Session, { id }: Undoable): void {
  undoables(session).set((before) => before.filter((one) => one.id !== id));
}

/**
 * Those of a move who are still where it brought them or on the way there, and may go back to where they were: a room that was
 * merged opens again for them.
 */
export function stillThere({ moves, merged }: Undoable, snapshot: Places): readonly Moved[] {
  const isOpen = (id: string) =>
    merged !== undefined || id === snapshot.main?.id || snapshot.rooms.some((room) => room.id === id);
  const goalOf = goalsIn(snapshot);
  return moves.filter(({ person, fromId, toId }) => goalOf(person.key) === toId && isOpen(fromId));
}

/** Where each person is or is going to. */
function goalsIn({ main, rooms, operations }: Places): (key: PersonKey) => string | undefined {
  const ways = onTheWay(operations);
  const places = placesOf({ main, rooms });
  return (key) => ways.get(key)?.toId ?? places.get(key);
}
