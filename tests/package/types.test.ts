import { afterAll, beforeAll, expect, it } from 'vitest';
import { createConsumer, type Consumer } from './consumer';
import { typecheck } from './typecheck';

let consumer: Consumer;
beforeAll(() => {
  consumer = createConsumer();
});
afterAll(() => consumer.remove());

const app = `
import 'realtimekit-breakout/styles.css';
import { BreakoutProvider, isBreakoutError, useBreakoutClient, useBreakoutMeeting } from 'realtimekit-breakout';
import { BreakoutMeeting } from 'realtimekit-breakout/meeting';
import { createPlan, distribute, type Plan } from 'realtimekit-breakout/core';
import { createSandbox } from 'realtimekit-breakout/sandbox';

const plan: Plan = createPlan({ titles: ['Red', 'Blue'] });
const { assignment } = distribute(['a', 'b'], plan.rooms.map((room) => room.id), { seed: 1 });
export const sizes: number[] = Object.values(assignment).map((people) => people.length);
export const token: string = createSandbox().createMeeting({ title: 'x' }).addParticipant({ name: 'x', preset: 'host' }).token;
export const codeOf = (error: unknown): string | undefined => (isBreakoutError(error) ? error.code : undefined);

export function App() {
  const [client] = useBreakoutClient();
  return <BreakoutProvider client={client}><Status /><BreakoutMeeting mode="fill" /></BreakoutProvider>;
}
function Status() {
  const { status, meeting } = useBreakoutMeeting();
  // @ts-expect-error not a status: the types are not any
  if (status === 'nowhere') return null;
  return <p>{status} {meeting?.self.name}</p>;
}
`;

it.each([
  ['a bundler', { module: 'esnext', moduleResolution: 'bundler' }, 'app.tsx'],
  ['Node as ESM', { module: 'nodenext' }, 'app.mts'],
  ['Node as CommonJS', { module: 'nodenext' }, 'app.cts'],
])('has types for %s', (_, compilerOptions, file) => {
  // Node's file endings have no JSX.
  const code = file === 'app.tsx' ? app : app.slice(0, app.indexOf('export function App'));
  expect(typecheck(consumer, file, code, compilerOptions)).toBe('');
});

// Not Node as ESM: there the vendor's own declarations, which count as CommonJS, name no class by their default export.
it.each([
  ['a bundler', { module: 'esnext', moduleResolution: 'bundler' }, 'declarations.ts'],
  ['Node as CommonJS', { module: 'nodenext' }, 'declarations.cts'],
])('has declarations without an error of their own for %s', (_, compilerOptions, file) => {
  const entries = ['', '/core', '/meeting', '/sandbox'].map(
    (entry) => `export {} from 'realtimekit-breakout${entry}';`,
  );
  const found = typecheck(consumer, file, entries.join('\n'), { ...compilerOptions, skipLibCheck: false });
  // Every app that checks them finds those of the vendor.
  expect(found.split('\n').filter((line) => line.includes('node_modules/realtimekit-breakout/'))).toEqual([]);
});

const named = `
import type {
  AssignMarks, BreakoutProviderProps, DistributeOptions, ImportedPerson, ImportReview, ImportSuggestion, MediaPolicy,
  MediaRule, MessageTable, PersonMove, PlanImport, SessionOptions, ShuffleOptions, SwitchDirection,
} from 'realtimekit-breakout';
import { de, en, useBreakoutPlan, type AssignState } from 'realtimekit-breakout';

const rule: MediaRule = 'ask';
const direction: SwitchDirection = 'toRoom';
const mediaPolicy: MediaPolicy = { camera: { [direction]: rule } };
export const options: SessionOptions = { mediaPolicy };
export const given: BreakoutProviderProps['options'] = options;
export const marksOf = ({ locked, rulesOf }: AssignState): AssignMarks => ({ locked, rulesOf });
export const planOf = (review: ImportReview): PlanImport => review;
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

it('gives names to the types that its own API needs', () => {
  expect(typecheck(consumer, 'named.ts', named, { module: 'esnext', moduleResolution: 'bundler' })).toBe('');
});
