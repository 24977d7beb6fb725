import { at } from './at';
import type { EarlierPartners } from './earlier-partners';
import type { Party } from './party';
import { piecesOf } from './swap-costs';
import type { Random } from './random';
import type { Seating } from './seat-everyone';
import { SwapTable } from './swap-table';
import type { Steps } from './types';

/** The search ends after so many turns without a better seating … */
const PATIENCE = 20_000;
/** … or after it has looked at so many swaps. Both count work, never time: a slow machine must get the same result. */
const MOST_LOOKS = 40_000_000;

/**
 * Makes a seating better by swapping people of two rooms, until nobody meets an earlier partner again or it takes too
 * long: tabu search, as for the social golfer problem. Each turn takes somebody who meets an earlier partner, makes the
 * best swap for them even if it is no improvement, and keeps both from going back for some turns.
 *
 * Constraints that the seating meets stay met, since units move as a whole and a pair to keep apart costs more than the
 * repeated pairs of any swap.
 */
export function* improve(party: Party, seating: Seating, partners: EarlierPartners, random: Random): Steps<Int32Array> {
  const { pieces, links, pieceOf } = yield* piecesOf(party, seating, partners);
  const table = yield* SwapTable.of(pieces, links, party.roomIds.length, party.flexible);
  let best = { cost: table.cost, roomOf: table.roomOf.slice() };
  let fruitless = 0;
  let looks = 0;
  for (let turn = 0; best.cost > 0 && fruitless < PATIENCE && looks < MOST_LOOKS; turn += 1) {
    const piece = table.costlyPiece(random);
    // What is left is between people who cannot move.
    if (piece === -1) break;
    const other = table.bestPartner(piece, turn, best.cost, random);
    if (other !== -1) table.swap(piece, other, turn + 5 + random.below(10));
    fruitless += 1;
    looks += pieces.length;
    if (table.cost < best.cost) {
      best = { cost: table.cost, roomOf: table.roomOf.slice() };
      fruitless = 0;
    }
    yield Math.max(fruitless / PATIENCE, looks / MOST_LOOKS);
  }
  return pieceOf.map((piece) => at(best.roomOf, piece));
}
