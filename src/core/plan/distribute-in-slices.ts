import type { PersonKey } from '../types';
import { distributing } from './distribution/distributing';
import { inSlices } from './distribution/steps';
import type { SliceOptions } from './distribution/steps';
import type { DistributeOptions, Distribution } from './distribution/types';

/**
 * `distribute` in slices of about half a millisecond, for many people with rules and history: the page stays responsive
 * meanwhile. The result is the same.
 *
 * @throws BreakoutError as `distribute` does (the promise rejects), and `aborted` when the signal fires.
 *
 * @example
 * const { assignment, unmet } = await distributeInSlices(personKeys, roomIds, { seed, history, keepApart, signal });
 */
export function distributeInSlices(
  personKeys: readonly PersonKey[],
  roomIds: readonly string[],
  { signal, onProgress, ...options }: DistributeOptions & SliceOptions,
): Promise<Distribution> {
  return inSlices(distributing(personKeys, roomIds, options), { signal, onProgress });
}
