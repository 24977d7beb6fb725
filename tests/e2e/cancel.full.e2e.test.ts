import type { Locator } from 'playwright';
import { expect, test } from 'vitest';
import { host, main, patience, placesOf, planShown, serveDemo } from '../support/e2e';

const open = serveDemo();

const titles = ['Garden', 'Room 2', 'Room 3'];

test('no cancelled confirmation and no Escape loses anything of a plan', async () => {
  const demo = await open({ bots: '8' });
  const screen = demo.screen(host);
  const assign = screen.getByRole('dialog', { name: 'Assign Participants' });
  const press = (name: string, within: Locator = assign) => within.getByRole('button', { name, exact: true }).click();
  const escape = () => demo.page.keyboard.press('Escape');

  await screen.getByRole('button', { name: 'Create Breakout' }).click();
  const create = screen.getByRole('dialog', { name: 'Create Breakout' });
  await create.getByRole('spinbutton', { name: 'Number of rooms' }).fill('3');
  await press('Create', create);
  await press('Shuffle people');
  await press('Rename Room 1');
  await assign.getByRole('textbox', { name: 'Room name' }).fill('Garden');
  await demo.page.keyboard.press('Enter');
  const plan = await planShown(assign, titles);
  expect(Object.values(plan).flat()).toHaveLength(11);
  const before = await placesOf(demo);

  const reopen = () => screen.getByRole('button', { name: 'Assign Participants' }).click();
  const ways: Record<string, () => Promise<void>> = {
    'Escape while renaming': async () => {
      await press('Rename Room 2');
      await assign.getByRole('textbox', { name: 'Room name' }).fill('Elsewhere');
      await escape();
    },
    'Start, then Escape': async () => {
      await press('Start Breakout');
      await screen.getByRole('alertdialog', { name: 'Start breakout rooms?' }).waitFor();
      await escape();
    },
    'Start, then No': async () => {
      await press('Start Breakout');
      await press('Cancel', screen.getByRole('alertdialog', { name: 'Start breakout rooms?' }));
    },
    'Discard, then Escape': async () => {
      await press('Discard…');
      await screen.getByRole('alertdialog', { name: 'Discard the plan?' }).waitFor();
      await escape();
    },
    'Discard, then No': async () => {
      await press('Discard…');
      await press('Keep editing', screen.getByRole('alertdialog', { name: 'Discard the plan?' }));
    },
    'Escape in the dialog': async () => {
      await escape();
      await assign.waitFor({ state: 'hidden' });
      await reopen();
    },
    'The closing button': async () => {
      await press('Close');
      await assign.waitFor({ state: 'hidden' });
      await reopen();
    },
  };
  for (const [name, way] of Object.entries(ways)) {
    await way();
    await expect.poll(() => planShown(assign, titles), { ...patience, message: name }).toEqual(plan);
    expect(await screen.getByRole('alertdialog').count(), name).toBe(0);
    expect(await placesOf(demo), name).toEqual(before);
  }

  await press('Start Breakout');
  await press('Yes, start', screen.getByRole('alertdialog', { name: 'Start breakout rooms?' }));
  await expect.poll(() => placesOf(demo), patience).toEqual({ [main]: [host], ...plan });

  const panel = screen.getByRole('region', { name: 'Breakout rooms' });
  await press('Close all rooms…', panel);
  await press('Keep open', screen.getByRole('alertdialog', { name: 'Close breakout rooms?' }));
  await press('Close all rooms…', panel);
  await screen.getByRole('alertdialog', { name: 'Close breakout rooms?' }).waitFor();
  await escape();
  await screen.getByRole('alertdialog').waitFor({ state: 'hidden' });
  expect(await placesOf(demo)).toEqual({ [main]: [host], ...plan });

  const editing = screen.getByRole('dialog', { name: 'Edit rooms' });
  await press('Edit rooms', panel);
  await press('Add room', editing);
  const edited = await planShown(editing, [...titles, 'Room 4']);
  await editing.getByRole('region', { name: 'Room 4' }).waitFor();
  await escape();
  await editing.waitFor({ state: 'hidden' });
  await press('Edit rooms', panel);
  await editing.getByRole('region', { name: 'Room 4' }).waitFor();
  await expect.poll(() => planShown(editing, [...titles, 'Room 4']), patience).toEqual(edited);
});
