import type { Locator } from 'playwright';
import { expect, test } from 'vitest';
import {
  expectIn,
  guests,
  host,
  longWay,
  main,
  moved,
  patience,
  placesOf,
  returner,
  serveDemo,
  switcher,
} from '../support/e2e';
import { arrowToOption, chooseItem, expectFocus, expectFocusWithin, pressButton, tabTo } from '../support/e2e-keyboard';
import { close, createRooms, enlarge, openPanel, panelOf, start, toggleOf } from '../support/e2e-steps';
import {
  closingOf,
  coHost,
  expectAllBack,
  expectBotIn,
  expectInRooms,
  expectWholeRecord,
  heardOnTheWay,
  latecomer,
  lineOf,
  people,
  queueOf,
  result,
  resultsOf,
  savedRecord,
  secondsOn,
  task,
  taskOf,
  word,
  wordOf,
  workshop,
} from '../support/e2e-workshop';

const open = serveDemo();

test('a workshop by keyboard alone, from the plan to the session record', longWay, async () => {
  const demo = await open(workshop);
  const { page } = demo;
  const { keyboard } = page;
  const screen = demo.screen(host);
  const guest = demo.screen(moved);
  const button = (name: string) => screen.getByRole('button', { name, exact: true });
  const notesOf = (name: string) => demo.screen(name).getByRole('group', { name: 'Notes', exact: true });
  let shown = host;
  const enlargeByKeys = async (name: string) => {
    const isBefore = people.indexOf(name) < people.indexOf(shown);
    await pressButton(page, page.getByRole('button', { name: `Enlarge ${name}` }), isBefore ? 'Shift+Tab' : 'Tab');
    shown = name;
  };
  const chooseFromMenu = async (opener: Locator, label: string, item: string) => {
    await pressButton(page, opener);
    await chooseItem(page, demo.screen(shown).getByRole('menu', { name: label }), item);
  };
  const ofAllRooms = 'More for all rooms';

  await pressButton(page, button('Create Breakout'));
  await expectFocus(screen.getByRole('spinbutton', { name: 'Number of rooms' }));
  await keyboard.type('2');
  await keyboard.press('Enter');
  const assign = screen.getByRole('dialog', { name: 'Assign Participants' });
  await expectFocusWithin(assign);
  const list = assign.getByRole('listbox', { name: 'Everyone' });
  for (const [names, chosen] of [
    [[switcher, returner], '2 selected people to Room 1'],
    [[moved], '1 selected person to Room 2'],
  ] as const) {
    await tabTo(page, list);
    for (const name of names) {
      await arrowToOption(page, list, name);
      await keyboard.press('Space');
    }
    await pressButton(page, button(`Assign ${chosen}`));
  }
  await pressButton(page, button('Add a task or question'));
  await expectFocus(screen.getByRole('textbox', { name: 'Task' }));
  await keyboard.type(task);
  await keyboard.press('Control+Enter');
  await expectFocus(button('Change task or question'));
  await pressButton(page, button('Add a timer'));
  await expectFocus(screen.getByRole('spinbutton', { name: 'Minutes' }));
  await keyboard.type('5');
  await keyboard.press('Enter');
  await expectFocus(button('Timer: 5 minutes: Change timer'));
  await pressButton(page, button('Start Breakout'));
  await expectFocus(button('Yes, start'));
  await keyboard.press('Enter');
  await expectInRooms(demo);
  const panel = panelOf(screen);
  await expectFocusWithin(panel);

  await pressButton(page, button('Announce…'));
  await expectFocus(screen.getByRole('textbox', { name: 'Message' }));
  await keyboard.type(word);
  await tabTo(page, screen.getByRole('radio', { name: 'Everyone' }));
  await keyboard.press('ArrowRight');
  await expectFocus(screen.getByRole('radio', { name: 'Some rooms' }));
  await tabTo(page, screen.getByRole('checkbox', { name: 'Room 2' }));
  await keyboard.press('Space');
  await pressButton(page, button('Send'));
  await expectFocus(button('Announce…'));

  await enlargeByKeys(moved);
  await taskOf(guest).getByText(task).waitFor();
  await wordOf(guest).getByText(word).waitFor();
  await pressButton(page, wordOf(guest).getByRole('button', { name: 'Dismiss' }));
  await wordOf(guest).waitFor({ state: 'detached' });
  await expectFocusWithin(notesOf(moved));
  await pressButton(page, guest.getByRole('button', { name: 'Ask for help' }), 'Shift+Tab');
  await guest.getByRole('button', { name: 'Cancel request' }).waitFor();
  await expectFocusWithin(notesOf(moved));

  await enlargeByKeys(coHost);
  await pressButton(page, toggleOf(demo.screen(coHost)));
  const queue = queueOf(demo.screen(coHost));
  await chooseFromMenu(queue.getByRole('button', { name: 'More for Room 2' }), 'More for Room 2', 'I am coming');
  await lineOf(guest).getByText(`${coHost} is coming`).waitFor();
  await pressButton(page, queue.getByRole('button', { name: 'Join Room 2' }), 'Shift+Tab');
  await expectIn(demo, coHost, 'Room 2');
  await lineOf(guest).getByText(`${coHost} is here`).waitFor();
  await expectFocusWithin(panelOf(demo.screen(coHost)));
  await pressButton(page, queue.getByRole('button', { name: 'Done' }));
  await queue.waitFor({ state: 'detached' });
  await expectFocusWithin(panelOf(demo.screen(coHost)));

  await demo.demo.evaluate(({ meeting }, name) => void meeting.addBots([name]), latecomer);
  await enlargeByKeys(host);
  await pressButton(page, button(`Send to Room 1: ${latecomer}`), 'Shift+Tab');
  await pressButton(page, button('Move now'), 'Shift+Tab');
  await expectBotIn(demo, latecomer, 'Room 1');
  await button('Move now').waitFor({ state: 'detached' });
  await expectFocusWithin(notesOf(host));

  const clock = lineOf(guest).getByRole('timer');
  const before = await secondsOn(clock);
  await pressButton(page, panel.getByRole('button', { name: /^Timer / }));
  await pressButton(page, button('+5 min'));
  await expect.poll(() => secondsOn(clock), patience).toBeGreaterThan(before + 200);
  await expectFocus(button('+5 min'));

  await pressButton(page, button('Close all rooms…'));
  await expectFocus(button('Keep open'));
  await pressButton(page, button('Close rooms'));
  await closingOf(guest).getByRole('timer').waitFor();
  await pressButton(page, button('Keep open'), 'Shift+Tab');
  await closingOf(guest).waitFor({ state: 'detached' });
  await expectFocusWithin(notesOf(host));

  await chooseFromMenu(button(ofAllRooms), ofAllRooms, 'Question and results…');
  await pressButton(page, button('Ask each room for its result'));
  await resultsOf(screen).getByText('Results: 0 of 2').waitFor();
  await keyboard.press('Escape');
  await expectFocus(button(ofAllRooms));
  await enlargeByKeys(moved);
  await pressButton(page, guest.getByRole('button', { name: 'Result of your room' }));
  await expectFocus(guest.getByRole('textbox', { name: 'Result of your room' }));
  await keyboard.type(result);
  await keyboard.press('Control+Enter');
  await guest.getByText('Sent', { exact: true }).waitFor();
  await enlargeByKeys(host);
  await pressButton(page, button('Results: 1 of 2'), 'Shift+Tab');
  await resultsOf(screen).getByText(result).waitFor();
  await keyboard.press('Escape');
  await expectFocus(button('Results: 1 of 2'));

  await expectInRooms(demo);
  await demo.demo.evaluate(({ sandbox }) => sandbox.clearTrace());
  await pressButton(page, button('Close all rooms…'));
  await tabTo(page, screen.getByRole('combobox', { name: 'When' }), 'Shift+Tab');
  await keyboard.press('ArrowUp');
  await pressButton(page, button('Close rooms'));
  for (const name of guests) await closingOf(demo.screen(name)).waitFor();
  await expectAllBack(demo);
  expect(await heardOnTheWay(demo)).toEqual([]);
  // The panel goes with the rooms; the keyboard is back on what opened it.
  await expectFocus(button('Create Breakout'));
  await keyboard.press('Enter');
  await pressButton(page, screen.getByRole('contentinfo').getByRole('button', { name: 'Session record' }));
  const record = await savedRecord(demo, () => pressButton(page, button('Save as JSON')));
  expectWholeRecord(record, 'Room 1');
});

test('a workshop on a screen of 390 px: plan, task, help and a courteous close', longWay, async () => {
  // The frame is as wide as the page, but for its margins.
  const demo = await open(workshop, { width: 408 });
  const screen = await enlarge(demo, host);
  expect(await screen.locator('body').evaluate(() => innerWidth)).toBe(390);
  const guest = demo.screen(moved);
  /** Nothing is cut off at the side. */
  const expectFits = async (name: string) =>
    expect(
      await demo
        .screen(name)
        .locator('html')
        .evaluate((node) => node.scrollWidth),
    ).toBeLessThanOrEqual(390);

  const plan = await createRooms(screen, 2);
  const list = plan.getByRole('listbox', { name: 'Everyone' });
  for (const [names, room] of [
    [[switcher, returner], 'Room 1'],
    [[moved], 'Room 2'],
  ] as const) {
    for (const name of names) await list.getByRole('option', { name }).click();
    await plan.getByRole('button', { name: 'Move to…' }).click();
    await screen.getByRole('menuitem', { name: new RegExp(`^${room}`) }).click();
  }
  await plan.getByRole('group', { name: 'Show people or rooms' }).getByText('2 rooms').click();
  await plan.getByRole('button', { name: 'Add a task or question' }).click();
  await screen.getByRole('textbox', { name: 'Task' }).fill(task);
  await screen.getByRole('button', { name: 'Save task and question' }).click();
  await expectFits(host);
  await start(screen);
  await expectInRooms(demo);
  await expectFits(host);

  await enlarge(demo, moved);
  await taskOf(guest).getByText(task).waitFor();
  await guest.getByRole('button', { name: 'Ask for help' }).click();
  await expectFits(moved);
  await openPanel(demo, coHost);
  const queue = queueOf(demo.screen(coHost));
  await queue.getByText(moved).waitFor();
  await expectFits(coHost);
  await queue.getByRole('button', { name: 'Join Room 2' }).click();
  await expectIn(demo, coHost, 'Room 2');
  await enlarge(demo, moved);
  await lineOf(guest).getByText(`${coHost} is here`).waitFor();

  await close(demo, host, 'In 10 seconds');
  for (const name of guests) {
    await closingOf(await enlarge(demo, name))
      .getByRole('timer')
      .waitFor();
    await expectFits(name);
  }
  for (const name of people) await expectIn(demo, name, main);
  await expect.poll(() => placesOf(demo), patience).toEqual({ [main]: [...people].sort() });
});

test('the button "Workshop" of the demo shows one', longWay, async () => {
  const demo = await open({ bots: '3' });
  await demo.page.getByRole('button', { name: 'Workshop', exact: true }).click();
  const titles = ['Cities', 'Forests', 'Rivers'];
  await expect
    .poll(
      async () =>
        Object.entries(await placesOf(demo))
          .flatMap(([title, names]) => (names.length > 0 ? [title] : []))
          .sort(),
      patience,
    )
    .toEqual([...titles, main].sort());
  for (const name of guests) {
    const guestScreen = await enlarge(demo, name);
    await taskOf(guestScreen)
      .getByText(/^Find three questions that/)
      .waitFor();
    expect(await secondsOn(lineOf(guestScreen).getByRole('timer'))).toBeGreaterThan(100);
    await wordOf(demo.screen(name)).getByText('Choose who speaks for your room afterwards.').waitFor();
  }
  const panel = await openPanel(demo, host);
  await queueOf(demo.screen(host)).getByText('Does it have to be three?').waitFor();
  await panel.getByRole('button', { name: /^Send to (Cities|Forests|Rivers): Noor Malik$/ }).waitFor();
  // Over rooms that are open only with a yes.
  const asked = demo.page.waitForEvent('dialog');
  const pressed = demo.page.getByRole('button', { name: 'Workshop', exact: true }).click();
  const question = await asked;
  expect(question.message()).toContain('Rooms are open already.');
  await question.dismiss();
  await pressed;
  expect(await demo.demo.evaluate(({ workshops }) => workshops.get())).toBe(1);
});
