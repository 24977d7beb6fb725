import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createPlan, type OperationOptions } from '../../../src/core';
import { planOf } from '../../support/host';
import { loadSdk, type Sdk } from '../../support/sdk';
import { keyOf } from '../../support/session';
import { Stage, type Places } from '../../support/stage';

let Sdk: Sdk;
let stage: Stage;
beforeAll(async () => {
  Sdk = await loadSdk();
});
afterEach(() => stage.takeDown());

const WRITES = ['create', 'move', 'delete'];

/** What the host asked the server to change. */
const sent = () =>
  stage.sandbox.trace
    .filter(({ type, event, person }) => type === 'request' && person === 'Host' && WRITES.includes(event))
    .map(({ event }) => event);

interface Action {
  readonly name: string;
  readonly before: Places;
  readonly act: (options: OperationOptions) => Promise<unknown>;
}

const host = () => stage.session('Host');
const opened: Places = { Garden: ['Alice'], Kitchen: ['Bob'] };
const actions: readonly Action[] = [
  { name: 'start', before: {}, act: (options) => host().start(planOf(host(), opened), options) },
  {
    name: 'apply',
    before: opened,
    act: (options) => host().apply({ ...createPlan({ rooms: host().getSnapshot().rooms }), rooms: [] }, options),
  },
  { name: 'close', before: opened, act: (options) => host().close(options) },
  { name: 'move', before: opened, act: (options) => host().move([keyOf(host(), 'Bob')], null, options) },
  { name: 'recall', before: opened, act: (options) => host().recall(stage.roomId('Garden'), options) },
  { name: 'join', before: opened, act: (options) => host().join(stage.roomId('Garden'), options) },
  { name: 'returnToMain', before: { Garden: ['Host'] }, act: (options) => host().returnToMain(options) },
  { name: 'leave', before: opened, act: (options) => host().leave({ rooms: 'close', ...options }) },
];

describe.each(actions)('$name', ({ before, act }) => {
  test('with a signal that has fired already is refused before anything is sent', async () => {
    stage = await Stage.set(Sdk, before);
    stage.sandbox.clearTrace();
    const { truth } = stage;
    await expect(act({ signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
    // Not even a list is asked for.
    expect(stage.sandbox.trace.filter(({ person }) => person === 'Host')).toEqual([]);
    await stage.clock.pass(5000);
    expect(sent()).toEqual([]);
    expect(stage.truth).toEqual(truth);
    expect(host().getSnapshot()).toMatchObject({ operations: [], error: null });
  });
});

const operations = actions.filter(({ name }) => ['start', 'apply', 'close', 'move', 'recall'].includes(name));
describe.each(operations)('$name that is stopped', ({ name, before, act }) => {
  // Only a start creates rooms here.
  const creating = name === 'start' ? (['creating'] as const) : [];
  test.each(['preparing', ...creating, 'moving', 'arriving'] as const)(
    'in phase "%s" sends nothing more, and can be followed by a close that brings everybody back',
    async (phase) => {
      stage = await Stage.set(Sdk, before);
      stage.sandbox.clearTrace();
      const controller = new AbortController();
      const onProgress: OperationOptions['onProgress'] = (progress) => {
        if (progress.phase === phase) controller.abort();
      };
      const stopped = act({ signal: controller.signal, onProgress });
      await expect(stage.clock.drive(stopped)).rejects.toMatchObject({ code: 'aborted' });
      // What was sent is on its way.
      await stage.clock.pass(100);
      const asked = sent();
      await stage.clock.pass(5000);
      expect(sent()).toEqual(asked);
      const created = phase !== 'preparing' && phase !== 'creating' && name === 'start' ? ['create'] : [];
      expect([...new Set(asked)]).toEqual(phase === 'arriving' ? [...created, 'move'] : created);
      expect(host().getSnapshot()).toMatchObject({ operations: [], error: null });
      expect(stage.settled).toBe(true);
      await stage.clock.drive(host().close());
      expect(stage.truth).toEqual({ Main: ['Alice', 'Bob', 'Host'] });
    },
  );
});

test.each(operations.filter(({ name }) => ['apply', 'close'].includes(name)))(
  '$name that is stopped before rooms are deleted leaves them open, empty',
  async ({ before, act }) => {
    stage = await Stage.set(Sdk, before);
    stage.sandbox.clearTrace();
    const controller = new AbortController();
    const onProgress: OperationOptions['onProgress'] = ({ phase }) => {
      if (phase === 'deleting') controller.abort();
    };
    const stopped = act({ signal: controller.signal, onProgress });
    await expect(stage.clock.drive(stopped)).rejects.toMatchObject({ code: 'aborted' });
    await stage.clock.pass(5000);
    expect(new Set(sent())).toEqual(new Set(['move']));
    expect(stage.truth).toEqual({ Main: ['Alice', 'Bob', 'Host'], Garden: [], Kitchen: [] });
    await stage.clock.drive(host().close());
    expect(Object.keys(stage.truth)).toEqual(['Main']);
  },
);

test('leave that is stopped while it closes the rooms leaves nobody: the host is still there and can go on', async () => {
  stage = await Stage.set(Sdk, opened);
  const controller = new AbortController();
  const onProgress: OperationOptions['onProgress'] = ({ phase }) => {
    if (phase === 'arriving') controller.abort();
  };
  const leaving = host().leave({ rooms: 'close', signal: controller.signal, onProgress });
  await expect(stage.clock.drive(leaving)).rejects.toMatchObject({ code: 'aborted' });
  await stage.clock.pass(5000);
  expect(host().getSnapshot()).toMatchObject({ status: 'main', operations: [], error: null });
  expect(stage.truth).toEqual({ Main: ['Alice', 'Bob', 'Host'], Garden: [], Kitchen: [] });
  await stage.clock.drive(host().close());
  expect(stage.truth).toEqual({ Main: ['Alice', 'Bob', 'Host'] });
});
