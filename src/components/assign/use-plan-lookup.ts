import { useMemo } from 'react';
import type { Plan, PlannedRoom } from '../../core/plan/types';
import type { Person, PersonKey } from '../../core/types';
import type { AssignState } from './assign-context';
import { byKey, plannedPeople } from './use-planned-people';

export type PlanLookup = Pick<AssignState, 'peopleIn' | 'roomOf'>;

/** From rooms to people and back. */
export function usePlanLookup(plan: Plan | null, people: readonly Person[]): PlanLookup {
  return useMemo(() => {
    const personByKey = byKey(people);
    const roomByKey = new Map<PersonKey, PlannedRoom>();
    for (const room of plan?.rooms ?? []) for (const key of room.personKeys) roomByKey.set(key, room);
    return {
      peopleIn: (room) => plannedPeople(room, personByKey),
      roomOf: (key) => roomByKey.get(key),
    };
  }, [plan, people]);
}
