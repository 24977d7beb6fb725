import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as lib from './lib';
import { components } from './components.parts';
import { describeConformance } from './describe-conformance';
import { primitives } from './primitives.parts';
import { triedKits } from '../../support/kits';
import { inWorld, openWorld, world } from './world';
import '../../../src/styles.css';
import { setViewState } from '../../../src/hooks/view-state';

/** Show only between two meetings, or to those who are no hosts: tested in switching-screen, help and results.browser.test.tsx. */
const elsewhere = ['BriefCard', 'HelpButton', 'ResultCard', 'SwitchingScreen'];

const parts = [...primitives, ...components];

it('covers every exported part', () => {
  const exported = Object.entries(lib)
    .filter(([, value]) => typeof value === 'object' && '$$typeof' in value)
    .map(([name]) => name);
  expect([...new Set(parts.map(({ name }) => name)), ...elsewhere].sort()).toEqual(exported.sort());
});

describe.each(triedKits)('conformance, $kit', ({ load }) => {
  beforeAll(async () => {
    await load();
    await openWorld();
  });
  afterEach(() => setViewState(world().session, { view: null }));

  for (const part of parts) describeConformance(part, inWorld);
});
