import { render } from '@testing-library/react';
import { expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { Button } from '../../src/parts';
import { kits } from '../support/kits';
import '../../src/styles.css';

function sheet(text: string): void {
  const style = document.createElement('style');
  style.textContent = text;
  document.head.append(style);
  onTestFinished(() => style.remove());
}

/** As utilities are: one class, in a layer that is named after ours. */
const utilities = '@layer utilities { .bg-mine { background-color: rgb(1 2 3); } }';
const own = '.bg-own { background-color: rgb(4 5 6); }';

it.each(kits)('lets a class of the app win, in a later layer or in none: buttons $kit', async ({ load }) => {
  await load();
  sheet(utilities);
  sheet(own);
  render(
    <>
      <Button variant="primary" className="bg-mine">
        Mine
      </Button>
      <Button variant="danger" className="bg-own">
        Own
      </Button>
      <Button variant="primary">Ours</Button>
    </>,
  );
  const colorOf = (text: string) => {
    const element = page.getByText(text, { exact: true }).element();
    return getComputedStyle(element.closest('.rbk-button') ?? element).backgroundColor;
  };
  await expect.poll(() => colorOf('Mine')).toBe('rgb(1, 2, 3)');
  expect(colorOf('Own')).toBe('rgb(4, 5, 6)');
  expect(colorOf('Ours')).toBe('rgb(33, 96, 253)');
});
