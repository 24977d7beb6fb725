import type { FrameLocator } from 'playwright';
import { expect, test } from 'vitest';
import { expectIn, host, longWay, main, patience, placesOf, serveDemo, switcher } from '../support/e2e';
import { panelOf, toggleOf } from '../support/e2e-steps';
import { buttonOf, vendorRooms } from '../support/e2e-vendor';

const open = serveDemo();

/** Remembers, from now on, each of the vendor's elements for its own rooms that a screen makes, shown or not. */
async function watchVendorRooms(screen: FrameLocator): Promise<() => Promise<string[]>> {
  const made = await screen.locator('body').evaluateHandle((body, selector) => {
    const { prototype } = Document;
    const names: string[] = [];
    const { createElement } = prototype;
    prototype.createElement = function (this: Document, ...of: Parameters<typeof createElement>) {
      const element = createElement.apply(this, of);
      if (element.matches(selector)) names.push(element.localName);
      return element;
    };
    names.push(...[...body.querySelectorAll(selector)].map(({ localName }) => localName));
    return names;
  }, vendorRooms);
  return () => made.jsonValue();
}

// `width` of the screen in px, and of the page around it.
test.each([
  { width: 1280, around: 1898 },
  { width: 390, around: 408 },
])('after three switches only these rooms are in the vendor’s menus: %o', longWay, async ({ width, around }) => {
  const people = `${host}:host,${switcher}:switcher`;
  const demo = await open({ bots: '0', ui: 'whole', people }, { width: around });
  const screen = demo.screen(host);
  expect(await screen.locator('body').evaluate(() => innerWidth)).toBe(width);
  await buttonOf(screen, 'More').waitFor();
  const vendorRoomsMade = await watchVendorRooms(screen);
  const [room] = await demo.demo.evaluate(({ meeting }) => meeting.createRooms(['Room 1', 'Room 2']));
  await demo.demo.evaluate(({ people }, id = '') => people[1]?.participant.moveTo(id), room);
  await expectIn(demo, switcher, 'Room 1');

  for (const title of ['Room 1', 'Room 2', 'Room 1']) {
    await toggleOf(screen).click();
    const panel = panelOf(screen);
    await panel.getByRole('button', { name: `Join ${title}` }).click();
    await expectIn(demo, host, title);
    // On a phone it has given way to the room by itself.
    if (width === 1280) await panel.getByRole('button', { name: 'Hide panel' }).click();
    await panel.waitFor({ state: 'hidden' });
    await buttonOf(screen, 'More').click();
    await buttonOf(screen, 'Full Screen').waitFor();
    expect(await screen.locator(vendorRooms).count()).toBe(0);
    expect(await toggleOf(screen).count()).toBe(1);
    await buttonOf(screen, 'More').click();
    await buttonOf(screen, 'Full Screen').waitFor({ state: 'hidden' });
  }

  await buttonOf(screen, 'Leave').click();
  await screen.getByRole('dialog', { name: 'What do you want to leave?' }).waitFor();
  await buttonOf(screen, 'Leave Room 1').click();
  await expectIn(demo, host, main);

  // Nobody else could bring people back: it is done before the host is gone.
  await buttonOf(screen, 'Leave').click();
  await buttonOf(screen, 'Close all rooms and leave').click();
  await expectIn(demo, switcher, main);
  await expect.poll(() => placesOf(demo), patience).toEqual({ [main]: [switcher] });
  await screen.locator('rtk-ended-screen').waitFor();
  expect(await vendorRoomsMade()).toEqual([]);
});
