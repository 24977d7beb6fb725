import type { FrameLocator } from 'playwright';
import { expect, test } from 'vitest';
import {
  camerasInMain,
  clientOf,
  everybody,
  expectIn,
  host,
  longWay,
  main,
  microphonesHeard,
  moved,
  patience,
  placesOf,
  returner,
  serveDemo,
  switcher,
  type DemoPage,
} from '../support/e2e';
import { assign, close, createRooms, enlarge, openPanel, start } from '../support/e2e-steps';
import { buttonOf, expectVideos, openSidebar, vendorRooms } from '../support/e2e-vendor';

const open = serveDemo();

/** The messages that somebody's active client has. */
const chatOf = ({ demo }: DemoPage, name: string) =>
  demo.evaluate(
    ({ people }, wanted) =>
      people
        .find((person) => person.name === wanted)
        ?.client.get()
        ?.chat.messages.map((message) => ('message' in message ? message.message : message.type)),
    name,
  );

/** The options of all polls that somebody's active client has, each with its votes. */
const votesOf = ({ demo }: DemoPage, name: string) =>
  demo.evaluate(
    ({ people }, wanted) =>
      people
        .find((person) => person.name === wanted)
        ?.client.get()
        ?.polls.items.flatMap(({ options }) => options.map(({ text, count }) => `${text} ${count}`)),
    name,
  );

async function createPoll(screen: FrameLocator, question: string, options: readonly [string, string]): Promise<void> {
  await openSidebar(screen, 'Polls');
  await buttonOf(screen, 'Create Poll').click();
  const form = screen.locator('rtk-poll-form').last();
  await form.getByPlaceholder('What is your poll for?').fill(question);
  for (const [index, option] of options.entries())
    await form.getByPlaceholder('Enter an option').nth(index).fill(option);
  await form.getByRole('button').last().click();
}

/** Titles of the meetings in which a recorder records. */
const recorded = ({ demo }: DemoPage) =>
  demo.evaluate(({ sandbox, meeting }) => {
    const truth = sandbox.rooms(meeting.id);
    return [truth.main, ...truth.rooms].filter(({ recording }) => recording).map(({ title }) => title);
  });

test('four people, with camera and microphone, through a session in the vendor’s whole meeting', longWay, async () => {
  // So wide that an enlarged screen has the vendor's sidebar beside the people.
  const demo = await open({ bots: '0', ui: 'whole' }, { width: 1900 });
  const screen = await enlarge(demo, host);
  await expectVideos(screen, everybody.length);

  await createRooms(screen, 2);
  await assign(screen, [switcher, returner], 'Room 1');
  await assign(screen, [moved], 'Room 2');
  await start(screen);
  await expect
    .poll(() => placesOf(demo), patience)
    .toEqual({ [main]: [host], 'Room 1': [switcher, returner].sort(), 'Room 2': [moved] });
  for (const name of [switcher, returner]) await expectIn(demo, name, 'Room 1');
  await expectIn(demo, moved, 'Room 2');
  await expectVideos(demo.screen(returner), 2);

  // Two more come to Room 2, each by their own panel. What is said, asked and recorded there stays there.
  for (const name of [switcher, host]) {
    const panel = await openPanel(demo, name);
    await panel.getByRole('button', { name: 'Join Room 2' }).click();
    await expectIn(demo, name, 'Room 2');
  }
  await expectVideos(demo.screen(moved), 3);
  const panel = await openPanel(demo, host);
  await panel.getByRole('button', { name: 'Record', exact: true }).click();
  await expect.poll(() => recorded(demo), patience).toEqual(['Room 2']);
  await createPoll(screen, 'Tea or coffee?', ['Tea', 'Coffee']);

  const speaking = await enlarge(demo, switcher);
  await speaking.getByText('REC', { exact: true }).waitFor();
  await openSidebar(speaking, 'Chat');
  const message = speaking.getByPlaceholder('Message...').filter({ visible: true }).last();
  await message.fill('Only for Room 2');
  await message.press('Enter');

  const voting = await enlarge(demo, moved);
  await openSidebar(voting, 'Chat');
  await voting.getByText('Only for Room 2').last().waitFor();
  await openSidebar(voting, 'Polls');
  // Not `check`: the vote makes the vendor draw the poll anew, and the button that was pressed is gone.
  await voting.getByRole('radio', { name: 'Coffee' }).last().click();
  await expect.poll(() => votesOf(demo, host), patience).toEqual(['Tea 0', 'Coffee 1']);
  expect(await chatOf(demo, returner)).toEqual([]);
  expect(await (await enlarge(demo, returner)).getByText('REC', { exact: true }).count()).toBe(0);

  // One is brought back: seen, and not heard.
  expect(await clientOf(demo, switcher)).toMatchObject({ camera: true, microphone: true });
  await demo.demo.evaluate(({ sandbox }) => sandbox.clearTrace());
  const rooms = await openPanel(demo, host);
  await rooms.getByRole('region', { name: 'Room 2' }).getByRole('button', { name: switcher }).click();
  await screen.getByRole('menuitem', { name: /^Main meeting/ }).click();
  await expectIn(demo, switcher, main);
  await expect.poll(() => camerasInMain(demo), patience).toEqual([switcher]);
  expect(await clientOf(demo, switcher)).toMatchObject({ camera: true, microphone: false });
  expect(await microphonesHeard(demo)).toEqual([]);
  expect(await chatOf(demo, switcher)).toEqual([]);

  await close(demo, host);
  for (const name of everybody) await expectIn(demo, name, main);
  await expect.poll(() => placesOf(demo), patience).toEqual({ [main]: [...everybody].sort() });
  await expect.poll(() => camerasInMain(demo), patience).toEqual([...everybody].sort());
  expect(await microphonesHeard(demo)).toEqual([]);
  for (const name of everybody) {
    await expectVideos(await enlarge(demo, name), everybody.length);
    expect(await demo.screen(name).locator(vendorRooms).count()).toBe(0);
  }
});
