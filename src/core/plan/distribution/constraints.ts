import type { PersonKey } from '../../types';
import { at, item } from './at';
import type { Party } from './party';
import type { Assignment, DistributeOptions, Rule } from './types';

/** People by number who have to share a room, or of whom no two may. */
export interface Constraint {
  readonly together: boolean;
  readonly people: readonly number[];
}

/**
 * The rules as constraints that can each be met on its own. A group too large for a room to hold becomes several that
 * fill rooms, one too large to keep apart several that can be: so it is still divided as little, or spread as evenly, as
 * can be.
 */
export function constraintsOf(
  party: Party,
  { keepTogether = [], keepApart = [], spread = [] }: DistributeOptions,
): Constraint[] {
  if (keepTogether.length === 0 && keepApart.length === 0 && spread.length === 0) return [];
  const indexOf = new Map(party.keys.map((key, index) => [key, index]));
  const present = (group: readonly PersonKey[]) =>
    [...new Set(group)].flatMap((key) => indexOf.get(key) ?? []).sort((a, b) => a - b);
  return [
    ...keepTogether
      .flatMap((group) => partsThatFit(party, present(group)))
      .map((people) => ({ together: true, people })),
    ...keepApart
      .flatMap((group) => chunks(present(group), party.roomIds.length))
      .map((people) => ({ together: false, people })),
    ...spread
      .flatMap((group) => onePerRoom(party, present(group), keepTogether.map(present)))
      .map((people) => ({ together: false, people })),
  ].filter(({ people }) => people.length > 1);
}

function partsThatFit({ most, lockedCounts, lockedTo }: Party, people: readonly number[]): number[][] {
  const seats = most.map((size, room) => size - item(lockedCounts, room));
  const free = people.filter((person) => at(lockedTo, person) === -1);
  const parts: number[][] = [];
  let placed = 0;
  for (const room of new Set(people.map((person) => at(lockedTo, person)))) {
    if (room === -1) continue;
    const joining = free.slice(placed, placed + item(seats, room));
    placed += joining.length;
    parts.push([...people.filter((person) => at(lockedTo, person) === room), ...joining]);
  }
  return [...parts, ...chunks(free.slice(placed), Math.max(1, ...seats))];
}

/**
 * Parts of which each but the last has one person for every room: kept apart, they are spread evenly. People who are bound to
 * one room, by a lock or because they stay together, come into different parts.
 */
function onePerRoom(
  { lockedTo, roomIds }: Party,
  people: readonly number[],
  together: readonly (readonly number[])[],
): number[][] {
  const boundTo = new Map(
    together.flatMap((group, index) => group.map((person) => [person, `group ${index}`] as const)),
  );
  const boundOf = (person: number) =>
    at(lockedTo, person) === -1 ? boundTo.get(person) : `room ${at(lockedTo, person)}`;
  const parts = chunks(people, roomIds.length).map(({ length }) => ({
    length,
    people: [] as number[],
    bound: new Set<string>(),
  }));
  const boundFirst = [...people].sort((a, b) => Number(boundOf(a) === undefined) - Number(boundOf(b) === undefined));
  for (const person of boundFirst) {
    const bound = boundOf(person);
    const free = parts.filter((part) => part.people.length < part.length);
    const part = free.find((other) => bound === undefined || !other.bound.has(bound)) ?? free[0];
    part?.people.push(person);
    if (bound !== undefined) part?.bound.add(bound);
  }
  return parts.map((part) => part.people);
}

function chunks(people: readonly number[], size: number): number[][] {
  return Array.from({ length: Math.ceil(people.length / size) }, (_, index) =>
    people.slice(index * size, (index + 1) * size),
  );
}

/** Groups to spread that have fewer members than there are rooms: some rooms get none. */
export function tooFewToSpread({ keys, roomIds }: Party, { spread = [] }: DistributeOptions): Rule[] {
  if (spread.length === 0) return [];
  const present = new Set(keys);
  return spread
    .filter((group) => {
      const count = group.filter((key) => present.has(key)).length;
      return count > 0 && count < roomIds.length;
    })
    .map((personKeys): Rule => ({ kind: 'spread', personKeys }));
}

/** The rules that an assignment breaks, in the order in which they were given. People in no room break none. */
export function unmetRules(
  assignment: Assignment,
  {
    capacity = {},
    keepTogether = [],
    keepApart = [],
    spread = [],
  }: Pick<DistributeOptions, 'capacity' | 'keepTogether' | 'keepApart' | 'spread'>,
): Rule[] {
  const rooms = Object.entries(assignment);
  const limitOf = new Map(Object.entries(capacity));
  const overfull = rooms.filter(([roomId, people]) => people.length > (limitOf.get(roomId) ?? Infinity));

  const grouped = new Set([...keepTogether, ...keepApart, ...spread].flat());
  const roomOf = new Map<PersonKey, string>();
  if (grouped.size > 0) {
    for (const [roomId, people] of rooms) for (const key of people) if (grouped.has(key)) roomOf.set(key, roomId);
  }
  const roomsOf = (group: readonly PersonKey[]) => [...new Set(group)].flatMap((key) => roomOf.get(key) ?? []);
  const divided = keepTogether.filter((group) => new Set(roomsOf(group)).size > 1);
  const met = keepApart.filter((group) => new Set(roomsOf(group)).size < roomsOf(group).length);
  const uneven = spread.filter((group) => {
    const counts = new Map(rooms.map(([roomId]) => [roomId, 0]));
    for (const roomId of roomsOf(group)) counts.set(roomId, (counts.get(roomId) ?? 0) + 1);
    return Math.max(...counts.values()) - Math.min(...counts.values()) > 1;
  });
  return [
    ...overfull.map(([roomId]): Rule => ({ kind: 'capacity', roomId, capacity: limitOf.get(roomId) ?? Infinity })),
    ...divided.map((personKeys): Rule => ({ kind: 'keep-together', personKeys })),
    ...met.map((personKeys): Rule => ({ kind: 'keep-apart', personKeys })),
    ...uneven.map((personKeys): Rule => ({ kind: 'spread', personKeys })),
  ];
}
