import { at, item } from './at';
import type { EarlierPartners } from './earlier-partners';
import type { Party } from './party';
import type { Random } from './random';
import type { Steps } from './types';
import type { Units } from './units';

interface Choice {
  readonly unit: number;
  /** Rooms that are yet to be tried, the best one last. */
  readonly rooms: number[];
}

/**
 * Looks for a room for each unit, such that none exceeds its seats and no two units meet that may not: by depth-first
 * search, always with the unit that has the fewest rooms to choose from. Null when there is none, or when none was found
 * within a bounded number of attempts (the problem is NP-hard).
 *
 * Rooms are tried at random, those with the fewest earlier partners first. Should that fail, the fullest rooms come
 * first, which packs best.
 */
export function* placeUnits(
  party: Party,
  units: Units,
  partners: EarlierPartners,
  random: Random,
): Steps<Int32Array | null> {
  const attempts = 500 + 2 * units.units.length;
  const mixed = yield* search(new Placement(party, units), attempts, (rooms, placement, unit) => {
    const repeats = placement.repeatsByRoom(unit, partners);
    random.shuffle(rooms);
    rooms.sort((a, b) => at(repeats, a) - at(repeats, b));
  });
  if (mixed !== 'too hard') return mixed;
  const packed = yield* search(new Placement(party, units), 10 * attempts, (rooms, placement) => {
    random.shuffle(rooms);
    rooms.sort((a, b) => at(placement.freeSeats, a) - at(placement.freeSeats, b));
  });
  return packed === 'too hard' ? null : packed;
}

/** The rooms of all units; null when it is certain that there are none. */
function* search(
  placement: Placement,
  attempts: number,
  order: (rooms: number[], placement: Placement, unit: number) => void,
): Steps<Int32Array | null | 'too hard'> {
  const path: Choice[] = [];
  for (let tried = 0; tried < attempts; tried += 1) {
    const unit = placement.mostConstrained();
    if (unit === -1) return placement.roomOf;
    const rooms = placement.roomsFor(unit);
    order(rooms, placement, unit);
    path.push({ unit, rooms: placement.unlike(rooms).reverse() });

    let top = path.at(-1);
    while (top && top.rooms.length === 0) {
      path.pop();
      top = path.at(-1);
      if (top) placement.remove(top.unit);
    }
    const room = top?.rooms.pop();
    if (!top || room === undefined) return null;
    placement.put(top.unit, room);
    yield 0;
  }
  return 'too hard';
}

/** Units in rooms, with what has to be known quickly to go on. */
class Placement {
  readonly roomOf: Int32Array;
  /** Free seats of each room. */
  readonly freeSeats: Int32Array;
  /** For each unit and room, how many of the units there it may not meet. */
  readonly #conflicts: Int32Array;
  /** For each unit, how many rooms are closed to it by conflicts. */
  readonly #closed: Int32Array;
  /** Units placed in each room. */
  readonly #count: Int32Array;
  readonly #party: Party;
  readonly #units: Units;
  readonly #rooms: number;
  /** How many more of the flexible rooms may be filled to the last seat. */
  #mayFill: number;

  constructor(party: Party, units: Units) {
    this.#party = party;
    this.#units = units;
    this.#rooms = party.roomIds.length;
    this.roomOf = new Int32Array(units.units.length).fill(-1);
    this.freeSeats = Int32Array.from(party.most, (most, room) => most - item(party.lockedCounts, room));
    this.#conflicts = new Int32Array(units.units.length * this.#rooms);
    this.#closed = new Int32Array(units.units.length);
    this.#count = new Int32Array(this.#rooms);
    this.#mayFill = party.flexible.size - party.short.length;
  }

  /** The unplaced unit with the fewest rooms, as far as can be told without counting them; -1 when all are placed. */
  mostConstrained(): number {
    const roomsWithSeats = this.#roomsWithSeats();
    let chosen = -1;
    let fewest = Infinity;
    for (let unit = 0; unit < this.roomOf.length; unit += 1) {
      if (at(this.roomOf, unit) !== -1) continue;
      const { need, room } = item(this.#units.units, unit);
      const rooms = room === -1 ? (roomsWithSeats[need] ?? 0) - at(this.#closed, unit) : -1;
      if (rooms >= fewest) continue;
      chosen = unit;
      fewest = rooms;
    }
    return chosen;
  }

  roomsFor(unit: number): number[] {
    const { need, room: bound } = item(this.#units.units, unit);
    const rooms: number[] = [];
    for (let room = 0; room < this.#rooms; room += 1) {
      if ((bound !== -1 && bound !== room) || !this.#hasRoom(room, need)) continue;
      if (at(this.#conflicts, unit * this.#rooms + room) === 0) rooms.push(room);
    }
    return rooms;
  }

  /** Of empty rooms that are alike, and so equally good or hopeless, only the first. */
  unlike(rooms: readonly number[]): number[] {
    const kinds = new Set<string>();
    return rooms.filter((room) => {
      if (at(this.#count, room) > 0 || item(this.#party.lockedCounts, room) > 0) return true;
      const kind = `${at(this.freeSeats, room)} ${this.#party.flexible.has(room)}`;
      const isNew = !kinds.has(kind);
      kinds.add(kind);
      return isNew;
    });
  }

  put(unit: number, room: number): void {
    this.roomOf[unit] = room;
    this.#change(unit, room, 1);
  }

  remove(unit: number): void {
    this.#change(unit, at(this.roomOf, unit), -1);
    this.roomOf[unit] = -1;
  }

  /** For each room, how many pairs would meet again if this unit went there. */
  repeatsByRoom(unit: number, partners: EarlierPartners): Int32Array {
    const repeats = new Int32Array(this.#rooms);
    for (const person of item(this.#units.units, unit).people) {
      for (const other of partners[person] ?? []) {
        const itsUnit = at(this.#units.unitOf, other);
        const room = itsUnit === -1 ? at(this.#party.lockedTo, other) : at(this.roomOf, itsUnit);
        if (room !== -1) repeats[room] = at(repeats, room) + 1;
      }
    }
    return repeats;
  }

  #hasRoom(room: number, need: number): boolean {
    const after = at(this.freeSeats, room) - need;
    return need === 0 || after > 0 || (after === 0 && (this.#mayFill > 0 || !this.#party.flexible.has(room)));
  }

  /** For each number of seats, how many rooms have that many. */
  #roomsWithSeats(): number[] {
    const counts: number[] = new Array<number>(Math.max(...this.freeSeats) + 1).fill(0);
    for (const seats of this.freeSeats) counts[seats] = item(counts, seats) + 1;
    for (let seats = counts.length - 2; seats >= 0; seats -= 1) {
      counts[seats] = item(counts, seats) + item(counts, seats + 1);
    }
    return counts;
  }

  #change(unit: number, room: number, by: 1 | -1): void {
    const { need } = item(this.#units.units, unit);
    const isFlexible = need > 0 && this.#party.flexible.has(room);
    if (isFlexible && at(this.freeSeats, room) === 0) this.#mayFill += 1;
    this.freeSeats[room] = at(this.freeSeats, room) - by * need;
    if (isFlexible && at(this.freeSeats, room) === 0) this.#mayFill -= 1;
    this.#count[room] = at(this.#count, room) + by;
    for (const other of item(this.#units.apart, unit)) {
      const cell = other * this.#rooms + room;
      const before = at(this.#conflicts, cell);
      this.#conflicts[cell] = before + by;
      if (before === 0) this.#closed[other] = at(this.#closed, other) + 1;
      else if (before + by === 0) this.#closed[other] = at(this.#closed, other) - 1;
    }
  }
}
