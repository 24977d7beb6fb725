import { useMemo } from 'react';
import type { Plan, PlannedRoom } from '../../core/plan/types';
import type { Person, PersonKey } from '../../core/types';
import type { AssignState } from './assign-context';

export type PlanLookup = Pick<AssignState, 'peopleIn' | 'roomOf' | 'locked'>;

/** What was handed out for a room, so that the same people are the same array. */
const listed = new WeakMap<PlannedRoom, readonly Person[]>();

/** From rooms to people and back. */
export function usePlanLookup(plan: Plan | null, people: readonly Person[]): PlanLookup {
  const lockedPeople = plan?.lockedPeople;
  const locked = useMemo(() => new Set(lockedPeople), [lockedPeople]);
  return useMemo(() => {
    const personByKey = new Map(people.map((person) => [person.key, person]));
    const roomByKey = new Map<PersonKey, PlannedRoom>();
    for (const room of plan?.rooms ?? []) for (const key of room.personKeys) roomByKey.set(key, room);
    return {
      peopleIn: (room) => {
        const present = room.personKeys.flatMap((key) => personByKey.get(key) ?? []);
        const before = listed.get(room);
        if (before && isSame(before, present)) return before;
        listed.set(room, present);
        return present;
      },
      roomOf: (key) => roomByKey.get(key),
      locked,
    };
  }, [plan, people, locked]);
}

function isSame(before: readonly Person[], now: readonly Person[]): boolean {
  return before.length === now.length && before.every((person, index) => person === now[index]);
}
