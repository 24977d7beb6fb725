import type { ElementHandle, Locator, Page } from 'playwright';
import { expect } from 'vitest';
import { patience } from './e2e';

/** More stops than there are on the page between any two controls. */
const MAX_STOPS = 120;

/** Whether the keyboard acts on this element now. Runs in the page. */
function isFocused(node: Element): boolean {
  return node.matches(':focus') && node.ownerDocument.hasFocus();
}

/** Whether the keyboard acts on something in this element now. */
function holdsFocus(element: Locator): Promise<boolean> {
  return element.evaluate((node) => node.matches(':focus-within') && node.ownerDocument.hasFocus());
}

export async function expectFocus(element: Locator): Promise<void> {
  await element.waitFor();
  await expect
    .poll(() => element.evaluate(isFocused), { ...patience, message: `focus on ${String(element)}` })
    .toBe(true);
}

export async function expectFocusWithin(element: Locator): Promise<void> {
  // What has become empty has no height.
  await element.waitFor({ state: 'attached' });
  await expect.poll(() => holdsFocus(element), { ...patience, message: `focus in ${String(element)}` }).toBe(true);
}

/** Goes with the tab key to an element, forwards or back. */
export async function tabTo(page: Page, element: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  // Looked up once: looking for a role and a name at each stop would take most of the time. A row far down in a long list
  // is there only when one comes near it.
  let found: ElementHandle<HTMLElement | SVGElement> | null = null;
  for (let stops = 0; stops < MAX_STOPS; stops++) {
    if (!found && (await element.count()) > 0) found = await element.elementHandle();
    if (await found?.evaluate(isFocused)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${String(element)}.`);
}

/** Goes to a button with the tab key and presses it. */
export async function pressButton(page: Page, button: Locator, key?: 'Tab' | 'Shift+Tab'): Promise<void> {
  await tabTo(page, button, key);
  await page.keyboard.press('Enter');
}

/** Goes with the arrow keys to an option of a list box that has the focus. */
export async function arrowToOption(page: Page, listbox: Locator, name: string): Promise<void> {
  const activeName = () =>
    listbox.evaluate((node) => {
      const id = node.getAttribute('aria-activedescendant');
      return (id && node.ownerDocument.getElementById(id)?.textContent) ?? '';
    });
  await page.keyboard.press('Home');
  for (let stops = 0; stops < MAX_STOPS; stops++) {
    if ((await activeName()).includes(name)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow keys do not lead to ${name}.`);
}

/** Goes with the arrow keys to an item of an open menu, and chooses it. */
export async function chooseItem(page: Page, menu: Locator, name: string): Promise<void> {
  const item = menu.getByRole('menuitem', { name, exact: true });
  await expectFocusWithin(menu);
  for (let stops = 0; stops < MAX_STOPS; stops++) {
    if (await item.evaluate(isFocused)) return page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`The arrow keys do not lead to ${name}.`);
}
