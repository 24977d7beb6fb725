import { expect, test } from 'vitest';
import { breakoutDebrief } from '../../src/realtimekit/facilitation';
import { gather, start } from './debrief-company';

test('of many rounds only what has changed is written, and all are there after a reload', async () => {
  const meeting = await gather(['Hanna']);
  const { company, optionsOf, record, storages } = meeting;
  const hold = async () => {
    await start(meeting);
    await company.clock.pass(10_000);
    await company.clock.drive(company.session('Hanna').close());
    await company.clock.pass(10_000);
  };
  await hold();
  const values = storages.get('Hanna')?.values ?? new Map<string, string>();
  const [[place, first] = ['', '']] = [...values].filter(([key]) => key.includes('debrief') && key.endsWith('.1'));
  expect(first).toContain('Alice');
  values.set(place, first.replaceAll('Alice', 'Not written again'));
  await hold();
  expect(values.get(place)).toContain('Not written again');
  await company.unload('Hanna');
  await company.enterAgain('Hanna', optionsOf('Hanna'));
  record('Hanna');
  await company.clock.pass(10_000);
  const gardeners = breakoutDebrief(company.session('Hanna'))
    .getSnapshot()
    .rounds.map(({ number, rooms, stays }) => {
      const garden = rooms.find(({ title }) => title === 'Garden');
      return [number, stays.find(({ roomId }) => roomId === garden?.id)?.person.name];
    });
  expect(gardeners).toEqual([
    [1, 'Not written again'],
    [2, 'Alice'],
  ]);
});
