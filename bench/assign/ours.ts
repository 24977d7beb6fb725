import type { Driver } from './driver';

/** People, and rooms. */
export const rows = '[role=option], [role=listitem]';

/** The parts of the assign step. */
export const regions = '.rbk-dialog, .rbk-dialog-header, .rbk-pane, .rbk-selection-bar, .rbk-dialog-footer';

export const ours: Driver = {
  ui: 'ours',
  async prepare(page, rooms) {
    await page.getByRole('button', { name: 'Create Breakout' }).click();
    await page.getByRole('spinbutton').fill(String(rooms));
  },
  create: (page) => page.getByRole('dialog').getByRole('button', { name: 'Create' }),
  search: (page) => page.getByRole('searchbox', { name: 'Search people' }),
  person: (page) => page.getByRole('option').nth(2),
  assign: (page) => page.getByRole('button', { name: /^Assign 1 selected person to/ }).nth(1),
  // Of all, or once somebody has a room of those who have none.
  shuffle: (page) => page.getByRole('button', { name: /^Shuffle (?:people|unassigned)$/ }),
  // Many rooms begin as lines, few as cards with their people.
  showEveryone() {
    const toggle = document.querySelector<HTMLElement>('.rbk-find-room > .rbk-button');
    toggle?.click();
    return toggle !== null;
  },
  aftermath: { assign: 0, shuffle: 0 },
};
