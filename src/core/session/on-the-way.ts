import type { OperationState, PersonKey, PersonMove } from '../types';

const seen = new WeakMap<readonly OperationState[], ReadonlyMap<PersonKey, PersonMove>>();

/**
 * Who is being moved now, and where to, of the `operations` of a snapshot. Each person once: a later operation takes them
 * over from an earlier one. The same map for the same operations.
 */
export function onTheWay(operations: readonly OperationState[]): ReadonlyMap<PersonKey, PersonMove> {
  const before = seen.get(operations);
  if (before) return before;
  const moves = new Map<PersonKey, PersonMove>();
  for (const operation of operations) {
    for (const [key, move] of operation.moves) {
      if (move.state === 'pending' || move.state === 'moving') moves.set(key, move);
    }
  }
  seen.set(operations, moves);
  return moves;
}
