import { describe, expect, it } from 'vitest';
import { distribute } from '../../../src/core/plan/distribute';
import { distributeInSlices } from '../../../src/core/plan/distribute-in-slices';
import { rotate, rotateInSlices } from '../../../src/core/plan/rotate';
import { keys } from './people';
import { roomIdsOf } from './rule-cases';

const people = keys(300);
const roomIds = roomIdsOf(30);
const history = rotate(people, roomIds, { seed: 1, rounds: 8 }).map(({ assignment }) => assignment);
const options = { seed: 2, history, keepTogether: [['p0', 'p1', 'p2']], keepApart: [['p3', 'p4']] };

describe('distributeInSlices', () => {
  it('gives the same result as distribute', async () => {
    expect(await distributeInSlices(people, roomIds, options)).toEqual(distribute(people, roomIds, options));
  });

  it('lets other tasks run meanwhile', async () => {
    let tasks = 0;
    const timer = setInterval(() => (tasks += 1), 0);
    // Everybody has met everybody: there is nothing to find, and the search goes on to its end.
    await distributeInSlices(keys(12), roomIdsOf(3), { seed: 1, history: [{ all: keys(12) }] });
    clearInterval(timer);

    expect(tasks).toBeGreaterThan(2);
  });

  it('stops at its signal, and at once when it was given before', async () => {
    const stop = new AbortController();
    const progress: number[] = [];
    const running = distributeInSlices(keys(12), roomIdsOf(3), {
      seed: 1,
      history: [{ all: keys(12) }],
      signal: stop.signal,
      onProgress: (share) => {
        progress.push(share);
        if (progress.length === 2) stop.abort();
      },
    });

    await expect(running).rejects.toMatchObject({ code: 'aborted' });
    expect(progress).toHaveLength(2);
    await expect(distributeInSlices(people, roomIds, { ...options, signal: stop.signal })).rejects.toMatchObject({
      code: 'aborted',
    });
  });

  it('rejects bad input with the error of distribute', async () => {
    await expect(distributeInSlices(people, [], options)).rejects.toMatchObject({ code: 'invalid-room-count' });
  });
});

describe('rotateInSlices', () => {
  it('gives the same rounds as rotate, and tells how far it is', async () => {
    const shares: number[] = [];
    const rounds = await rotateInSlices(people, roomIds, {
      seed: 3,
      rounds: 4,
      onProgress: (share) => shares.push(share),
    });

    expect(rounds).toEqual(rotate(people, roomIds, { seed: 3, rounds: 4 }));
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
    expect(Math.max(...shares)).toBeGreaterThanOrEqual(0.75);
  });
});
