import type { Locator, Page } from 'playwright';

/** How a host opens, looks at and closes rooms in one UI. */
export interface LiveDriver {
  readonly ui: 'ours' | 'vendor';
  /** From the UI at rest to a plan in which everybody has a room. */
  plan(page: Page, rooms: number): Promise<void>;
  askToStart(page: Page): Promise<void>;
  askToClose(page: Page): Promise<void>;
  /** The button that means it. */
  confirm(page: Page): Locator;
  /** Opens the view of the open rooms, unless it is there by itself. */
  showRooms(page: Page): Promise<void>;
  hideRooms(page: Page): Promise<void>;
}

const panelOf = (page: Page) => page.getByRole('region', { name: 'Breakout rooms' });

export const ours: LiveDriver = {
  ui: 'ours',
  async plan(page, rooms) {
    await page.getByRole('button', { name: 'Create Breakout' }).click();
    await page.getByRole('spinbutton').fill(String(rooms));
    await page.getByRole('dialog').getByRole('button', { name: 'Create', exact: true }).click();
    await page.getByRole('button', { name: 'Shuffle people' }).click();
  },
  askToStart: (page) => page.getByRole('button', { name: 'Start Breakout' }).click(),
  askToClose: (page) => panelOf(page).getByRole('button', { name: 'Close all rooms…' }).click(),
  confirm: (page) => page.getByRole('alertdialog').getByRole('button', { name: /^(Yes, start|Close rooms)$/ }),
  async showRooms(page) {
    const toggle = page.getByRole('button', { name: /^Breakout rooms/ });
    // After a start it comes by itself.
    if ((await toggle.getAttribute('aria-expanded')) === 'false' && !(await page.getByRole('dialog').isVisible()))
      await toggle.click();
    await panelOf(page).waitFor();
  },
  hideRooms: (page) => panelOf(page).getByRole('button', { name: 'Hide panel' }).click(),
};

const manager = 'rtk-breakout-rooms-manager';

export const vendor: LiveDriver = {
  ui: 'vendor',
  async plan(page, rooms) {
    await openManager(page);
    await page.locator(`${manager} .create-room`).waitFor();
    await page.locator(`${manager} rtk-counter input`).fill(String(rooms));
    await page.locator(`${manager} footer rtk-button button`).click();
    await page.locator('rtk-button.shuffle-button button').click();
  },
  askToStart: (page) => page.locator('rtk-button.start-breakout-button button').click(),
  askToClose: (page) => page.locator('rtk-button.close-breakout-button button').click(),
  confirm: (page) => page.locator('rtk-confirmation-modal rtk-button').last().locator('button'),
  async showRooms(page) {
    await openManager(page);
    await page.locator(`${manager} rtk-breakout-room-manager`).first().waitFor();
  },
  hideRooms: (page) => page.locator('rtk-dialog-manager').evaluate(tellVendor, false),
};

function openManager(page: Page): Promise<void> {
  return page.locator('rtk-dialog-manager').evaluate(tellVendor, true);
}

/** In the page: what its control bar says to open or close the manager. */
function tellVendor(element: Element, active: boolean): void {
  const detail = { activeBreakoutRoomsManager: { active } };
  element.dispatchEvent(new CustomEvent('rtkStateUpdate', { detail, bubbles: true, composed: true }));
}
