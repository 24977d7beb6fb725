import { expect, test } from 'vitest';
import type { SandboxOptions } from '../../src/sandbox';
import { setUp } from '../support/sandbox';
import { VirtualClock } from '../support/virtual-clock';

/** The states of a client's connection in a minute in which all is well, and in one in which the network has died without a word. */
async function passTwoMinutes(sandbox: SandboxOptions): Promise<{ alive: string[]; dead: string[] }> {
  const clock = new VirtualClock(() => 0);
  const world = await clock.drive(setUp({ joined: ['Host'], sandbox }));
  let states: string[] = [];
  world.client('Host').meta.on('socketConnectionUpdate', ({ state }) => states.push(state));
  await clock.pass(60_000);
  const alive = states;
  states = [];
  world.sandbox.configure({ latency: 600_000 });
  await clock.pass(60_000);
  return { alive, dead: states };
}

test('a client of any base URI hears pings, and notices silence', async () => {
  const { alive, dead } = await passTwoMinutes({});
  expect(alive).toEqual([]);
  expect(dead).toContain('disconnected');
});

test('a client of the vendor’s own base URI pings by itself, and never notices silence', async () => {
  const { alive, dead } = await passTwoMinutes({ heartbeat: 'client' });
  expect(alive).toEqual([]);
  expect(dead).toEqual([]);
});
