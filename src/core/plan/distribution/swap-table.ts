import { at, item } from './at';
import type { Random } from './random';
import type { Steps } from './types';

/** Something that is in a room and may change places with another of its size. */
export interface Piece {
  /** How many seats it takes. */
  readonly size: number;
  readonly room: number;
  readonly movable: boolean;
  /** An empty seat, of which a room may have one, and some rooms none. */
  readonly empty: boolean;
}

/** What it costs that two pieces share a room. */
export interface Link {
  readonly to: number;
  readonly cost: number;
}

/**
 * Pieces in rooms, with a table of what each piece would cost in each room, kept up to date: so the effect of a swap is
 * known from four cells.
 */
export class SwapTable {
  readonly roomOf: Int32Array;
  /** What all pairs in one room cost now. */
  cost = 0;
  readonly #pieces: readonly Piece[];
  readonly #links: readonly (readonly Link[])[];
  readonly #mayBeShort: ReadonlySet<number>;
  readonly #rooms: number;
  /** For each piece and room, the cost of its links to the pieces there. */
  readonly #costs: Int32Array;
  /** For each piece and room, the turn until which it may not go there again. */
  readonly #barred: Int32Array;
  readonly #sameSize: ReadonlyMap<number, readonly number[]>;
  readonly #emptySeats: Int32Array;
  /** Cost of the links of the piece in hand to each other piece; all zero between calls. */
  readonly #linked: Int32Array;

  /** `mayBeShort` are the rooms that may have an empty seat. Links are given at both of their ends. */
  static *of(
    pieces: readonly Piece[],
    links: readonly (readonly Link[])[],
    rooms: number,
    mayBeShort: ReadonlySet<number>,
  ): Steps<SwapTable> {
    const table = new SwapTable(pieces, links, rooms, mayBeShort);
    let twice = 0;
    for (const [piece, { room }] of pieces.entries()) {
      table.#addLinks(piece, room, 1);
      for (const { to, cost } of item(links, piece)) if (item(pieces, to).room === room) twice += cost;
      yield 0;
    }
    table.cost = twice / 2;
    return table;
  }

  private constructor(
    pieces: readonly Piece[],
    links: readonly (readonly Link[])[],
    rooms: number,
    mayBeShort: ReadonlySet<number>,
  ) {
    this.#pieces = pieces;
    this.#links = links;
    this.#rooms = rooms;
    this.#mayBeShort = mayBeShort;
    this.roomOf = Int32Array.from(pieces, ({ room }) => room);
    this.#costs = new Int32Array(pieces.length * rooms);
    this.#barred = new Int32Array(pieces.length * rooms);
    this.#emptySeats = new Int32Array(rooms);
    this.#linked = new Int32Array(pieces.length);
    const sameSize = new Map<number, number[]>();
    for (const [piece, { size, room, movable, empty }] of pieces.entries()) {
      if (movable) listAt(sameSize, size).push(piece);
      if (empty) this.#emptySeats[room] = at(this.#emptySeats, room) + 1;
    }
    this.#sameSize = sameSize;
  }

  /** A movable piece that costs something where it is, at random; -1 when there is none. */
  costlyPiece(random: Random): number {
    const count = this.#pieces.length;
    const start = random.below(count);
    for (let step = 0; step < count; step += 1) {
      const piece = (start + step) % count;
      if (this.#costIn(piece, at(this.roomOf, piece)) > 0 && item(this.#pieces, piece).movable) return piece;
    }
    return -1;
  }

  /**
   * The best piece for this one to change places with, of those that are not barred or lead below `lowest`; -1 when there
   * is none. Of equally good ones it is the first after a random start.
   */
  bestPartner(piece: number, turn: number, lowest: number, random: Random): number {
    const candidates = this.#sameSize.get(item(this.#pieces, piece).size) ?? [];
    const here = at(this.roomOf, piece);
    const costHere = this.#costIn(piece, here);
    for (const { to, cost } of item(this.#links, piece)) this.#linked[to] = at(this.#linked, to) + cost;
    const start = random.below(candidates.length);
    let best = -1;
    let bestChange = Infinity;
    for (let step = 0; step < candidates.length; step += 1) {
      const index = start + step;
      const other = item(candidates, index < candidates.length ? index : index - candidates.length);
      const there = at(this.roomOf, other);
      if (there === here) continue;
      const change =
        this.#costIn(piece, there) -
        costHere +
        this.#costIn(other, here) -
        this.#costIn(other, there) -
        2 * at(this.#linked, other);
      if (change >= bestChange) continue;
      const barred = this.#barredUntil(piece, there) > turn || this.#barredUntil(other, here) > turn;
      if (barred && this.cost + change >= lowest) continue;
      if (item(this.#pieces, other).empty && !this.#takesEmptySeat(here)) continue;
      best = other;
      bestChange = change;
    }
    for (const { to } of item(this.#links, piece)) this.#linked[to] = 0;
    return best;
  }

  /** Swaps two pieces, and bars both from going back until that turn. */
  swap(piece: number, other: number, until: number): void {
    const here = at(this.roomOf, piece);
    const there = at(this.roomOf, other);
    this.#barred[piece * this.#rooms + here] = until;
    this.#barred[other * this.#rooms + there] = until;
    this.#move(piece, there);
    this.#move(other, here);
  }

  #move(piece: number, to: number): void {
    const from = at(this.roomOf, piece);
    this.cost += this.#costIn(piece, to) - this.#costIn(piece, from);
    this.#addLinks(piece, from, -1);
    this.#addLinks(piece, to, 1);
    this.roomOf[piece] = to;
    if (item(this.#pieces, piece).empty) {
      this.#emptySeats[from] = at(this.#emptySeats, from) - 1;
      this.#emptySeats[to] = at(this.#emptySeats, to) + 1;
    }
  }

  #addLinks(piece: number, room: number, sign: 1 | -1): void {
    for (const { to, cost } of item(this.#links, piece)) {
      const cell = to * this.#rooms + room;
      this.#costs[cell] = at(this.#costs, cell) + sign * cost;
    }
  }

  #costIn(piece: number, room: number): number {
    return at(this.#costs, piece * this.#rooms + room);
  }

  #barredUntil(piece: number, room: number): number {
    return at(this.#barred, piece * this.#rooms + room);
  }

  #takesEmptySeat(room: number): boolean {
    return this.#mayBeShort.has(room) && at(this.#emptySeats, room) === 0;
  }
}

function listAt(lists: Map<number, number[]>, key: number): number[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
