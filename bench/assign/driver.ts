import type { Locator, Page } from 'playwright';

/** How a user does the steps of assigning in one UI. */
export interface Driver {
  readonly ui: 'ours' | 'vendor';
  /** From the UI at rest to the step in which the number of rooms is chosen. */
  prepare(page: Page, rooms: number): Promise<void>;
  create(page: Page): Locator;
  search(page: Page): Locator;
  /** One of the first people listed. */
  person(page: Page): Locator;
  /** Assigns the selected people to one of the first rooms. */
  assign(page: Page): Locator;
  shuffle(page: Page): Locator;
  /** Shows who is in each room, where a shuffle alone does not: a script for the page. Returns whether it did anything. */
  readonly showEveryone: () => boolean;
  /** How long something may go on that only decorates what a click did, ms. */
  readonly aftermath: { readonly assign: number; readonly shuffle: number };
}
