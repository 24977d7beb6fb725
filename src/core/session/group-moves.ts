import type { Person } from '../types';

/** One person's way from one meeting to another. */
export interface Move {
  readonly person: Person;
  readonly fromId: string;
  readonly toId: string;
}

/** Those who go the same way, together: one request each. */
export function groupByWay(moves: readonly Move[]): Move[][] {
  const groups = new Map<string, Move[]>();
  for (const move of moves) {
    const way = JSON.stringify([move.fromId, move.toId]);
    const group = groups.get(way);
    if (group) group.push(move);
    else groups.set(way, [move]);
  }
  return [...groups.values()];
}
