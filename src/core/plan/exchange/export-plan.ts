import { shorten, tidy } from '../../names';
import type { Person, PersonKey } from '../../types';
import { leadOf } from '../edit-rooms';
import type { ExpectedPerson, Plan } from '../types';
import { MAX_TITLE_LENGTH } from '../validate';
import type { FilePerson, FileRoom, FileRule, PlanFile } from './plan-file';

/**
 * The plan as data that outlives the meeting. `people` tell the ids and names; people of the plan who are neither among
 * them nor expected are left out, and so are rules that then name fewer than two. `JSON.stringify` makes a file of it, and
 * so does `writePlanCsv`. Titles of open rooms that are longer than a plan may have them are cut.
 */
export function exportPlan(plan: Plan, people: readonly Person[]): PlanFile {
  const byKey = new Map<string, Person | ExpectedPerson>();
  for (const person of [...people, ...(plan.expected ?? [])]) byKey.set(person.key, person);
  const byHand = new Set(plan.placedByHand);
  const placed = (key: PersonKey) =>
    filePerson(byKey.get(key)).map((person): FilePerson =>
      byHand.has(key) ? { ...person, placedByHand: true } : person,
    );
  const rooms = plan.rooms.map((room, index): FileRoom => {
    const { title, capacity, isLocked, personKeys, brief } = room;
    const [lead] = filePerson(byKey.get(leadOf(room) ?? ''));
    return {
      title: planTitle(title, index),
      ...(capacity !== undefined && { capacity }),
      ...(isLocked && { locked: isLocked }),
      people: personKeys.flatMap(placed),
      ...(lead && { lead }),
      ...(brief && { brief }),
    };
  });
  const rules = (plan.rules ?? [])
    .map(({ kind, personKeys }): FileRule => ({
      kind,
      people: personKeys.flatMap((key) => filePerson(byKey.get(key))),
    }))
    .filter(({ people: named }) => named.length > 1);
  return {
    format: 'realtimekit-breakout-plan',
    version: 1,
    rooms,
    ...(rules.length > 0 && { rules }),
    ...(plan.brief && { brief: plan.brief }),
    ...(plan.question !== undefined && { question: plan.question }),
    ...(plan.timer && { timer: plan.timer }),
    ...(plan.schedule && { schedule: plan.schedule }),
  };
}

/** Titles of open rooms may be of another tool, with other limits. */
export function planTitle(title: string, index: number): string {
  const short = shorten(title.trim(), MAX_TITLE_LENGTH).trim();
  return tidy(short) === '' ? String(index + 1) : short;
}

function filePerson(person: Person | ExpectedPerson | undefined): FilePerson[] {
  if (!person) return [];
  const { customParticipantId, name } = person;
  return [{ ...(customParticipantId !== undefined && { customParticipantId }), name }];
}
