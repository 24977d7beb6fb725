import { expect, test } from 'vitest';
import {
  clientOf,
  expectIn,
  guests,
  host,
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
} from '../support/e2e';
import { arrowToOption, expectFocus, expectFocusWithin, pressButton, tabTo } from '../support/e2e-keyboard';

const open = serveDemo();

test('the whole way by keyboard alone', longWay, async () => {
  const demo = await open({ bots: '12' });
  const { page } = demo;
  const { keyboard } = page;
  const screen = demo.screen(host);
  const button = (name: string | RegExp) => screen.getByRole('button', { name, exact: true });

  await pressButton(page, button('Create Breakout'));
  await expectFocus(screen.getByRole('spinbutton', { name: 'Number of rooms' }));
  await keyboard.type('4');
  await keyboard.press('Enter');

  const assign = screen.getByRole('dialog', { name: 'Assign Participants' });
  await expectFocusWithin(assign);
  await pressButton(page, button('Shuffle people'));
  const shuffled = await planShown(assign, ['Room 1', 'Room 2', 'Room 3', 'Room 4']);
  expect(sizesOf(shuffled)).toEqual([4, 4, 4, 3]);
  expect(Object.values(shuffled).flat()).not.toContain(host);

  await tabTo(page, assign.getByRole('radio', { name: /^Unassigned/ }));
  await keyboard.press('ArrowRight');
  await expectFocus(assign.getByRole('radio', { name: /^Everyone/ }));
  const people = assign.getByRole('listbox', { name: 'Everyone' });
  await tabTo(page, people);
  for (const name of [switcher, moved]) {
    await arrowToOption(page, people, name);
    await keyboard.press('Space');
  }
  const [target, other] = roomToAssign(shuffled, ['Room 2', 'Room 3'], [switcher, moved]);
  await pressButton(page, button(`Assign 2 selected people to ${target}`));
  await pressButton(page, button(`Rename ${target}`), 'Shift+Tab');
  await expectFocus(assign.getByRole('textbox', { name: 'Room name' }));
  await keyboard.type('Garden');
  await keyboard.press('Enter');
  await expectFocus(button('Rename Garden'));
  const plan = await planShown(assign, ['Room 1', 'Garden', other, 'Room 4']);
  expect(plan['Garden']).toEqual(expect.arrayContaining([switcher, moved]));

  await pressButton(page, button('Start Breakout'));
  const confirmStart = screen.getByRole('alertdialog', { name: 'Start breakout rooms?' });
  await expectFocusWithin(confirmStart);
  await pressButton(page, button('Yes, start'));
  await expect.poll(() => placesOf(demo), patience).toEqual({ [main]: [host], ...plan });
  for (const name of [switcher, moved]) await expectIn(demo, name, 'Garden');

  const panel = screen.getByRole('region', { name: 'Breakout rooms' });
  await expectFocusWithin(panel);
  await pressButton(page, button('Join Garden'));
  await expectIn(demo, host, 'Garden');
  await expectFocusWithin(panel);
  await pressButton(page, button('Join Room 4'));
  await expectIn(demo, host, 'Room 4');
  await expectFocusWithin(panel);

  const openPanelOf = async (name: string) => {
    await pressButton(page, page.getByRole('button', { name: `Enlarge ${name}` }));
    await pressButton(page, demo.screen(name).getByRole('button', { name: /^Breakout rooms/ }));
    const opened = demo.screen(name).getByRole('region', { name: 'Breakout rooms' });
    await opened.getByRole('region', { name: 'Room 1' }).waitFor();
    return opened;
  };
  const free = await openPanelOf(switcher);
  await pressButton(page, free.getByRole('button', { name: 'Join Room 1' }));
  await expectIn(demo, switcher, 'Room 1');
  const returning = await openPanelOf(returner);
  await pressButton(page, returning.getByRole('button', { name: 'Return to main meeting' }));
  await expectIn(demo, returner, main);
  const fixed = await openPanelOf(moved);
  expect(await fixed.getByRole('button', { name: /^(Join|Return)/ }).count()).toBe(0);

  await pressButton(page, page.getByRole('button', { name: `Enlarge ${host}` }), 'Shift+Tab');
  await demo.demo.evaluate(({ sandbox }) => sandbox.clearTrace());
  await pressButton(page, button('Close all rooms…'));
  const confirmClose = screen.getByRole('alertdialog', { name: 'Close breakout rooms?' });
  await expectFocusWithin(confirmClose);
  await pressButton(page, button('Close rooms'));
  for (const name of [host, ...guests]) await expectIn(demo, name, main);
  await expect.poll(async () => Object.keys(await placesOf(demo)), patience).toEqual([main]);
  for (const name of [host, ...guests]) {
    expect(await clientOf(demo, name)).toMatchObject({ camera: true, microphone: false });
  }
  expect(await microphonesHeard(demo)).toEqual([]);
  // The panel goes with the rooms; the keyboard is back on what opened it.
  await expectFocus(button('Create Breakout'));
});
