/** People for whom a plan keeps a place until they come. */
import { nameKey } from '../names';
import type { Person, PersonKey } from '../types';
import { grouped, peopleById } from './exchange/people-by-id';
import type { FilePerson } from './exchange/plan-file';
import type { ExpectedPerson, Plan, PlannedRoom } from './types';

/** The colon keeps these keys apart from those of people who were seen. */
const prefix = 'expected:';

/** The key of the nth person whom a plan expects. */
function expectedKey(count: number): PersonKey {
  return `${prefix}${count}`;
}

/** Whether a key of a plan stands for somebody who has not come yet. */
export function isExpectedKey(key: PersonKey): boolean {
  return key.startsWith(prefix);
}

/** Those who have a place in the plan and have not come yet, room by room. */
export function expectedPeople({ rooms, expected = [] }: Plan): readonly ExpectedPerson[] {
  if (expected.length === 0) return expected;
  const byKey = new Map(expected.map((person) => [person.key, person]));
  return rooms.flatMap((room) => room.personKeys.flatMap((key) => byKey.get(key) ?? []));
}

/**
 * Gives those whom the plan expects their places, as soon as they are among `people`: who has the id, or for an entry
 * without one who alone has the very name. Somebody who was put into a room meanwhile stays there. Locks and rules hold for
 * them, too. The very same plan when nobody of them has come.
 */
export function placeExpected(plan: Plan, people: readonly Person[]): Plan {
  const waiting = expectedPeople(plan);
  if (waiting.length === 0) return plan;
  const arrived = matchExpected(plan, waiting, people);
  if (arrived.size === 0) return plan;
  const placed = new Set(plan.rooms.flatMap((room) => room.personKeys));
  const keyOf = (key: PersonKey) => arrived.get(key)?.key ?? key;
  const rooms = plan.rooms.map((room): PlannedRoom => {
    if (!room.personKeys.some((key) => arrived.has(key))) return room;
    // Of somebody who has a room already the place is given up.
    const personKeys = room.personKeys.filter((key) => !placed.has(arrived.get(key)?.key ?? ''));
    const led = room.leadKey !== undefined && { leadKey: keyOf(room.leadKey) };
    return { ...room, personKeys: personKeys.map(keyOf), ...led };
  });
  const { expected = [], ...rest } = plan;
  const remaining = expected.filter(({ key }) => !arrived.has(key));
  return {
    ...rest,
    rooms,
    ...(remaining.length > 0 && { expected: remaining }),
    ...(plan.lockedPeople && { lockedPeople: [...new Set(plan.lockedPeople.map(keyOf))] }),
    ...(plan.placedByHand && { placedByHand: [...new Set(plan.placedByHand.map(keyOf))] }),
    ...(plan.rules && {
      rules: plan.rules.map((rule) => ({ ...rule, personKeys: [...new Set(rule.personKeys.map(keyOf))] })),
    }),
  };
}

/** Keeps places for people in rooms of the plan; those of rooms that it does not have are left out. */
export function expectPeople(
  plan: Plan,
  places: readonly { readonly person: FilePerson; readonly roomId: string }[],
): Plan {
  const open = new Set(plan.rooms.map(({ id }) => id));
  const kept = places.filter(({ roomId }) => open.has(roomId));
  if (kept.length === 0) return plan;
  const expected = kept.map(({ person: { customParticipantId, otherIds, name } }, at): ExpectedPerson => ({
    key: expectedKey(plan.nextDraft + at),
    ...(customParticipantId !== undefined && { customParticipantId }),
    ...(otherIds && { otherIds }),
    name,
  }));
  const keys = grouped([...kept.entries()], ([, { roomId }]) => roomId);
  const rooms = plan.rooms.map((room) => {
    const more = keys.get(room.id)?.flatMap(([at]) => expected[at]?.key ?? []) ?? [];
    return more.length === 0 ? room : { ...room, personKeys: [...room.personKeys, ...more] };
  });
  return {
    ...plan,
    rooms,
    expected: [...(plan.expected ?? []), ...expected],
    nextDraft: plan.nextDraft + expected.length,
  };
}

/** Who of `people` is expected, by the key that stands for them, each once. */
export function matchExpected(
  plan: Pick<Plan, 'rooms'>,
  waiting: readonly ExpectedPerson[],
  people: readonly Person[],
): ReadonlyMap<PersonKey, Person> {
  const placed = new Set(plan.rooms.flatMap((room) => room.personKeys));
  const withId = peopleById(people);
  const free = people.filter(({ key }) => !placed.has(key));
  const byName = grouped(free, ({ name }) => nameKey(name));
  const namesakes = grouped(waiting, ({ name }) => nameKey(name));
  const taken = new Set<PersonKey>();
  const found = new Map<PersonKey, Person>();
  for (const expected of waiting) {
    const ids = idsOf(expected);
    const name = nameKey(expected.name);
    const isOnlyOne = ids.length === 0 && namesakes.get(name)?.length === 1;
    const [person, ...others] = ids.length > 0 ? withId(ids) : isOnlyOne ? (byName.get(name) ?? []) : [];
    if (!person || others.length > 0 || taken.has(person.key)) continue;
    taken.add(person.key);
    found.set(expected.key, person);
  }
  return found;
}

/** The ids by which a file names somebody; an e-mail address counts wherever it stands. */
export function idsOf({ customParticipantId, otherIds = [], name }: FilePerson): readonly string[] {
  const address = /^\S+@\S+$/.test(name.trim()) ? [name] : [];
  return [...(customParticipantId === undefined ? [] : [customParticipantId]), ...otherIds, ...address];
}
