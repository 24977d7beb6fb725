import type { OperationReport } from './types';

/** Whether an operation has left nothing undone and nothing in doubt. */
export function isComplete({ failed, failedRooms, wrongPreset, left, unverified }: OperationReport): boolean {
  return [failed, failedRooms, wrongPreset, left, unverified].every((list) => list.length === 0);
}
