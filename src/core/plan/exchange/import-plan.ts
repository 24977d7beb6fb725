import { nameUnknown } from '../../development';
import { nameForms, nameKey, titleKey } from '../../names';
import type { Person, PersonKey } from '../../types';
import { createPlan } from '../create';
import { assignAll, markByHand } from '../edit-people';
import { lockRoom, setBrief, setCapacity, setLead } from '../edit-rooms';
import { setQuestion } from '../question';
import { expectPeople, idsOf } from '../expected';
import { setSchedule, setTimer } from '../edit-timing';
import type { Plan, PlannedRoom } from '../types';
import { importRules } from './import-rules';
import { grouped, peopleById } from './people-by-id';
import type { FilePerson, FileRule, PlanFile } from './plan-file';

/** An entry of a file: what it says of the person, where it stands, and the id that their room has in the imported plan. */
export interface ImportedPerson extends FilePerson {
  /** The room of the new plan that the file puts them into. */
  readonly roomId: string;
  /** Place in the file as data, such as `rooms[0].people[3]`. For CSV there is the `line`, too. */
  readonly path: string;
}

/** Somebody in the meeting who may be the person of an entry that nobody fits exactly. */
export interface ImportSuggestion {
  /** The entry of the file. */
  readonly entry: ImportedPerson;
  /** At least one. Somebody may be a candidate of several entries. */
  readonly candidates: readonly PersonKey[];
  /** The entry's name is that of its only candidate, who fits no other entry: as good as certain. */
  readonly isExact: boolean;
}

/** What `importPlan` returns: the plan, and who could not be placed. */
export interface PlanImport {
  /** The file's rooms and rules, with the people who were matched or chosen, and places for those who are not here yet. */
  readonly plan: Plan;
  /** How many were matched without a doubt. */
  readonly matched: number;
  /** Entries that fit somebody by name, or several people by id: for a person to confirm, with `chosen`. */
  readonly suggestions: readonly ImportSuggestion[];
  /** Entries for people who are not here. The plan expects them (see `placeExpected`). */
  readonly absent: readonly ImportedPerson[];
  /** Further entries for somebody who has a place already. */
  readonly repeated: readonly ImportedPerson[];
  /** Entries for oneself, who is in no plan: a host goes to a room with `join`. */
  readonly self: readonly ImportedPerson[];
  /** Those of `people` whom the plan puts in no room yet. */
  readonly unplaced: readonly Person[];
  /** Rules that name somebody who was neither matched nor chosen and is not expected. */
  readonly incompleteRules: readonly FileRule[];
}

/** Options of `importPlan`. */
export interface ImportOptions {
  /**
   * The open rooms that the plan is for: the `base` of the plan that it replaces. They stay for the file's rooms of the
   * same titles; the others are closed. Default: none, so that all rooms are new.
   */
  readonly openRooms?: readonly PlannedRoom[] | undefined;
  /** Oneself, who is not among `people`. */
  readonly me?: Person | null | undefined;
  /** Who is meant by an entry of the suggestions, by its `path`; null: nobody of them. */
  readonly chosen?: ReadonlyMap<string, PersonKey | null> | undefined;
}

const KNOWN_OPTIONS: Readonly<Record<keyof ImportOptions, true>> = { openRooms: true, me: true, chosen: true };

/**
 * Makes a plan, with its rules, from a file. An entry one of whose ids belongs to exactly one person is matched (by
 * `customParticipantId`, or what the app's `identify` says). Names only lead to suggestions, since they can be anybody's:
 * without `chosen` nobody is placed by them. Who is not here is expected by the plan.
 *
 * @throws BreakoutError `invalid-room-count` for a file without rooms, `invalid-title`, `invalid-capacity`, `invalid-brief`,
 * `invalid-timer`, `invalid-rounds`: none of them for what `readPlan` has read.
 */
export function importPlan(file: PlanFile, people: readonly Person[], options: ImportOptions = {}): PlanImport {
  nameUnknown('ImportOptions', options, KNOWN_OPTIONS);
  const { openRooms = [], me, chosen = new Map<string, PersonKey | null>() } = options;
  let plan = inOpenRooms(createPlan({ titles: file.rooms.map((room) => room.title) }), openRooms);
  for (const [index, { id }] of plan.rooms.entries()) {
    const { capacity, locked, brief } = file.rooms[index] ?? {};
    if (capacity !== undefined) plan = setCapacity(plan, id, capacity);
    if (locked) plan = lockRoom(plan, id, true);
    if (brief) plan = setBrief(plan, id, brief);
  }
  if (file.brief) plan = setBrief(plan, null, file.brief);
  if (file.question !== undefined) plan = setQuestion(plan, file.question);
  if (file.timer) plan = setTimer(plan, file.timer);
  if (file.schedule) plan = setSchedule(plan, file.schedule);
  const entries = plan.rooms.flatMap(({ id }, index) =>
    (file.rooms[index]?.people ?? []).map((person, at): ImportedPerson => {
      return { ...person, roomId: id, path: `rooms[${index}].people[${at}]` };
    }),
  );
  const found = match(entries, people, me);

  const placed = new Map(found.matched);
  for (const { entry, candidates } of found.suggestions) {
    const key = chosen.get(entry.path);
    if (key && candidates.includes(key) && !placed.has(key)) placed.set(key, entry);
  }
  const settled = new Set([...placed.values()]);
  // An id is somebody's, whoever else has the same name; a name alone is not kept beside those who have it.
  const refused = found.suggestions.filter(({ entry }) => !settled.has(entry) && found.namesakes.has(entry));
  const expecting = [...found.absent, ...refused.map(({ entry }) => entry)];
  const ofRoom = grouped([...placed], ([, { roomId }]) => roomId);
  plan = assignAll(
    plan,
    Object.fromEntries(plan.rooms.map(({ id }) => [id, ofRoom.get(id)?.map(([key]) => key) ?? []])),
  );
  plan = expectPeople(
    plan,
    expecting.map((person) => ({ person, roomId: person.roomId })),
  );
  const keys = new Map<ImportedPerson, PersonKey>([...placed].map(([key, entry]) => [entry, key]));
  expecting.forEach((entry, at) => keys.set(entry, plan.expected?.[at]?.key ?? ''));

  plan = markByHand(
    plan,
    [...keys].flatMap(([entry, key]) => (entry.placedByHand ? [key] : [])),
    true,
  );

  const byIdentity = new Map([...keys].map(([entry, key]) => [identityOf(entry), key]));
  for (const [index, room] of plan.rooms.entries()) {
    const lead = file.rooms[index]?.lead;
    const key = lead && byIdentity.get(identityOf(lead));
    if (key !== undefined && room.personKeys.includes(key)) plan = setLead(plan, room.id, key);
  }
  const rules = importRules(plan, file.rules, people, (person) => byIdentity.get(identityOf(person)));
  return {
    plan: rules.plan,
    matched: found.matched.size,
    suggestions: found.suggestions,
    absent: found.absent,
    repeated: found.repeated,
    self: found.self,
    unplaced: people.filter(({ key }) => !placed.has(key)),
    incompleteRules: rules.incomplete,
  };
}

function match(entries: readonly ImportedPerson[], people: readonly Person[], me: Person | null | undefined) {
  const matched = new Map<PersonKey, ImportedPerson>();
  const repeated: ImportedPerson[] = [];
  const self: ImportedPerson[] = [];
  const open: ImportedPerson[] = [];
  const withId = peopleById(people);
  const isMyId = peopleById(me ? [me] : []);
  for (const entry of entries) {
    const [person, ...others] = withId(idsOf(entry));
    if (!person || others.length > 0) (isMyId(idsOf(entry)).length > 0 ? self : open).push(entry);
    else if (matched.has(person.key)) repeated.push(entry);
    else matched.set(person.key, entry);
  }

  const free = people.filter(({ key }) => !matched.has(key));
  const byName = grouped(free, ({ name }) => nameKey(name));
  const byForm = groupedByForms(free);
  const suggestions: Omit<ImportSuggestion, 'isExact'>[] = [];
  const absent: ImportedPerson[] = [];
  /** Of suggested entries those with an id that nobody here has. */
  const namesakes = new Set<ImportedPerson>();
  for (const entry of open) {
    const sameId = withId(idsOf(entry)).filter(({ key }) => !matched.has(key));
    const sameName = byName.get(nameKey(entry.name)) ?? similar(entry.name, byForm);
    const candidates = (sameId.length > 0 ? sameId : sameName).map(({ key }) => key);
    if (sameId.length === 0 && idsOf(entry).length > 0) namesakes.add(entry);
    if (candidates.length > 0) suggestions.push({ entry, candidates });
    else if (me && idsOf(entry).length === 0 && nameKey(entry.name) === nameKey(me.name)) self.push(entry);
    else absent.push(entry);
  }

  const times = new Map<PersonKey, number>();
  for (const key of suggestions.flatMap(({ candidates }) => candidates)) times.set(key, (times.get(key) ?? 0) + 1);
  const isExact = ({ entry, candidates: [key = '', ...others] }: (typeof suggestions)[number]) =>
    others.length === 0 && times.get(key) === 1 && byName.get(nameKey(entry.name))?.[0]?.key === key;
  return {
    matched,
    repeated,
    self,
    absent,
    namesakes,
    suggestions: suggestions.map((suggestion): ImportSuggestion => ({ ...suggestion, isExact: isExact(suggestion) })),
  };
}

function groupedByForms(people: readonly Person[]): ReadonlyMap<string, readonly Person[]> {
  const forms = new Map<string, Person[]>();
  for (const person of people) {
    for (const form of nameForms(person.name)) {
      const others = forms.get(form);
      if (others) others.push(person);
      else forms.set(form, [person]);
    }
  }
  return forms;
}

function similar(name: string, byForm: ReadonlyMap<string, readonly Person[]>): readonly Person[] {
  return [...new Set(nameForms(name).flatMap((form) => byForm.get(form) ?? []))];
}

/** The plan with the open rooms in place of new ones of the same titles, each once. */
function inOpenRooms(plan: Plan, openRooms: readonly PlannedRoom[]): Plan {
  const open = [...openRooms];
  const rooms = plan.rooms.map((room): PlannedRoom => {
    const exact = open.findIndex(({ title }) => title === room.title);
    const at = exact === -1 ? open.findIndex(({ title }) => titleKey(title) === titleKey(room.title)) : exact;
    const [same] = at === -1 ? [] : open.splice(at, 1);
    // Open rooms keep the title that they have.
    return same ? { ...room, id: same.id, title: same.title } : room;
  });
  return { ...plan, rooms, base: openRooms };
}

/** By what a file says of a person, so that a rule means whom an entry of a room means. */
function identityOf({ customParticipantId, name }: FilePerson): string {
  return JSON.stringify([customParticipantId, name]);
}
