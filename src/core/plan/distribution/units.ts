import { at, item } from './at';
import type { Constraint } from './constraints';
import type { Party } from './party';

/** People who go to a room as one. */
interface Unit {
  readonly people: readonly number[];
  /** How many seats they take: those of them who are not locked. */
  readonly need: number;
  /** The room to which locked people among them bind it, or -1. */
  readonly room: number;
}

/** The units that constraints make, and which of them may not share a room. */
export interface Units {
  readonly units: readonly Unit[];
  /** The unit of each person, or -1 for people whom no constraint concerns. */
  readonly unitOf: Int32Array;
  /** For each unit, the others that may not share a room with it. */
  readonly apart: readonly (readonly number[])[];
}

/** Joins people whom constraints keep together. Null when the constraints contradict each other at once. */
export function unitsOf(party: Party, constraints: readonly Constraint[]): Units | null {
  const leader = leaders(party.keys.length, constraints);
  const unitOf = new Int32Array(party.keys.length).fill(-1);
  const members: number[][] = [];
  for (const person of new Set(constraints.flatMap(({ people }) => people))) {
    const first = at(leader, person);
    if (at(unitOf, first) === -1) unitOf[first] = members.push([]) - 1;
    unitOf[person] = at(unitOf, first);
    item(members, at(unitOf, first)).push(person);
  }

  const units: Unit[] = [];
  for (const people of members) {
    const rooms = new Set(people.map((person) => at(party.lockedTo, person)).filter((room) => room !== -1));
    if (rooms.size > 1) return null;
    const need = people.filter((person) => at(party.lockedTo, person) === -1).length;
    units.push({ people, need, room: [...rooms][0] ?? -1 });
  }

  const apart = units.map(() => new Set<number>());
  for (const { together, people } of constraints) {
    if (together) continue;
    const kept = people.map((person) => at(unitOf, person));
    if (new Set(kept).size < kept.length) return null;
    for (const unit of kept) for (const other of kept) if (other !== unit) item(apart, unit).add(other);
  }
  return { units, unitOf, apart: apart.map((others) => [...others]) };
}

/** For each person one of those whom constraints bind to them, the same one for all of these. */
function leaders(count: number, constraints: readonly Constraint[]): Int32Array {
  const leader = Int32Array.from({ length: count }, (_, person) => person);
  const find = (person: number) => {
    let top = person;
    while (at(leader, top) !== top) top = at(leader, top);
    leader[person] = top;
    return top;
  };
  for (const { together, people } of constraints) {
    if (!together) continue;
    const first = find(item(people, 0));
    for (const person of people) leader[find(person)] = first;
  }
  return leader.map((_, person) => find(person));
}
