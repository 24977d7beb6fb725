import type { Page } from 'playwright';

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
  /** Opens the panel, unless it is there by itself. */
  async showRooms(page: Page) {
    const toggle = page.getByRole('button', { name: /^Breakout rooms/ });
    // After a start it comes by itself.
    if ((await toggle.getAttribute('aria-expanded')) === 'false' && !(await page.getByRole('dialog').isVisible()))
      await toggle.click();
    await panelOf(page).waitFor();
  },
  hideRooms: (page: Page) => panelOf(page).getByRole('button', { name: 'Hide panel' }).click(),
};
