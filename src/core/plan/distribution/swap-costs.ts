import { at, item } from './at';
import type { EarlierPartners } from './earlier-partners';
import type { Party } from './party';
import type { Seating } from './seat-everyone';
import type { Link, Piece } from './swap-table';
import type { Steps } from './types';

/** More than all the repeated pairs that one swap can make or mend, so that no number of them outweighs a rule. */
const APART = 1_000_000;

export interface Pieces {
  readonly pieces: readonly Piece[];
  readonly links: readonly (readonly Link[])[];
  /** The piece of each person. */
  readonly pieceOf: Int32Array;
}

/** What a seating consists of: its units, all other people one by one, and the empty seats of its last level. */
export function* piecesOf(party: Party, seating: Seating, partners: EarlierPartners): Steps<Pieces> {
  const { units, unitOf, apart } = seating.units;
  const pieceOf = unitOf.slice();
  const pieces: Piece[] = units.map(({ need, people, room }) => ({
    size: need,
    room: at(seating.roomOf, item(people, 0)),
    movable: room === -1,
    empty: false,
  }));
  for (const [person, room] of seating.roomOf.entries()) {
    if (at(pieceOf, person) !== -1) continue;
    pieceOf[person] = pieces.length;
    pieces.push({ size: 1, room, movable: at(party.lockedTo, person) === -1, empty: false });
  }
  for (const room of shortRooms(party, seating.roomOf)) pieces.push({ size: 1, room, movable: true, empty: true });

  const links = pieces.map((): Link[] => []);
  for (const [unit, others] of apart.entries()) item(links, unit).push(...others.map((to) => ({ to, cost: APART })));
  for (const { people, together } of seating.unmet) {
    if (together) continue;
    const kept = people.map((person) => at(pieceOf, person));
    for (const from of kept) for (const to of kept) if (to !== from) item(links, from).push({ to, cost: APART });
  }
  for (const [person, met] of partners.entries()) {
    const from = at(pieceOf, person);
    for (const other of met) {
      const to = at(pieceOf, other);
      if (to !== from) item(links, from).push({ to, cost: 1 });
    }
    yield 0;
  }
  return { pieces, links, pieceOf };
}

function shortRooms({ most, flexible }: Party, roomOf: Int32Array): number[] {
  const sizes = most.map(() => 0);
  for (const room of roomOf) sizes[room] = item(sizes, room) + 1;
  return [...flexible].filter((room) => item(sizes, room) < item(most, room));
}
