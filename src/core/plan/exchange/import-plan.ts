import type { Person, PersonKey } from '../../types';
import { createPlan } from '../create';
import { assignAll } from '../edit';
import { setCapacity } from '../edit-rooms';
import type { Plan, PlannedRoom } from '../types';
import { importRules } from './import-rules';
import { grouped, peopleById } from './people-by-id';
import type { FilePerson, FileRule, PlanFile } from './plan-file';

/** An entry of a file: what it says of the person, where it stands, and the id that their room has in the imported plan. */
export interface ImportedPerson extends FilePerson {
  readonly roomId: string;
  /** Place in the file as data, such as `rooms[0].people[3]`. For CSV there is the `line`, too. */
  readonly path: string;
}

export interface ImportSuggestion {
  readonly entry: ImportedPerson;
  /** At least one. Somebody may be a candidate of several entries. */
  readonly candidates: readonly PersonKey[];
}

export interface PlanImport {
  /** The file's rooms and rules, with the people who were matched without a doubt. */
  readonly plan: Plan;
  /** How many were matched without a doubt. */
  readonly matched: number;
  /** Entries that fit somebody by name, or several people by id: for a person to confirm, with `assign`. */
  readonly suggestions: readonly ImportSuggestion[];
  /** Entries that fit nobody who is still free: absent people, and further entries for the same person. */
  readonly unmatched: readonly ImportedPerson[];
  /** Those of `people` whom the plan puts in no room yet. */
  readonly unplaced: readonly Person[];
  /** Rules that name somebody who was not matched by id; see `importRules` for names that were confirmed. */
  readonly incompleteRules: readonly FileRule[];
}

export interface ImportOptions {
  /**
   * The open rooms that the plan is for: the `base` of the plan that it replaces. They stay for the file's rooms of the
   * same titles; the others are closed. Default: none, so that all rooms are new.
   */
  readonly openRooms?: readonly PlannedRoom[] | undefined;
}

/**
 * Makes a plan, with its rules, from a file. An entry whose `customParticipantId` belongs to exactly one person is matched; names only
 * lead to suggestions, since they can be anybody's.
 *
 * @throws BreakoutError `invalid-room-count` for a file without rooms, `invalid-title`, `invalid-capacity`: none of them
 * for what `readPlan` has read.
 */
export function importPlan(
  file: PlanFile,
  people: readonly Person[],
  { openRooms = [] }: ImportOptions = {},
): PlanImport {
  let plan = inOpenRooms(createPlan({ titles: file.rooms.map((room) => room.title) }), openRooms);
  const entries: ImportedPerson[] = [];
  for (const [index, { id }] of plan.rooms.entries()) {
    const { capacity, people: named = [] } = file.rooms[index] ?? {};
    if (capacity !== undefined) plan = setCapacity(plan, id, capacity);
    for (const [at, person] of named.entries()) {
      entries.push({ ...person, roomId: id, path: `rooms[${index}].people[${at}]` });
    }
  }

  const withId = peopleById(people);
  const roomOf = new Map<PersonKey, string>();
  const open = entries.filter(({ customParticipantId, roomId }) => {
    const [person, ...others] = withId(customParticipantId);
    if (!person || others.length > 0 || roomOf.has(person.key)) return true;
    roomOf.set(person.key, roomId);
    return false;
  });

  const free = people.filter((person) => !roomOf.has(person.key));
  const freeByName = grouped(free, (person) => sameName(person.name));
  const suggestions: ImportSuggestion[] = [];
  const unmatched: ImportedPerson[] = [];
  for (const entry of open) {
    const sameId = withId(entry.customParticipantId).filter((person) => !roomOf.has(person.key));
    const found = sameId.length > 0 ? sameId : freeByName.get(sameName(entry.name));
    if (found) suggestions.push({ entry, candidates: found.map((person) => person.key) });
    else unmatched.push(entry);
  }

  const assignment = grouped([...roomOf.keys()], (key) => roomOf.get(key));
  plan = assignAll(plan, Object.fromEntries(plan.rooms.map(({ id }) => [id, assignment.get(id) ?? []])));
  const rules = importRules(plan, file.rules, people);
  return {
    plan: rules.plan,
    matched: roomOf.size,
    suggestions,
    unmatched,
    unplaced: free,
    incompleteRules: rules.incomplete,
  };
}

/** The plan with the open rooms in place of new ones of the same titles, each once. */
function inOpenRooms(plan: Plan, openRooms: readonly PlannedRoom[]): Plan {
  const open = [...openRooms];
  const rooms = plan.rooms.map((room): PlannedRoom => {
    const at = open.findIndex(({ title }) => title === room.title);
    const [same] = at === -1 ? [] : open.splice(at, 1);
    return same ? { ...room, id: same.id } : room;
  });
  return { ...plan, rooms, base: openRooms };
}

/** Names are typed by people: case, spaces and the way accents are encoded make no difference. */
function sameName(name: string): string | undefined {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase() || undefined;
}
