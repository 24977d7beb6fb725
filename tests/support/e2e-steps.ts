import type { FrameLocator } from 'playwright';
import type { DemoPage } from './e2e';

/** The button that opens and closes the panel. */
export const toggleOf = (screen: FrameLocator) => screen.getByRole('button', { name: /^Breakout rooms/ });
export const panelOf = (screen: FrameLocator) => screen.getByRole('region', { name: 'Breakout rooms' });
const assignOf = (screen: FrameLocator) => screen.getByRole('dialog', { name: 'Assign Participants' });

/** Somebody's screen, enlarged. */
export async function enlarge({ page, screen }: DemoPage, name: string) {
  const tabs = page.getByRole('navigation', { name: 'Whose screen to show' });
  // Narrow pages show one screen at a time, by a tab with the given name.
  if (await tabs.isVisible()) await tabs.getByRole('button', { name: name.split(' ')[0] ?? name }).click();
  else await page.getByRole('button', { name: `Enlarge ${name}` }).click();
  return screen(name);
}

/** Somebody's panel, on their enlarged screen; opened, unless it is open. */
export async function openPanel(demo: DemoPage, name: string) {
  const screen = await enlarge(demo, name);
  const panel = panelOf(screen);
  if (!(await panel.isVisible())) await toggleOf(screen).click();
  await panel.waitFor();
  return panel;
}

/** Chooses an item of the menu of all rooms. */
export async function openFromMenu(demo: DemoPage, name: string, item: string): Promise<void> {
  const panel = await openPanel(demo, name);
  await panel.getByRole('button', { name: 'More for all rooms' }).click();
  await demo.screen(name).getByRole('menuitem', { name: item }).click();
}

/** Create Breakout, so many rooms, Create. Returns the assign dialog. */
export async function createRooms(screen: FrameLocator, count: number) {
  await screen.getByRole('button', { name: 'Create Breakout' }).click();
  const create = screen.getByRole('dialog', { name: 'Create Breakout' });
  await create.getByRole('spinbutton', { name: 'Number of rooms' }).fill(String(count));
  await create.getByRole('button', { name: 'Create', exact: true }).click();
  const assign = assignOf(screen);
  await assign.waitFor();
  return assign;
}

/** Assigns people in the open dialog. */
export async function assign(screen: FrameLocator, names: readonly string[], room: string): Promise<void> {
  const people = assignOf(screen).getByRole('listbox', { name: 'Everyone' });
  for (const name of names) await people.getByRole('option', { name }).click();
  const selected = names.length === 1 ? '1 selected person' : `${names.length} selected people`;
  await assignOf(screen)
    .getByRole('button', { name: `Assign ${selected} to ${room}` })
    .click();
}

/** Start Breakout, confirmed, until everybody has arrived. */
export async function start(screen: FrameLocator) {
  await assignOf(screen).getByRole('button', { name: 'Start Breakout' }).click();
  await screen
    .getByRole('alertdialog', { name: 'Start breakout rooms?' })
    .getByRole('button', { name: 'Yes, start' })
    .click();
  // The dialog gives way to the panel, which shows how many have arrived.
  await assignOf(screen).waitFor({ state: 'hidden' });
  await panelOf(screen).waitFor();
  await panelOf(screen).getByRole('progressbar').waitFor({ state: 'hidden' });
}

/** Close all rooms, confirmed, from the host's panel. `when`: as it can be chosen. */
export async function close(demo: DemoPage, name: string, when?: string) {
  const panel = await openPanel(demo, name);
  await panel.getByRole('button', { name: 'Close all rooms…' }).click();
  const question = demo.screen(name).getByRole('alertdialog', { name: 'Close breakout rooms?' });
  if (when !== undefined) await question.getByRole('combobox', { name: 'When' }).selectOption(when);
  await question.getByRole('button', { name: 'Close rooms' }).click();
}

/** Moves somebody as the server would for another host. */
export async function send({ demo }: DemoPage, name: string, roomId: string) {
  await demo.evaluate(
    ({ people }, [wanted, room]) => people.find((person) => person.name === wanted)?.participant.moveTo(room),
    [name, roomId] as const,
  );
}
