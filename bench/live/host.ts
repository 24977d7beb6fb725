import type { Locator, Page } from 'playwright';

/** Looks an element up, and gives its click: to find it by its role is work of the page too, and not of a host. */
export async function aimAt(target: Locator): Promise<() => Promise<void>> {
  await target.scrollIntoViewIfNeeded();
  const box = await target.boundingBox();
  if (!box) throw new Error('What is to be clicked is not shown.');
  return () => target.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

const panelOf = (page: Page) => page.getByRole('region', { name: 'Breakout rooms' });

/** How a host opens, looks at and closes rooms. */
export const host = {
  /** From the UI at rest to a plan in which everybody has a room. */
  async plan(page: Page, rooms: number) {
    await page.getByRole('button', { name: 'Create Breakout' }).click();
    await page.getByRole('spinbutton').fill(String(rooms));
    await page.getByRole('dialog').getByRole('button', { name: 'Create', exact: true }).click();
    await page.getByRole('button', { name: 'Shuffle people' }).click();
  },
  askToStart: (page: Page) => page.getByRole('button', { name: 'Start Breakout' }).click(),
  askToClose: (page: Page) => panelOf(page).getByRole('button', { name: 'Close all rooms…' }).click(),
  /** The button that means it. */
  confirm: (page: Page) => page.getByRole('alertdialog').getByRole('button', { name: /^(Yes, start|Close rooms)$/ }),
  toggle: (page: Page) => page.getByRole('button', { name: /^Breakout rooms/ }),
  waitForPanel: (page: Page) => panelOf(page).waitFor(),
  hideRooms: (page: Page) => panelOf(page).getByRole('button', { name: 'Hide panel' }).click(),
};
