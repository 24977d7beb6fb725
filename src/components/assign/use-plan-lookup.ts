import { useMemo } from 'react';
import type { Plan, PlannedRoom } from '../../core/plan/types';
import type { Person, PersonKey } from '../../core/types';

export interface PlanLookup {
  peopleIn: (room: PlannedRoom) => Person[];
  roomOf: (personKey: PersonKey) => PlannedRoom | undefined;
}

/** From rooms to people and back. */
export function usePlanLookup(plan: Plan | null, people: readonly Person[]): PlanLookup {
  return useMemo(() => {
    const personByKey = new Map(people.map((person) => [person.key, person]));
    const roomByKey = new Map(plan?.rooms.flatMap((room) => room.personKeys.map((key) => [key, room] as const)));
    return {
      peopleIn: (room) => room.personKeys.flatMap((key) => personByKey.get(key) ?? []),
      roomOf: (key) => roomByKey.get(key),
    };
  }, [plan, people]);
}
