import type { PersonKey } from '../types';
import { distributing } from './distribution/distributing';
import { checkSeed } from './distribution/random';
import { inSlices, toEnd } from './distribution/steps';
import type { SliceOptions } from './distribution/steps';
import type { Assignment, DistributeOptions, Distribution, Steps } from './distribution/types';

/** Options of `rotate`. */
export interface RotateOptions extends DistributeOptions {
  /** How many rounds to plan: a whole number from 0 up. */
  readonly rounds: number;
}

/**
 * Plans several rounds, as in speed networking: in each, as few people as possible meet somebody again, from earlier
 * rounds here or in `history`. Round by round, so that a further round can be added later without changing those before,
 * and so that each round is the best that can follow them: 32 people in 8 rooms get six rounds without a repeated pair.
 *
 * Each round is what `distribute` gives with a seed of its own and the rounds before as history.
 *
 * @throws BreakoutError as `distribute` does.
 */
export function rotate(
  personKeys: readonly PersonKey[],
  roomIds: readonly string[],
  options: RotateOptions,
): Distribution[] {
  return toEnd(rotating(personKeys, roomIds, options));
}

/** `rotate` in slices, as `distributeInSlices` does it. `onProgress` gets the share of all rounds. */
export function rotateInSlices(
  personKeys: readonly PersonKey[],
  roomIds: readonly string[],
  { signal, onProgress, ...options }: RotateOptions & SliceOptions,
): Promise<Distribution[]> {
  return inSlices(rotating(personKeys, roomIds, options), { signal, onProgress });
}

function* rotating(
  personKeys: readonly PersonKey[],
  roomIds: readonly string[],
  { rounds, ...options }: RotateOptions,
): Steps<Distribution[]> {
  // Here as well, because the sums below would hide what was given.
  checkSeed(options.seed);
  const history: Assignment[] = [...(options.history ?? [])];
  const done: Distribution[] = [];
  while (done.length < rounds) {
    const steps = distributing(personKeys, roomIds, { ...options, seed: options.seed + done.length, history });
    let step = steps.next();
    for (; !step.done; step = steps.next()) yield (done.length + step.value) / rounds;
    done.push(step.value);
    history.push(step.value.assignment);
  }
  return done;
}
