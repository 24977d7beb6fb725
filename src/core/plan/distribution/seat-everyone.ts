import { at, item } from './at';
import type { Constraint } from './constraints';
import type { EarlierPartners } from './earlier-partners';
import type { Party } from './party';
import { placeUnits } from './place-units';
import type { Random } from './random';
import type { Steps } from './types';
import { unitsOf } from './units';
import type { Units } from './units';

/** Everybody in a room. */
export interface Seating {
  /** The room of each person. */
  readonly roomOf: Int32Array;
  /** Units of the constraints that are met here. */
  readonly units: Units;
  /** Constraints that could not be met beside those before them. */
  readonly unmet: readonly Constraint[];
}

/**
 * Meets all constraints when it can; otherwise it takes them in their order and leaves out each that cannot be met
 * beside those taken before. Everybody else gets a seat at random.
 */
export function* seatEveryone(
  party: Party,
  constraints: readonly Constraint[],
  partners: EarlierPartners,
  random: Random,
): Steps<Seating> {
  const attempt = function* (taken: readonly Constraint[]) {
    const units = unitsOf(party, taken);
    const rooms = units && (yield* placeUnits(party, units, partners, random));
    return units && rooms ? { units, rooms } : null;
  };

  const all = yield* attempt(constraints);
  if (all) return { roomOf: fillSeats(party, all.units, all.rooms, random), units: all.units, unmet: [] };

  const unmet: Constraint[] = [];
  const taken: Constraint[] = [];
  let placed = yield* attempt(taken);
  for (const constraint of constraints) {
    const next = yield* attempt([...taken, constraint]);
    if (next) {
      placed = next;
      taken.push(constraint);
    } else unmet.push(constraint);
  }
  // Without constraints nothing can fail.
  const { units, rooms } = placed as NonNullable<typeof placed>;
  return { roomOf: fillSeats(party, units, rooms, random), units, unmet };
}

/** Rooms of all people: locked ones, those in units, and everybody else in the free seats. */
function fillSeats(party: Party, { units, unitOf }: Units, roomOfUnit: Int32Array, random: Random): Int32Array {
  const freeSeats = party.most.map((most, room) => most - item(party.lockedCounts, room));
  for (const [unit, { need }] of units.entries()) {
    const room = at(roomOfUnit, unit);
    freeSeats[room] = item(freeSeats, room) - need;
  }
  leaveShort(party, freeSeats);

  const seats = freeSeats.flatMap((count, room) => new Array<number>(count).fill(room));
  const roomOf = party.lockedTo.slice();
  const unplaced: number[] = [];
  for (const [person, room] of roomOf.entries()) {
    const unit = at(unitOf, person);
    if (unit !== -1) roomOf[person] = at(roomOfUnit, unit);
    else if (room === -1) unplaced.push(person);
  }
  random.shuffle(unplaced);
  for (const [index, person] of unplaced.entries()) roomOf[person] = item(seats, index);
  return roomOf;
}

/** Takes away the seats that stay empty: where it was meant, or in another flexible room where units need it. */
function leaveShort({ flexible, short }: Party, freeSeats: number[]): void {
  const meant = new Set(short);
  const others = [...flexible].filter((room) => !meant.has(room)).reverse();
  const spare = [...short, ...others].filter((room) => item(freeSeats, room) > 0);
  for (const room of spare.slice(0, short.length)) freeSeats[room] = item(freeSeats, room) - 1;
}
