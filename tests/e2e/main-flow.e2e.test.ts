import type { Locator } from 'playwright';
import { expect, inject, test } from 'vitest';
import {
  camerasInMain,
  clientOf,
  everybody,
  expectIn,
  expectVideoBetween,
  guests,
  host,
  joinFromPanel,
  longWay,
  main,
  microphonesHeard,
  moved,
  patience,
  placesOf,
  planShown,
  returner,
  roomToAssign,
  serveDemo,
  sizesOf,
  switcher,
  type DemoPage,
} from '../support/e2e';
import { close, createRooms, openPanel, start, toggleOf } from '../support/e2e-steps';

const open = serveDemo();

const crowdSize = 12;
const bots = { bots: String(crowdSize) };

/** Closes the rooms from inside one, and checks that everybody is back as promised: seen, and not heard. */
async function closeAndExpectEverybodyBack(demo: DemoPage, inRooms: readonly string[]) {
  for (const name of inRooms) expect(await clientOf(demo, name)).toMatchObject({ camera: true, microphone: true });
  await demo.demo.evaluate(({ sandbox }) => sandbox.clearTrace());

  await close(demo, host);
  for (const name of everybody) await expectIn(demo, name, main);
  await expect.poll(async () => Object.keys(await placesOf(demo)), patience).toEqual([main]);
  expect((await placesOf(demo))[main]).toHaveLength(everybody.length + crowdSize);
  await expect.poll(() => camerasInMain(demo), patience).toEqual([...everybody].sort());
  for (const name of everybody) expect(await clientOf(demo, name)).toMatchObject({ camera: true, microphone: false });
  expect(await microphonesHeard(demo)).toEqual([]);
  for (const name of guests) await toggleOf(demo.screen(name)).waitFor({ state: 'detached' });
  await demo.screen(host).getByRole('button', { name: 'Create Breakout' }).waitFor();
}

/** Until the host's list has everybody: where the server pushes none, the next one may be seconds away. */
function listed(assign: Locator): Promise<void> {
  const size = guests.length + crowdSize;
  return assign.locator(`[role=option][aria-setsize="${size}"]`).first().waitFor();
}

/** All ways in which a server may work. The quick run takes one, on the longest way. */
const worldsByMouse = [
  { ids: 'change', push: '0', list: 'assignment' },
  { ids: 'stable', push: '1', list: 'presence' },
];
const worldsFromInside = [
  { ids: 'change', push: '1', list: 'presence' },
  { ids: 'stable', push: '1', list: 'assignment' },
  { ids: 'stable', push: '0', list: 'presence' },
  { ids: 'stable', push: '0', list: 'assignment' },
  { ids: 'change', push: '1', list: 'assignment' },
  { ids: 'change', push: '0', list: 'presence' },
];
const isFull = inject('full');

test.each(isFull ? worldsByMouse : worldsByMouse.slice(0, 1))('the whole way by mouse: %o', longWay, async (server) => {
  const demo = await open({ ...bots, ...server });
  const screen = demo.screen(host);
  await expectVideoBetween(demo, switcher, moved);
  for (const name of guests) expect(await toggleOf(demo.screen(name)).count()).toBe(0);

  const assign = await createRooms(screen, 4);
  await listed(assign);
  await assign.getByRole('button', { name: 'Shuffle people' }).click();
  const shuffled = await planShown(assign, ['Room 1', 'Room 2', 'Room 3', 'Room 4']);
  expect(sizesOf(shuffled)).toEqual([4, 4, 4, 3]);
  expect(Object.values(shuffled).flat()).not.toContain(host);

  await assign.getByRole('radio', { name: /^Everyone/ }).check();
  for (const name of [switcher, moved]) {
    await assign.getByRole('searchbox', { name: 'Search people' }).fill(name);
    await assign.getByRole('listbox', { name: 'Everyone' }).getByRole('option', { name }).click();
  }
  const [target, other] = roomToAssign(shuffled, ['Room 2', 'Room 3'], [switcher, moved]);
  await assign.getByRole('button', { name: `Assign 2 selected people to ${target}` }).click();
  await assign.getByRole('button', { name: `Rename ${target}` }).click();
  await assign.getByRole('textbox', { name: 'Room name' }).fill('Garden');
  await assign.getByRole('button', { name: 'Save name' }).click();
  const plan = await planShown(assign, ['Room 1', 'Garden', other, 'Room 4']);
  expect(plan['Garden']).toEqual(expect.arrayContaining([switcher, moved]));
  expect(Object.values(plan).flat()).toHaveLength(guests.length + crowdSize);

  await start(screen);
  await expect.poll(() => placesOf(demo), patience).toEqual({ [main]: [host], ...plan });
  for (const name of guests) {
    const room = Object.keys(plan).find((title) => plan[title]?.includes(name)) ?? '';
    await expectIn(demo, name, room);
    await demo.screen(name).getByRole('status').filter({ hasText: room }).first().waitFor();
    await toggleOf(demo.screen(name)).waitFor();
  }
  await expectVideoBetween(demo, switcher, moved);

  const fixed = await openPanel(demo, moved);
  await fixed.getByRole('region', { name: 'Room 1' }).waitFor();
  expect(await fixed.getByRole('button', { name: /^(Join|Return)/ }).count()).toBe(0);

  const returning = await openPanel(demo, returner);
  await returning.getByRole('button', { name: 'Return to main meeting' }).waitFor();
  expect(await returning.getByRole('button', { name: /^Join Room/ }).count()).toBe(0);
  await returning.getByRole('button', { name: 'Return to main meeting' }).click();
  await expectIn(demo, returner, main);
  await expect.poll(() => clientOf(demo, returner), patience).toMatchObject({ camera: true, microphone: false });

  const free = await openPanel(demo, switcher);
  await free.getByRole('button', { name: 'Join Room 1' }).click();
  await expectIn(demo, switcher, 'Room 1');
  await free.getByRole('button', { name: 'Join Garden' }).click();
  await expectIn(demo, switcher, 'Garden');

  const panel = await openPanel(demo, host);
  await joinFromPanel(demo, panel, 'Garden');
  await expectIn(demo, host, 'Garden');
  await joinFromPanel(demo, panel, 'Room 4');
  await expectIn(demo, host, 'Room 4');

  await closeAndExpectEverybodyBack(demo, [host, switcher, moved]);
  await expectVideoBetween(demo, switcher, moved);
});

test.each(isFull ? worldsFromInside : [])('start, visit, close from inside: %o', async (server) => {
  const demo = await open({ ...bots, ...server });
  const screen = demo.screen(host);
  const assign = await createRooms(screen, 4);
  await listed(assign);
  await assign.getByRole('button', { name: 'Shuffle people' }).click();
  const plan = await planShown(assign, ['Room 1', 'Room 2', 'Room 3', 'Room 4']);
  await start(screen);
  await expect.poll(() => placesOf(demo), patience).toEqual({ [main]: [host], ...plan });

  const panel = await openPanel(demo, host);
  await joinFromPanel(demo, panel, 'Room 3');
  await expectIn(demo, host, 'Room 3');
  await closeAndExpectEverybodyBack(demo, everybody);
});
