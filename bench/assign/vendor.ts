import type { Driver } from './driver';

const manager = 'rtk-breakout-rooms-manager';
const room = 'rtk-breakout-room-manager';

export const vendor: Driver = {
  ui: 'vendor',
  async prepare(page, rooms) {
    await page.locator(`${manager} .create-room`).waitFor();
    await page.locator(`${manager} rtk-counter input`).fill(String(rooms));
  },
  create: (page) => page.locator(`${manager} footer rtk-button button`),
  search: (page) => page.locator('rtk-breakout-room-participants input[type=search]'),
  person: (page) => page.locator('rtk-breakout-room-participants li.participant-item').nth(2),
  assign: (page) => page.locator(room).nth(1).locator('rtk-button.assign-button button'),
  shuffle: (page) => page.locator('rtk-button.shuffle-button button'),
  showEveryone() {
    const rooms = document
      .querySelector('rtk-breakout-rooms-manager')
      ?.shadowRoot?.querySelectorAll<HTMLElement>('rtk-breakout-room-manager');
    const folded = [...(rooms ?? [])].filter(({ shadowRoot }) => !shadowRoot?.querySelector('.participant-list'));
    for (const { shadowRoot } of folded) {
      [...(shadowRoot?.querySelectorAll<HTMLElement>('.rooms-container > rtk-icon') ?? [])].at(-1)?.click();
    }
    return folded.length > 0;
  },
  // An assigned room glows for 2 s, and what a shuffle did is said for 3 s.
  aftermath: { assign: 2300, shuffle: 3300 },
};
