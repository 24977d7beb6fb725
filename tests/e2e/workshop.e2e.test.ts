import { expect, test } from 'vitest';
import { expectIn, guests, host, longWay, moved, patience, returner, serveDemo, switcher } from '../support/e2e';
import { assign, close, createRooms, enlarge, openFromMenu, openPanel, start } from '../support/e2e-steps';
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

test('a workshop by mouse, from the plan to the session record', { ...longWay, tags: 'full' }, async () => {
  const demo = await open(workshop);
  const screen = await enlarge(demo, host);
  const guest = demo.screen(moved);

  const plan = await createRooms(screen, 2);
  await assign(screen, [switcher, returner], 'Room 1');
  await assign(screen, [moved], 'Room 2');
  await plan.getByRole('button', { name: 'Add a task or question' }).click();
  await screen.getByRole('textbox', { name: 'Task' }).fill(task);
  await screen.getByRole('button', { name: 'Save task and question' }).click();
  await plan.getByRole('button', { name: 'Add a timer' }).click();
  await screen.getByRole('radio', { name: '5 minutes', exact: true }).click();
  await screen.getByRole('button', { name: 'Save timer' }).click();
  await start(screen);
  await expectInRooms(demo);
  for (const name of guests) {
    const guestScreen = await enlarge(demo, name);
    await taskOf(guestScreen).getByText(task).waitFor();
    expect(await secondsOn(lineOf(guestScreen).getByRole('timer'))).toBeGreaterThan(200);
  }

  // A word to one room.
  await (await openPanel(demo, host)).getByRole('button', { name: 'Announce…' }).click();
  const announcing = screen.getByRole('dialog', { name: 'Announce something' });
  await announcing.getByRole('textbox', { name: 'Message' }).fill(word);
  await announcing.getByRole('radio', { name: 'Some rooms' }).check();
  await announcing.getByRole('checkbox', { name: 'Room 2' }).check();
  await announcing.getByRole('button', { name: 'Send', exact: true }).click();
  await announcing.waitFor({ state: 'hidden' });
  await enlarge(demo, moved);
  await wordOf(guest).getByText(word).waitFor();
  expect(await wordOf(demo.screen(switcher)).count()).toBe(0);
  await wordOf(guest).getByRole('button', { name: 'Dismiss' }).click();
  await wordOf(guest).waitFor({ state: 'detached' });

  // A call for help, which the other host takes.
  await guest.getByRole('button', { name: 'Ask for help' }).click();
  await openPanel(demo, coHost);
  const queue = queueOf(demo.screen(coHost));
  await queue.getByText(moved).waitFor();
  await queue.getByRole('button', { name: 'More for Room 2' }).click();
  await demo.screen(coHost).getByRole('menuitem', { name: 'I am coming' }).click();
  await lineOf(guest).getByText(`${coHost} is coming`).waitFor();
  await queue.getByRole('button', { name: 'Join Room 2' }).click();
  await expectIn(demo, coHost, 'Room 2');
  await lineOf(guest).getByText(`${coHost} is here`).waitFor();
  await queue.getByRole('button', { name: 'Done' }).click();
  await queue.waitFor({ state: 'detached' });
  await guest.getByRole('button', { name: 'Ask for help' }).waitFor();

  // Somebody comes late, and is told before they are sent.
  await demo.demo.evaluate(({ meeting }, name) => void meeting.addBots([name]), latecomer);
  const panel = await openPanel(demo, host);
  expect(await queueOf(screen).count()).toBe(0);
  await panel.getByRole('button', { name: `Send to Room 1: ${latecomer}` }).click();
  await screen
    .getByRole('group', { name: `To Room 1: ${latecomer}` })
    .getByRole('button', { name: 'Move now' })
    .click();
  await expectBotIn(demo, latecomer, 'Room 1');

  const clock = lineOf(guest).getByRole('timer');
  const before = await secondsOn(clock);
  expect(before).toBeLessThan(300);
  await panel.getByRole('button', { name: /^Timer / }).click();
  await panel.getByRole('button', { name: '+5 min' }).click();
  // Less what passes meanwhile.
  await expect.poll(() => secondsOn(clock), patience).toBeGreaterThan(before + 200);

  // They are about to close, and stay open.
  await close(demo, host, 'In 30 seconds');
  await closingOf(guest).getByRole('timer').waitFor();
  await screen
    .getByRole('group', { name: 'All rooms are about to close.' })
    .getByRole('button', { name: 'Keep open' })
    .click();
  await closingOf(guest).waitFor({ state: 'detached' });
  await guest.getByRole('group', { name: 'The rooms stay open.' }).waitFor();

  // A room answers.
  await openFromMenu(demo, host, 'Question and results…');
  await resultsOf(screen).getByRole('button', { name: 'Ask each room for its result' }).click();
  await resultsOf(screen).getByText('Results: 0 of 2').waitFor();
  await resultsOf(screen).getByRole('button', { name: 'Close', exact: true }).click();
  await enlarge(demo, moved);
  await guest.getByRole('button', { name: 'Result of your room' }).click();
  await guest.getByRole('textbox', { name: 'Result of your room' }).fill(result);
  await guest.getByRole('button', { name: 'Send', exact: true }).click();
  await guest.getByText('Sent', { exact: true }).waitFor();
  await enlarge(demo, host);
  await panel.getByRole('button', { name: 'Results: 1 of 2' }).click();
  await resultsOf(screen).getByText(result).waitFor();
  await resultsOf(screen).getByText('Results: 1 of 2').waitFor();
  await resultsOf(screen).getByRole('button', { name: 'Close', exact: true }).click();

  await expectInRooms(demo);
  await demo.demo.evaluate(({ sandbox }) => sandbox.clearTrace());
  await close(demo, host, 'In 10 seconds');
  for (const name of guests) {
    const closing = closingOf(demo.screen(name));
    await closing.getByText('Your microphone is turned off on the way; your camera stays as it is.').waitFor();
    expect(await secondsOn(closing.getByRole('timer'))).toBeGreaterThan(0);
  }
  await expectAllBack(demo);
  expect(await heardOnTheWay(demo)).toEqual([]);
  for (const name of guests) await lineOf(demo.screen(name)).waitFor({ state: 'detached' });

  await screen
    .getByRole('group', { name: 'Notes', exact: true })
    .getByRole('button', { name: 'Session record' })
    .click();
  const record = await savedRecord(demo, () => screen.getByRole('button', { name: 'Save as JSON' }).click());
  expectWholeRecord(record, 'Room 1');
});
