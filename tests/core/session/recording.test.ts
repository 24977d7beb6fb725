import { expect, onTestFinished, test } from 'vitest';
import { eventually, setUp } from '../../support/sandbox';
import { sessionOf } from '../../support/session';

// All clients of a page send their requests as the one that was made last: hence the order of joining.
const withHostLast = { joined: ['Alice', 'Host'] };

test('a recording is started and stopped by those who may, and every session of the meeting says how it is', async () => {
  const world = await setUp(withHostLast);
  const host = sessionOf(world, 'Host');
  const alice = sessionOf(world, 'Alice');
  expect(host.getSnapshot().recording).toEqual({ state: 'idle', canRecord: true });
  expect(alice.getSnapshot().recording).toEqual({ state: 'idle', canRecord: false });

  await host.record('start');
  await eventually(() => expect(host.getSnapshot().recording.state).toBe('recording'));
  await eventually(() => expect(alice.getSnapshot().recording.state).toBe('recording'));
  expect(world.sandbox.rooms(world.meeting.id).main.recording).toBe(true);

  await world.client('Host').recording.pause();
  await eventually(() => expect(alice.getSnapshot().recording.state).toBe('paused'));
  await host.record('resume');
  await eventually(() => expect(alice.getSnapshot().recording.state).toBe('recording'));
  await host.record('stop');
  await eventually(() => expect(alice.getSnapshot().recording.state).toBe('idle'));
});

test('a refusal of the server rejects with its cause, and the recording is as it was', async () => {
  const world = await setUp(withHostLast);
  const host = sessionOf(world, 'Host');
  const { fetch } = globalThis;
  globalThis.fetch = () => Promise.resolve(new Response('{}', { status: 500 }));
  onTestFinished(() => void (globalThis.fetch = fetch));
  const refused = await host.record('start').catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: 'recording-failed' });
  expect((refused as Error).cause).toBeDefined();
  await eventually(() => expect(host.getSnapshot().recording.state).toBe('idle'));
});
