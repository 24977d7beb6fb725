import { resolve } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { loadSdk, type Sdk } from '../support/sdk';
import { faultCases, whyImpossible } from './combinations';
import { describeFaults, type Played } from './document';
import { journeys } from './journeys';
import { play } from './play';

const page = resolve('docs/faults.md');

const all = journeys.flatMap((journey) =>
  journey.steps.flatMap((step) =>
    faultCases
      .filter((fault) => whyImpossible(fault, step) === null)
      .map((fault) => ({ journey, step, fault, name: `${step.name}, ${fault.name}` })),
  ),
);
/** In the quick run each step of each journey meets one fault, another one at each step. */
const chosen = inject('full')
  ? all
  : journeys.flatMap((journey) =>
      journey.steps.flatMap((step, index) => {
        const possible = all.filter((one) => one.journey === journey && one.step === step);
        return possible.slice(index % possible.length).slice(0, 1);
      }),
    );
const played: Played[] = [];

let Sdk: Sdk;
beforeAll(async () => {
  Sdk = await loadSdk();
});

describe.each(journeys)('$name: nobody is lost', (journey) => {
  test.each(chosen.filter((one) => one.journey === journey))('$name', async ({ step, fault }) => {
    played.push({ journey, step, fault, outcome: await play(Sdk, journey, step, fault) });
  });
});

test('docs/faults.md says what happened', async () => {
  // Nothing to compare when only some were played.
  if (played.length < all.length) return;
  await expect(await describeFaults(played, page)).toMatchFileSnapshot(page);
});
