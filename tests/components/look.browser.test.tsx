import { render } from '@testing-library/react';
import type { CSSProperties } from 'react';
import { describe, expect, it } from 'vitest';
import { Button } from '../../src/parts';
import { backgroundOf, contrast, luminance, over, rgbaOf } from '../support/colours';
import '../../src/styles.css';

const kit = {
  '--rtk-colors-background-1000': '20 20 20',
  '--rtk-colors-background-900': '24 24 24',
  '--rtk-colors-background-800': '27 27 27',
  '--rtk-colors-background-700': '31 31 31',
  '--rtk-colors-background-600': '34 34 34',
};
/** What its own "dark" sets, which is lighter than its ramp. */
const kitDark = {
  '--rtk-colors-background-1000': '37 37 37',
  '--rtk-colors-text-1000': '245 245 245',
  '--rtk-colors-text-800': '245 245 245 / 0.76',
  '--rtk-colors-text-700': '245 245 245 / 0.64',
};
/** Another brand, and a danger that is not red. */
const orange = {
  '--rtk-colors-brand-500': '122 31 162',
  '--rtk-colors-danger': '255 140 0',
};
const themes = [
  { name: 'fallback, dark', theme: 'dark', tokens: {} },
  { name: "the kit's ramp, dark", theme: 'dark', tokens: kit },
  { name: "the kit's own dark theme", theme: 'dark', tokens: kitDark },
  { name: 'nearly black', theme: 'dark', tokens: { ...kit, '--rtk-colors-background-1000': '8 8 8' } },
  { name: 'light', theme: 'light', tokens: {} },
  { name: 'another brand, dark', theme: 'dark', tokens: { ...kit, ...orange } },
  { name: 'another brand, light', theme: 'light', tokens: orange },
];

function Room({ name }: { name: string }) {
  return (
    <section className="rbk-room" data-testid={`${name} card`}>
      <p style={{ color: 'var(--rbk-text)' }}>plain</p>
      <p className="rbk-muted">muted</p>
      <p style={{ color: 'var(--rbk-brand-text)' }}>brand</p>
      <p style={{ color: 'var(--rbk-danger-text)' }}>danger</p>
      <p className="rbk-tag">tag</p>
      <Button plain variant="primary">
        Primary
      </Button>
      <Button plain variant="danger">
        Danger
      </Button>
      <Button plain variant="ghost" data-danger="">
        Quiet danger
      </Button>
      <Button plain variant="ghost" data-danger="" style={{ backgroundColor: 'var(--rbk-down)' }}>
        Quiet danger, pressed
      </Button>
      <Button plain data-testid={`${name} control`}>
        Secondary
      </Button>
      <Button plain disabled>
        Disabled
      </Button>
      <span style={{ background: 'var(--rbk-hover)' }} data-testid={`${name} hover`} />
      <span style={{ background: 'var(--rbk-press)' }} data-testid={`${name} press`} />
      <input className="rbk-input" />
      {['warning', 'danger'].map((tone) => (
        <div key={tone} className="rbk-note" data-tone={tone}>
          <p className="rbk-note-title">{`title, ${tone}`}</p>
          <p className="rbk-note-text">{`text, ${tone}`}</p>
        </div>
      ))}
    </section>
  );
}

function show({ theme, tokens }: (typeof themes)[number]): void {
  render(
    <div data-rbk-theme={theme} style={tokens as CSSProperties}>
      <div className="rbk-meeting" style={{ display: 'block', blockSize: 'auto' }} data-testid="page">
        <div className="rbk-panel" data-testid="panel">
          <Room name="panel" />
        </div>
        <dialog open className="rbk-dialog" data-modal="" data-testid="dialog">
          <Room name="dialog" />
        </dialog>
        <div className="rbk-menu" data-testid="menu" />
      </div>
    </div>,
  );
}

const ground = (id: string) => {
  const element = document.querySelector(`[data-testid="${id}"]`);
  if (!element) throw new Error(id);
  return element.matches('dialog, .rbk-menu')
    ? rgbaOf(getComputedStyle(element).backgroundColor)
    : backgroundOf(element);
};

describe.each(themes)('surfaces and texts, $name', (shown) => {
  it('steps from one surface to the next can be seen', () => {
    show(shown);
    const steps = ['panel', 'dialog'].flatMap((place) => [
      [place, `${place} card`],
      [`${place} card`, `${place} control`],
      [`${place} control`, `${place} hover`],
      [`${place} hover`, `${place} press`],
    ]);
    const faint = steps.flatMap(([from = '', to = '']) => {
      const ratio = contrast(ground(from), ground(to));
      return ratio < 1.12 ? [`${from} → ${to}: ${ratio.toFixed(3)}`] : [];
    });
    expect(faint).toEqual([]);
  });

  it('what rises gets lighter, and never darker', () => {
    show(shown);
    const [page = 0, panel = 0, dialog = 0, menu = 0] = ['page', 'panel', 'dialog', 'menu'].map((id) =>
      luminance(ground(id)),
    );
    const least = shown.theme === 'dark' ? 1.12 : 1;
    expect((panel + 0.05) / (page + 0.05)).toBeGreaterThanOrEqual(least);
    expect((dialog + 0.05) / (panel + 0.05)).toBeGreaterThanOrEqual(least);
    expect((menu + 0.05) / (dialog + 0.05)).toBeGreaterThanOrEqual(least);
  });

  it('in light, cards and fields are white on what they stand on', () => {
    if (shown.theme !== 'light') return;
    show(shown);
    for (const place of ['panel', 'dialog']) {
      expect(luminance(ground(`${place} card`))).toBeGreaterThan(luminance(ground(place)));
      const field = document.querySelector(`[data-testid="${place} card"] input`);
      expect(backgroundOf(field)).toEqual(ground(`${place} card`));
    }
  });

  it('texts and the edges of fields keep their contrast (WCAG 1.4.3, 1.4.11)', () => {
    show(shown);
    const faint = [...document.querySelectorAll<HTMLElement>('p, button')].flatMap((element) => {
      const behind = backgroundOf(element);
      const ratio = contrast(over(rgbaOf(getComputedStyle(element).color), behind), behind);
      return ratio < 4.5
        ? [`${element.textContent} in ${element.closest('dialog') ? 'dialog' : 'panel'}: ${ratio.toFixed(2)}`]
        : [];
    });
    expect(faint).toEqual([]);
    for (const input of document.querySelectorAll('input')) {
      const line = rgbaOf(getComputedStyle(input).borderColor);
      for (const behind of [input, input.parentElement, input.closest('.rbk-panel, .rbk-dialog')].map(backgroundOf)) {
        expect(contrast(over(line, behind), behind)).toBeGreaterThanOrEqual(3);
      }
    }
  });
});
