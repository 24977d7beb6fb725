import { expect, test, vi } from 'vitest';
import {
  createBreakoutSession,
  createPlan,
  distribute,
  exportPlan,
  importPlan,
  planEditor,
  type DistributeOptions,
  type ImportOptions,
  type MediaQuestion,
  type OperationOptions,
  type RealtimeKitClient,
  type SessionOptions,
  type ShuffleOptions,
} from '../../../src/core';
import { setUp } from '../../support/sandbox';
import { sessionOf } from '../../support/session';

const policy = (mediaPolicy: unknown) => ({ mediaPolicy }) as SessionOptions;

test.each<[string, SessionOptions]>([
  ['switchTimeout cannot be -1', { switchTimeout: -1 }],
  ['reconnectTimeout cannot be NaN', { reconnectTimeout: NaN }],
  // Timers fire at once for what they cannot count to.
  ['arrivalTimeout cannot be Infinity', { arrivalTimeout: Infinity }],
  ['readyTimeout cannot be 2147483648', { readyTimeout: 2 ** 31 }],
  ['grace.toMain cannot be -1', { grace: { toMain: -1 } }],
  ['grace.visit cannot be 600001', { grace: { visit: 600_001 } }],
  ['mediaPolicy.camera.toRoom cannot be off', policy({ camera: { toRoom: 'off' } })],
  ['mediaPolicy.camera.toMain cannot be null', policy({ camera: { toMain: null } })],
  ['mediaPolicy.microphone.toRooms cannot be ask', policy({ microphone: { toRooms: 'ask' } })],
  ['mediaPolicy.speaker.toRoom cannot be keep', policy({ speaker: { toRoom: 'keep' } })],
])('%s: refused at once, also later on', async (what, options) => {
  const world = await setUp({ joined: ['Host'] });
  const refusal = expect.objectContaining({
    code: 'invalid-option',
    message: expect.stringContaining(what) as string,
  }) as Error;
  expect(() => createBreakoutSession(world.client('Host'), options)).toThrow(refusal);
  const session = sessionOf(world, 'Host');
  expect(() => createBreakoutSession(world.client('Host'), options)).toThrow(refusal);
  expect(createBreakoutSession(world.client('Host'))).toBe(session);
});

test('takes every setting that its type allows', async () => {
  const world = await setUp({ joined: ['Host'] });
  const rules = { toRoom: 'ask', betweenRooms: 'keep', toMain: 'mute' } as const;
  const session = sessionOf(world, 'Host', {
    ...{ switchTimeout: 0, reconnectTimeout: 2 ** 31 - 1, arrivalTimeout: 0.5, readyTimeout: undefined },
    mediaPolicy: { microphone: rules, camera: rules },
  });
  // As an app that is less strict about `undefined` may pass it.
  const sparse = policy({ camera: undefined, microphone: { toMain: undefined } });
  expect(createBreakoutSession(world.client('Host'), sparse)).toBe(session);
});

test('names an option that is misspelt, once, and goes on', async () => {
  const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const world = await setUp({ joined: ['Host'] });
  const misspelt = { switchTimeOut: 5 } as SessionOptions;
  const session = sessionOf(world, 'Host', misspelt);
  expect(createBreakoutSession(world.client('Host'), { ...misspelt })).toBe(session);
  const naming = error.mock.calls.filter(([text]) => String(text).includes('switchTimeOut'));
  expect(naming).toEqual([[expect.stringMatching(/^SessionOptions has no option "switchTimeOut".* switchTimeout\b/)]]);
});

test.each<[string, unknown]>([
  ['an object without `self`, `meta`, `connectedMeetings`', {}],
  ['an array', [undefined, () => undefined]],
  ['a promise', Promise.resolve()],
  ['a function', class {}],
  // Without it: it may be a token.
  ['a string, and', 'eyJhbGciOi'],
  ['null', null],
])('a client that is %s: refused, and named', (what, client) => {
  const open = () => createBreakoutSession(client as RealtimeKitClient);
  expect(open).toThrow(
    expect.objectContaining({ code: 'invalid-client', message: expect.stringContaining(`is ${what}`) as string }),
  );
  expect(open).not.toThrow(/eyJ/);
});

test('leave() with a word for the rooms that it does not know: refused, and nobody leaves', async () => {
  const world = await setUp({ joined: ['Host'] });
  const session = sessionOf(world, 'Host');
  await expect(session.leave({ rooms: 'clsoe' as 'close' })).rejects.toMatchObject({ code: 'invalid-option' });
  expect(session.getSnapshot().status).toBe('main');
});

test('names what no action knows among its options, once each, and does what it was asked for', async () => {
  const error = vi
    .spyOn(console, 'error')
    .mockImplementation(() => undefined)
    .mockClear();
  const world = await setUp({ joined: ['Host'] });
  const session = sessionOf(world, 'Host');
  const misspelt = { signall: new AbortController().signal } as OperationOptions;
  const plan = createPlan({ titles: ['Garden'] });
  const file = exportPlan(plan, []);
  const report = await session.start(plan, misspelt);
  const roomId = report.rooms[0]?.id ?? '';
  await session.move([], roomId, misspelt);
  await session.recall(roomId, misspelt);
  await session.join(roomId, misspelt);
  await session.returnToMain(misspelt);
  await session.apply(createPlan(session.getSnapshot()), misspelt);
  await session.close(misspelt);
  await expect(session.retrySwitch(misspelt)).rejects.toMatchObject({ code: 'nothing-to-retry' });
  await session.answerMediaQuestion({ mikrophone: false } as Partial<MediaQuestion>);
  planEditor(session).create(['Garden']);
  planEditor(session).shuffle({ seeds: 1 } as Partial<ShuffleOptions>);
  distribute([], ['garden'], { seed: 1, keepTogethr: [] } as DistributeOptions);
  importPlan(file, [], { openRoms: [] } as ImportOptions);
  await session.leave(misspelt);
  expect(session.getSnapshot().status).toBe('ended');
  const named = error.mock.calls.map(([text]) => /^(\w+) has no option "(\w+)"/.exec(String(text))?.slice(1).join(' '));
  expect(named.filter(Boolean)).toEqual([
    ...['start', 'move', 'recall', 'join', 'returnToMain', 'apply', 'close', 'retrySwitch'].map(
      (of) => `${of} signall`,
    ),
    'answerMediaQuestion mikrophone',
    'ShuffleOptions seeds',
    'DistributeOptions keepTogethr',
    'ImportOptions openRoms',
    'leave signall',
  ]);
});
