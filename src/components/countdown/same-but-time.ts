import type { BreakoutCountdown } from '../../core/facilitation/countdown';

/** Whether only the clock has to be drawn anew. */
export function isSameButTime(before: BreakoutCountdown | null, after: BreakoutCountdown | null): boolean {
  if (!before || !after) return before === after;
  return (
    before.version === after.version &&
    before.state === after.state &&
    before.destinationId === after.destinationId &&
    before.devices?.microphone === after.devices?.microphone &&
    before.devices?.camera === after.devices?.camera &&
    totalOf(before.confirmed) === totalOf(after.confirmed)
  );
}

export function areSameButTime(before: readonly BreakoutCountdown[], after: readonly BreakoutCountdown[]): boolean {
  return before.length === after.length && before.every((one, index) => isSameButTime(one, after[index] ?? null));
}

export function totalOf(counts: BreakoutCountdown['confirmed']): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
