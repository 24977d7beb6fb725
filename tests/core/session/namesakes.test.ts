import { expect, test } from 'vitest';
import { hosting } from '../../support/host';
import { eventually } from '../../support/sandbox';

const people = [
  { name: 'Host', preset: 'host' },
  { name: 'Noah', preset: 'participant' },
  { name: 'Camille Martin', preset: 'participant' },
  { name: 'camille  martin', preset: 'participant' },
];

test('people whose names look the same have numbers, which stay theirs when one of them goes', async () => {
  const { world, host } = await hosting({ people });
  const numbers = () =>
    Object.fromEntries(host.getSnapshot().main?.people.map(({ name, namesake }) => [name, namesake]) ?? []);
  expect(numbers()).toEqual({
    Host: undefined,
    Noah: undefined,
    'Camille Martin': 1,
    'camille  martin': 2,
  });

  await world.client('Camille Martin').leave();
  await eventually(() => expect(numbers()).toEqual({ Host: undefined, Noah: undefined, 'camille  martin': 2 }));
});

test('who comes later with the name of another is told apart from them', async () => {
  const { world, host } = await hosting({ people: people.slice(0, 2) });
  const { key } = host.getSnapshot().main?.people.find(({ name }) => name === 'Noah') ?? {};
  world.meeting.addBots(['Noah']);
  await host.refresh();
  const namesakes = host.getSnapshot().main?.people.filter(({ name }) => name === 'Noah');
  expect(namesakes?.map(({ namesake }) => namesake)).toEqual([1, 2]);
  expect(namesakes?.[0]?.key).toBe(key);
  expect(host.person(key ?? '')?.namesake).toBe(1);
});
