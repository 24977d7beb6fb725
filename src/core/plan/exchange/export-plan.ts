import type { Person } from '../../types';
import type { Plan } from '../types';
import type { FilePerson, FileRoom, PlanFile } from './plan-file';

/**
 * The plan as data that outlives the meeting. `people` tell the ids and names; people of the plan who are not among them
 * are left out. `JSON.stringify` makes a file of it.
 */
export function exportPlan(plan: Plan, people: readonly Person[]): PlanFile {
  const byKey = new Map(people.map((person) => [person.key, person]));
  const rooms = plan.rooms.map(({ title, capacity, personKeys }): FileRoom => ({
    title,
    ...(capacity !== undefined && { capacity }),
    people: personKeys.flatMap((key) => filePerson(byKey.get(key))),
  }));
  return { format: 'realtimekit-breakout-plan', version: 1, rooms };
}

function filePerson(person: Person | undefined): FilePerson[] {
  if (!person) return [];
  const { customParticipantId, name } = person;
  return [{ ...(customParticipantId !== undefined && { customParticipantId }), name }];
}
