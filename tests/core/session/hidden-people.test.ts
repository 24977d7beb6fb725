import { expect, test } from 'vitest';
import { assign, createPlan } from '../../../src/core';
import { hosting, planOf, truth } from '../../support/host';
import { eventually } from '../../support/sandbox';
import { namesByRoom } from '../../support/session';

const people = [
  { name: 'Host', preset: 'host', customParticipantId: 'host' },
  { name: 'Recorder', preset: 'recorder', customParticipantId: 'recorder' },
  { name: 'Auditor', preset: 'auditor', customParticipantId: 'auditor' },
  { name: 'Alice', preset: 'participant', customParticipantId: 'alice' },
];
const presets = { recorder: { recorder: true }, auditor: { hidden: true } };
const hiddenPresets = ['preset-recorder', 'preset-auditor'];
const isHidden = ({ presetId = '' }: { readonly presetId?: string }) => hiddenPresets.includes(presetId);

test('the SDK shows nobody the recorders and the hidden, but the lists of the server have them', async () => {
  const { world, host } = await hosting({ people, sandbox: { presets } });
  await eventually(() =>
    expect(
      world
        .client('Host')
        .participants.joined.toArray()
        .map(({ name }) => name),
    ).toEqual(['Alice']),
  );
  expect(namesByRoom(host)['Main']).toEqual(['Alice', 'Auditor', 'Host', 'Recorder']);
});

test('recorders and hidden participants are in no room that is shown, never assigned and never moved', async () => {
  const { world, host } = await hosting({ people, sandbox: { presets } }, { isHidden });
  expect(namesByRoom(host)).toEqual({ Main: ['Alice', 'Host'] });
  const everyone = host.getSnapshot().main?.people.map(({ key }) => key) ?? [];
  const plan = createPlan({ titles: ['Garden'] });
  const report = await host.start(assign(plan, everyone, plan.rooms[0]?.id ?? null));
  expect(report.moved.map(({ name }) => name).sort()).toEqual(['Alice', 'Host']);
  expect(truth(world)).toEqual({ Main: ['Auditor', 'Recorder'], Garden: ['Alice', 'Host'] });
});

test('a room in which only a recorder is left is closed, and nobody waits for it', async () => {
  const { world, host } = await hosting({ people, sandbox: { presets } }, { isHidden });
  await host.start(planOf(host, { Garden: ['Alice'] }));
  world.person('Recorder').moveTo(host.getSnapshot().rooms[0]?.id ?? '');
  await eventually(() => expect(truth(world)['Garden']).toEqual(['Alice', 'Recorder']));
  expect(namesByRoom(host)['Garden']).toEqual(['Alice']);
  const report = await host.close();
  expect(report.moved.map(({ name }) => name)).toEqual(['Alice']);
  expect(report.retry).toBeUndefined();
  await eventually(() => expect(truth(world)).toEqual({ Main: ['Alice', 'Auditor', 'Host', 'Recorder'] }));
});
