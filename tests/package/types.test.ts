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
