import type { Person, PersonKey } from '../../types';
import { createPlan } from '../create';
import { assignAll } from '../edit';
import { setCapacity } from '../edit-rooms';
import type { Plan } from '../types';
import type { FilePerson, PlanFile } from './plan-file';

/** An entry of a file: what it says of the person, and the id that their room has in the imported plan. */
export interface ImportedPerson extends FilePerson {
  readonly roomId: string;
}

export interface PlanImport {
  /** A plan of new rooms, with the people who were matched without a doubt. */
  readonly plan: Plan;
  /** Entries that fit somebody by name, or several people by id: for a person to confirm, with `assign`. */
  readonly suggestions: readonly { readonly entry: ImportedPerson; readonly candidates: readonly PersonKey[] }[];
  /** Entries that fit nobody who is still free: absent people, and further entries for the same person. */
  readonly unmatched: readonly ImportedPerson[];
  /** Those of `people` whom the plan puts in no room yet. */
  readonly unplaced: readonly Person[];
}

/**
 * Makes a plan of new rooms from a file. An entry whose `customParticipantId` belongs to exactly one person is matched;
 * names only lead to suggestions, since they can be anybody's.
 *
 * @throws BreakoutError `invalid-room-count` for a file without rooms.
 */
export function importPlan(file: PlanFile, people: readonly Person[]): PlanImport {
  let plan = createPlan({ titles: file.rooms.map((room) => room.title) });
  const entries: ImportedPerson[] = [];
  for (const [index, { id }] of plan.rooms.entries()) {
    const { capacity = null, people: named = [] } = file.rooms[index] ?? {};
    plan = setCapacity(plan, id, capacity);
    for (const person of named) entries.push({ ...person, roomId: id });
  }

  const byId = grouped(people, (person) => person.customParticipantId);
  const roomOf = new Map<PersonKey, string>();
  const open = entries.filter(({ customParticipantId, roomId }) => {
    const [person, ...others] = byId.get(customParticipantId) ?? [];
    if (!person || others.length > 0 || roomOf.has(person.key)) return true;
    roomOf.set(person.key, roomId);
    return false;
  });

  const free = people.filter((person) => !roomOf.has(person.key));
  const freeById = grouped(free, (person) => person.customParticipantId);
  const freeByName = grouped(free, (person) => sameName(person.name));
  const suggestions: PlanImport['suggestions'][number][] = [];
  const unmatched: ImportedPerson[] = [];
  for (const entry of open) {
    const found = freeById.get(entry.customParticipantId) ?? freeByName.get(sameName(entry.name));
    if (found) suggestions.push({ entry, candidates: found.map((person) => person.key) });
    else unmatched.push(entry);
  }

  const assignment = grouped([...roomOf.keys()], (key) => roomOf.get(key));
  plan = assignAll(plan, Object.fromEntries(plan.rooms.map(({ id }) => [id, assignment.get(id) ?? []])));
  return { plan, suggestions, unmatched, unplaced: free };
}

/** By what `of` says of each item; items of which it says nothing are left out. */
function grouped<Item>(items: readonly Item[], of: (item: Item) => string | undefined) {
  const groups = new Map<string | undefined, Item[]>();
  for (const item of items) {
    const group = of(item);
    if (group === undefined) continue;
    const others = groups.get(group);
    if (others) others.push(item);
    else groups.set(group, [item]);
  }
  return groups;
}

/** Names are typed by people: case, spaces and the way accents are encoded make no difference. */
function sameName(name: string): string | undefined {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase() || undefined;
}
