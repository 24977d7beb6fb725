import { guestsIn } from '../../core/plan/assignable';
import type { PlannedRoom } from '../../core/plan/types';
import type { Person, PersonKey, Room } from '../../core/types';

/** The people in the main meeting who came late, or whose room is closed, without hosts and the user, while rooms are open. */
export function peopleWithoutRoom(
  main: Room | null,
  meKey: PersonKey | undefined,
  lastRooms: readonly PlannedRoom[],
): readonly Person[] {
  const had = new Set(lastRooms.flatMap(({ personKeys }) => personKeys));
  return guestsIn(main?.people ?? []).filter(({ key }) => key !== meKey && !had.has(key));
}
