import type { Person } from '../types';

/** One person's way from one meeting to another. */
export interface Move {
  readonly person: Person;
  readonly fromId: string;
  readonly toId: string;
  /** The preset that the move brings; absent: the person keeps theirs. */
  readonly presetId?: string;
}

/** Those who go the same way, with the same preset, together: one request each. */
export function groupByWay(moves: readonly Move[]): Move[][] {
  const groups = new Map<string, Move[]>();
  for (const move of moves) {
    const way = JSON.stringify([move.fromId, move.toId, move.presetId]);
    const group = groups.get(way);
    if (group) group.push(move);
    else groups.set(way, [move]);
  }
  return [...groups.values()];
}
