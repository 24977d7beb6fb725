import { expect, test } from 'vitest';
import type { ChannelTransport } from '../../src/core/channel/transport';
import { breakoutChannel } from '../../src/realtimekit/breakout-channel';
import { eventually, setUp } from '../support/sandbox';
import { sessionOf } from '../support/session';

test('the app’s own broadcasts are left alone, and use of the limit by the app delays ours only', async () => {
  const world = await setUp({ joined: ['Host', 'Alice'] });
  const [host, alice] = [sessionOf(world, 'Host'), sessionOf(world, 'Alice')];
  for (const session of [host, alice]) breakoutChannel(session).subscribe(() => undefined);
  await eventually(() => expect(host.getSnapshot().me).not.toBeNull());
  await eventually(() => expect(alice.getSnapshot().me).not.toBeNull());
  const { participants } = world.client('Host');
  const outcomes = await Promise.allSettled(
    Array.from({ length: 5 }, async () => participants.broadcastMessage('mine', { text: '{"v":1}' })),
  );
  expect(outcomes.some(({ status }) => status === 'fulfilled')).toBe(true);
  await breakoutChannel(host).put({ id: 'task', kind: 'note', value: 'Read' });
  await eventually(() => expect(breakoutChannel(alice).getSnapshot().entries.get('task')?.value).toBe('Read'), 8000);
  expect(breakoutChannel(alice).counts()).toMatchObject({ malformed: 0, unknown: 0 });
});

test('an app’s own transport is used instead', async () => {
  const world = await setUp({ joined: ['Host', 'Alice'] });
  const listeners = new Map<string, (text: string, senderId?: string) => void>();
  const transport = (name: string): ChannelTransport => ({
    send: (text) => {
      for (const [other, listener] of listeners) if (other !== name) listener(text, world.person(name).id);
      return Promise.resolve();
    },
    listen: (listener) => {
      listeners.set(name, listener);
      return () => listeners.delete(name);
    },
  });
  const [host, alice] = ['Host', 'Alice'].map((name) => sessionOf(world, name, { transport: transport(name) }));
  if (!host || !alice) throw new Error('no session');
  breakoutChannel(alice).subscribe(() => undefined);
  await eventually(() => expect(host.getSnapshot().me).not.toBeNull());
  world.sandbox.clearTrace();
  await breakoutChannel(host).put({ id: 'task', kind: 'note', value: 'Read' });
  await eventually(() => expect(breakoutChannel(alice).getSnapshot().entries.get('task')?.value).toBe('Read'));
  expect(world.sandbox.trace.filter(({ event }) => event.startsWith('broadcast'))).toEqual([]);
});
