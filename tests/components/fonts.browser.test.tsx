import { render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { Button } from '../../src/parts';
import '../../src/styles.css';

afterEach(() => {
  delete document.documentElement.dataset.font;
});

const widthOf = (text: string) => screen.getByText(text).getBoundingClientRect().width;

// Measured: whatever fonts a machine has, these come from the project's packages.
it.each([
  [undefined, 377, 393],
  ['narrow', 338, 353],
  ['wide', 431, 491],
])('lays text out in a font of its own: %s', (font, regular, bold) => {
  if (font) document.documentElement.dataset.font = font;
  const text = 'Split evenly: three rooms of 4 people; Search people by name';
  render(
    <p className="rbk-panel" style={{ display: 'inline', border: 0, padding: 0, font: '14px var(--rtk-font-family)' }}>
      <span>{text}</span>
      <b style={{ fontWeight: 600 }}>{`${text}!`}</b>
      <span>ماذا سيحدث لهذه الغرف والأشخاص</span>
    </p>,
  );
  expect(Math.abs(widthOf(text) - regular)).toBeLessThan(4);
  expect(Math.abs(widthOf(`${text}!`) - bold)).toBeLessThan(8);
  expect(Math.abs(widthOf('ماذا سيحدث لهذه الغرف والأشخاص') - 200)).toBeLessThan(4);
});

it('sets the vendor’s elements in it, too', async () => {
  render(<Button>Start Breakout</Button>);
  const button = screen.getByText('Start Breakout');
  await expect.poll(() => getComputedStyle(button).fontFamily).toMatch(/^"?Text"?/);
});
