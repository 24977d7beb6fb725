import { beforeAll, describe, expect, inject, it } from 'vitest';
import { app, appWithoutJsx } from './sample-app';
import { typecheck } from './typecheck';

const consumer = inject('consumer');

const named = `
import type { BreakoutProviderProps, SessionOptions } from 'realtimekit-breakout';
import type { DistributeOptions, ImportedPerson, ImportSuggestion, MediaPolicy, MediaRule, PersonMove, PlanImport, ShuffleOptions, SwitchDirection } from 'realtimekit-breakout/core';
import type { MessageTable } from 'realtimekit-breakout/locales';
import { useBreakoutAssign, useBreakoutPlan, type AssignState } from 'realtimekit-breakout';
import { de, en } from 'realtimekit-breakout/locales';

const rule: MediaRule = 'ask';
const direction: SwitchDirection = 'toRoom';
const mediaPolicy: MediaPolicy = { camera: { [direction]: rule } };
export const options: SessionOptions = { mediaPolicy };
export const given: BreakoutProviderProps['options'] = options;
export const lockedOf = ({ locked }: AssignState) => locked;
export const useLocked = () => useBreakoutAssign(lockedOf);
export const entriesOf = ({ suggestions }: PlanImport) => suggestions;
export const entryOf = ({ entry }: ImportSuggestion): ImportedPerson => entry;
export const seedOf = ({ seed }: DistributeOptions): ShuffleOptions => ({ seed });
export const targetOf = ({ toId }: PersonMove): string => toId;
export const useShuffled = (shuffling: ShuffleOptions): number => useBreakoutPlan().shuffle(shuffling);

export const german: MessageTable<'one' | 'other'> = de;
export const english: MessageTable<'one' | 'other'> = en;
// @ts-expect-error Polish has more forms
export const polish: MessageTable<'one' | 'few' | 'many' | 'other'> = de;
// @ts-expect-error a table that lacks a key is not complete
export const partial: MessageTable<'one' | 'other'> = { 'toggle.create': 'x' };
`;

const entries = ['', '/parts', '/locales', '/core', '/meeting', '/ui-kit', '/sandbox'].map(
  (entry) => `export {} from 'realtimekit-breakout${entry}';`,
);
const declarations = entries.join('\n');
const inPackage = '../node_modules/realtimekit-breakout/';

/** With the declarations of all packages checked, where every app that does so finds those of the vendor. */
describe('from a bundler', () => {
  let findingsIn: ReturnType<typeof typecheck>;
  beforeAll(() => {
    const files = { 'app.tsx': app, 'named.ts': named, 'declarations.ts': declarations };
    findingsIn = typecheck(consumer, files, { module: 'esnext', moduleResolution: 'bundler', skipLibCheck: false });
  });

  it('has types', () => expect(findingsIn('app.tsx')).toEqual([]));
  it('gives names to the types that its own API needs', () => expect(findingsIn('named.ts')).toEqual([]));
  it('has declarations without an error of their own', () => {
    expect([...findingsIn('declarations.ts'), ...findingsIn(inPackage)]).toEqual([]);
  });
});

describe('from Node as CommonJS', () => {
  let findingsIn: ReturnType<typeof typecheck>;
  beforeAll(() => {
    const files = { 'app.cts': appWithoutJsx, 'declarations.cts': declarations };
    findingsIn = typecheck(consumer, files, { module: 'nodenext', skipLibCheck: false });
  });

  it('has types', () => expect(findingsIn('app.cts')).toEqual([]));
  it('has declarations without an error of their own', () => {
    expect([...findingsIn('declarations.cts'), ...findingsIn(inPackage)]).toEqual([]);
  });
});
