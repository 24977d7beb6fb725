import { render } from '@testing-library/react';
import { beforeAll, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { settled } from '../support/settled';
import { Primitives } from '../../stories/support/primitives';
import { Button } from '../../src/parts';
import { uiKitReady } from '../../src/ui-kit';
import '../../src/styles.css';

beforeAll(() => uiKitReady);

async function pixelsOf(element: HTMLElement): Promise<ImageData> {
  await settled();
  for (const spinner of element.querySelectorAll<HTMLElement>('.rbk-spinner')) {
    (spinner.shadowRoot?.querySelector<HTMLElement>('.spinner') ?? spinner).style.animation = 'none';
  }
  const base64 = await page.screenshot({ element, save: false });
  const image = new Image();
  image.src = `data:image/png;base64,${base64}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.width, image.height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas.');
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height);
}

/** A few at the edge of what is round are smoothed otherwise: a picture over two colours, a ring around a corner. */
const smoothed = 120;

/** How many of a picture's pixels are visibly another colour: by more than 24 of 255, in any channel. */
function differences(a: ImageData, b: ImageData): number {
  expect([a.width, a.height]).toEqual([b.width, b.height]);
  let count = 0;
  for (let at = 0; at < a.data.length; at += 4) {
    const isOther = [0, 1, 2].some(
      (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > 24,
    );
    if (isOther) count += 1;
  }
  return count;
}

/** On a page of its own look. */
function show(plain: boolean, theme: string): HTMLElement {
  const { container } = render(
    <div data-rbk-theme={theme}>
      <div className="rbk-panel" style={{ inlineSize: 900, blockSize: 'auto', padding: 24 }}>
        <Primitives plain={plain} />
      </div>
    </div>,
  );
  return container.firstElementChild as HTMLElement;
}

describe.each(['dark', 'light'])('nobody can tell native parts from the vendor’s elements, %s', (theme) => {
  it('at rest', async () => {
    const native = await pixelsOf(show(true, theme));
    document.body.replaceChildren();
    const vendor = show(false, theme);
    await expect.poll(() => vendor.querySelectorAll('.hydrated').length).toBeGreaterThan(30);
    expect(differences(native, await pixelsOf(vendor))).toBeLessThan(smoothed);
  });

  it.each(['hovered', 'focused'])('%s', async (state) => {
    const pictures = [];
    for (const plain of [true, false]) {
      const { container, unmount } = render(
        <div data-rbk-theme={theme} style={{ display: 'inline-block', padding: 20 }}>
          <Button plain={plain} variant="primary" icon="rooms">
            Rooms
          </Button>
        </div>,
      );
      if (state === 'hovered') await userEvent.hover(page.getByRole('button'));
      else await userEvent.tab();
      pictures.push(await pixelsOf(container.firstElementChild as HTMLElement));
      unmount();
    }
    const [native, vendor] = pictures;
    if (!native || !vendor) throw new Error('Two pictures.');
    expect(differences(native, vendor)).toBeLessThan(smoothed);
  });
});
