import { vi } from 'vitest';
import { seededRandom } from '../../src/core/plan/distribution/random';

const STEPS = 2 ** 30;

/** Makes `Math.random` repeatable: the SDK waits at random before it reconnects. Returns what gives the real one back. */
export function seedRandom(seed: number): () => void {
  const { below } = seededRandom(seed);
  const random = vi.spyOn(Math, 'random').mockImplementation(() => below(STEPS) / STEPS);
  return () => random.mockRestore();
}
