import { readFile } from 'node:fs/promises';
import type { FrameLocator } from 'playwright';
import { expect, test } from 'vitest';
import {
  expectIn,
  host,
  longWay,
  main,
  moved,
  patience,
  placesOf,
  returner,
  serveDemo,
  switcher,
  type DemoPage,
} from '../support/e2e';
import { createRooms, enlarge, openPanel, start } from '../support/e2e-steps';

const open = serveDemo();
const coHost = 'Hana Ito';
const task = 'List three risks';
const people = [
  `${host}:host`,
  `${coHost}:host`,
  `${switcher}:switcher`,
  `${returner}:returner`,
  `${moved}:participant`,
].join();

/** Opens an item of the menu of all rooms. */
async function openFromMenu(demo: DemoPage, name: string, item: string): Promise<FrameLocator> {
  const panel = await openPanel(demo, name);
  await panel.getByRole('button', { name: 'More for all rooms' }).click();
  await demo.screen(name).getByRole('menuitem', { name: item }).click();
  return demo.screen(name);
}

/** Puts everyone who is selected here into a room of the open dialog. */
async function assign(screen: FrameLocator, names: readonly string[], room: string): Promise<void> {
  const dialog = screen.getByRole('dialog', { name: 'Assign Participants' });
  const list = dialog.getByRole('listbox', { name: 'Everyone' });
  for (const name of names) await list.getByRole('option', { name }).click();
  const selected = names.length === 1 ? '1 selected person' : `${names.length} selected people`;
  await dialog.getByRole('button', { name: `Assign ${selected} to ${room}` }).click();
}

test(
  'a workshop: task, time, words, help, a latecomer, results, a courteous close and the record of it',
  longWay,
  async () => {
    const demo = await open({ bots: '0', people, grace: '30000' });
    const screen = await enlarge(demo, host);

    // The plan says what to do, and how long.
    const plan = await createRooms(screen, 2);
    await assign(screen, [switcher, returner], 'Room 1');
    await assign(screen, [moved], 'Room 2');
    await plan.getByRole('button', { name: 'Add a task for all rooms' }).click();
    await screen.getByRole('textbox', { name: 'Task' }).fill(task);
    await screen.getByRole('button', { name: 'Save task' }).click();
    await plan.getByRole('button', { name: 'Add a timer' }).click();
    await screen.getByRole('button', { name: '5 minutes', exact: true }).click();
    await screen.getByRole('button', { name: 'Save timer' }).click();
    await start(screen);
    for (const name of [switcher, returner]) await expectIn(demo, name, 'Room 1');
    await expectIn(demo, moved, 'Room 2');
    const guest = await enlarge(demo, moved);
    await guest.getByText(task).waitFor();
    await guest.getByRole('timer').waitFor();

    // A word to everyone.
    const announcing = await openFromMenu(demo, host, 'Announce…');
    await announcing.getByLabel('Message').fill('Choose who speaks for your room.');
    await announcing.getByRole('button', { name: 'Send', exact: true }).click();
    await (await enlarge(demo, moved)).getByText('Choose who speaks for your room.').waitFor();

    // A call for help, which the other host takes.
    await guest.getByRole('button', { name: 'Ask for help' }).click();
    const helping = await openPanel(demo, coHost);
    await helping.getByText('Room 2 asks for help').waitFor();
    await helping.getByRole('button', { name: /I am coming/ }).click();
    await guest.getByText(`${coHost} is coming`).waitFor();

    // Somebody comes late, and is sent where there is room.
    await demo.demo.evaluate(({ meeting }) => void meeting.addBots(['Late Larry']));
    const panel = await openPanel(demo, host);
    await panel.getByRole('button', { name: /^Send to Room \d: Late Larry$/ }).click();
    await expect
      .poll(
        async () => Object.entries(await placesOf(demo)).find(([, names]) => names.includes('Late Larry'))?.[0],
        patience,
      )
      .toMatch(/^Room/);
    await panel.getByRole('button', { name: '5 minutes more' }).click();

    // Each room answers.
    const results = await openFromMenu(demo, host, 'Results…');
    await results.getByRole('button', { name: 'Ask each room for its result' }).click();
    await (
      await enlarge(demo, moved)
    )
      .getByRole('textbox', { name: 'Result of your room' })
      .fill('Time, money, people');
    await guest.getByRole('button', { name: 'Send', exact: true }).click();
    await (await enlarge(demo, host)).getByText('Time, money, people').waitFor();
    await screen.getByRole('dialog', { name: 'Results of the rooms' }).getByRole('button', { name: 'Close' }).click();

    // A close is taken back; the next one is not.
    const closeRooms = async () => {
      const closing = await openPanel(demo, host);
      await closing.getByRole('button', { name: 'Close all rooms…' }).click();
      const question = screen.getByRole('alertdialog', { name: 'Close breakout rooms?' });
      await question.getByRole('button', { name: 'Close rooms' }).click();
    };
    await closeRooms();
    await (await enlarge(demo, moved)).getByText(/is closing the rooms/).waitFor();
    await (await enlarge(demo, host)).getByRole('button', { name: 'Cancel' }).click();
    await (await enlarge(demo, moved)).getByText('It was cancelled. You stay here.').waitFor();
    await closeRooms();
    await (await enlarge(demo, moved)).getByRole('button', { name: 'Go now' }).click();
    await (await enlarge(demo, host)).getByRole('button', { name: 'Close now' }).click();
    for (const name of [switcher, returner, moved]) await expectIn(demo, name, main);

    // What the page has seen of it is a file.
    await (await openPanel(demo, host)).getByRole('button', { name: 'Session record…' }).click();
    const download = demo.page.waitForEvent('download');
    await screen.getByRole('button', { name: 'Download CSV' }).click();
    const csv = await readFile(await (await download).path(), 'utf8');
    for (const text of [moved, 'Room 2', task, 'Time, money, people', 'Late Larry']) expect(csv).toContain(text);
  },
);
