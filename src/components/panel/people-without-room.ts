import { guestsIn } from '../../core/plan/assignable';
import type { PlannedRoom } from '../../core/plan/types';
import type { Person, PersonKey, Room } from '../../core/types';

interface WithoutRoom {
  /** Who was in a room that is open. */
  returning: readonly Person[];
  /** Who came late, or whose room is closed. */
  lost: readonly Person[];
}

/** The people in the main meeting, without hosts and the user, while rooms are open. */
export function peopleWithoutRoom(
  main: Room | null,
  meKey: PersonKey | undefined,
  lastRooms: readonly PlannedRoom[],
): WithoutRoom {
  const had = new Set(lastRooms.flatMap(({ personKeys }) => personKeys));
  const people = guestsIn(main?.people ?? []).filter(({ key }) => key !== meKey);
  return { returning: people.filter(({ key }) => had.has(key)), lost: people.filter(({ key }) => !had.has(key)) };
}
