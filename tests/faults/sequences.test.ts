import fc from 'fast-check';
import { beforeAll, expect, inject, test } from 'vitest';
import { loadSdk, type Sdk } from '../support/sdk';
import type { Name, Places } from '../support/stage';
import { Sequence, type Beginning } from './sequence';
import { commands, type Cast } from './sequence-commands';

/** `npm run soak` plays more, and others each time; `npm test` is to say the same of the same code. */
const { SOAK_SEQUENCES } = process.env;
const RUNS = Number(SOAK_SEQUENCES ?? (inject('full') ? 300 : 15));
const seed = SOAK_SEQUENCES === undefined ? { seed: 1 } : {};
/** After so many the SDK is loaded anew: it keeps something of each client (SDK facts 17). */
const RUNS_PER_SDK = 100;

let Sdk: Sdk;
let runs = 0;
beforeAll(async () => {
  Sdk = await loadSdk();
});

const casts: readonly (readonly Name[])[] = [
  ['Host', 'Alice', 'Bob'],
  ['Host', 'Hanna', 'Alice', 'Bob'],
];
const places: readonly Places[] = [
  {},
  { Garden: ['Alice'], Kitchen: ['Bob'] },
  { Garden: ['Host', 'Alice'], Kitchen: [] },
  { Garden: ['Alice', 'Bob'] },
];
const beginning: fc.Arbitrary<Beginning> = fc.record({
  cast: fc.constantFrom(...casts),
  places: fc.constantFrom(...places),
  ways: fc.record({
    latency: fc.constantFrom(0, 20, 100),
    participantIds: fc.constantFrom('stable', 'change'),
    listBy: fc.constantFrom('presence', 'assignment'),
    pushDumps: fc.boolean(),
  }),
});

async function play(start: Beginning, doings: Iterable<fc.AsyncCommand<Cast, Sequence>>): Promise<void> {
  if (++runs % RUNS_PER_SDK === 0) Sdk = await loadSdk();
  const sequence = await Sequence.begin(Sdk, start);
  try {
    const setup = (): { model: Cast; real: Sequence } => ({ model: { here: new Set(start.cast) }, real: sequence });
    await fc.asyncModelRun(setup, doings);
    await sequence.check();
  } catch (error) {
    throw new Error(`${String(error)}\n${sequence.log.join('\n')}`, { cause: error });
  } finally {
    await sequence.end();
  }
}

test(
  `${RUNS} sequences of what hosts and participants do, under random faults: nobody is lost`,
  async () => {
    const doings = fc.commands(commands, { maxCommands: 14, size: 'max' });
    await fc.assert(fc.asyncProperty(beginning, doings, play), { numRuns: RUNS, ...seed });
    expect(runs).toBeGreaterThanOrEqual(RUNS);
  },
  3000 * RUNS + 300_000,
);
