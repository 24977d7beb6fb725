import { expect } from 'vitest';
import { page } from 'vitest/browser';
import { button } from '../../support/render-meeting';

export const dialog = () => page.getByRole('dialog', { name: 'Shuffle options' });
export const preview = () => dialog().getByRole('region', { name: 'Preview' });
export const seed = () => dialog().getByRole('textbox', { name: 'Number of this result' });
export const summary = () => dialog().getByRole('contentinfo');

/** Titles of the previewed rooms with the names of their people. */
export function previewed(): Record<string, string[]> {
  const rooms = [...preview().element().querySelectorAll('section')];
  return Object.fromEntries(
    rooms.map((one) => [one.ariaLabel ?? '', [...one.querySelectorAll('bdi')].map((name) => name.textContent ?? '')]),
  );
}

async function openOptions(): Promise<void> {
  await button('Shuffle options…').click();
  await expect.element(dialog()).toBeVisible();
  await expect.element(preview().getByText('Red')).toBeVisible();
}

/** With the seed 1, so that the rooms are the same each time. */
export async function openSeeded(): Promise<void> {
  await openOptions();
  await dialog().getByRole('button', { name: 'More options' }).click();
  await seed().fill('1');
  await expect.element(preview()).not.toHaveAttribute('aria-busy', 'true');
}

/** The element of the page: the text of a vendor button is outside of the inner one. */
export function hostOf(node: Element | null): Element | null {
  const root = node?.getRootNode();
  return root instanceof ShadowRoot ? root.host : node;
}
