import fc from 'fast-check';
import { expect, inject, onTestFinished, test } from 'vitest';
import { breakoutTimer } from '../../src/realtimekit/facilitation';
import type { LiveOptions } from '../../src/sandbox';
import { Company } from '../support/company';
import { seedRandom } from '../support/random';
import { doings, end } from './channel-doings';
import { guests, hosts, optionsOf, Play, titles } from './channel-play';

/** `npm run soak` plays more, and others each time; `npm test` is to say the same of the same code. */
const { SOAK_SEQUENCES } = process.env;
const RUNS = Number(SOAK_SEQUENCES ?? (inject('full') ? 120 : 4));
const FIRST = SOAK_SEQUENCES === undefined ? 1 : Math.floor(Math.random() * 2 ** 30);

/** By then the next host has taken over from a leader that is gone, and all are back, ms. */
const CLOSED_MS = 15_000;

const worlds: readonly Partial<LiveOptions>[] = [
  { echoBroadcasts: true, listBy: 'presence', participantIds: 'stable' },
  { echoBroadcasts: false, listBy: 'assignment', participantIds: 'change' },
];

test.each(Array.from({ length: RUNS }, (_, run) => FIRST + run))(
  'sequence %i: all agree 5 s after the last fault, and a deadline closes the rooms once',
  async (seed) => {
    const company = await Company.gather(hosts, guests, worlds[seed % worlds.length], optionsOf);
    onTestFinished(seedRandom(seed));
    const rooms = company.meeting.createRooms(titles);
    for (const [at, name] of guests.entries()) company.person(name).moveTo(rooms[at % 2] ?? '');
    const play = new Play(company, rooms);
    await company.clock.until(
      () => guests.every((name) => company.session(name).getSnapshot().status === 'room'),
      20_000,
    );
    await company.clock.pass(3000);
    const sampled = fc.sample(fc.tuple(doings, end), { numRuns: 1, seed });
    const [[steps, { dies, setBy }]] = sampled as [(typeof sampled)[0]];
    try {
      for (const each of steps) await play.act(each);
      await play.agree();

      company.sandbox.clearTrace();
      const setter = play.some(hosts, setBy);
      if (setter) await company.clock.drive(breakoutTimer(setter).set(10_000, { end: 'close' }));
      await company.clock.pass(10_000 + (dies ?? 0));
      if (dies !== null) await company.unload(play.hostsHere[0] ?? '');
      await company.clock.until(() => play.openRooms === 0, CLOSED_MS);
      expect(play.openRooms, 'open rooms').toBe(0);
      await company.clock.pass(30_000);
      // One request, of one host.
      expect(play.deletions, 'who closed them').toHaveLength(1);
      await play.agree();
      // Nothing of the rooms is left.
      const kinds = [
        ...company
          .channel(play.hostsHere[0] ?? '')
          .getSnapshot()
          .entries.values(),
      ].map(({ kind }) => kind);
      expect(kinds.filter((kind) => ['timer', 'brief', 'lead'].includes(kind))).toEqual([]);
      expect(play.problems).toEqual([]);
    } catch (error) {
      throw new Error(`${String(error)}\n${play.log.join('\n')}\nleader dies: ${String(dies)}`, { cause: error });
    }
  },
  120_000,
);
