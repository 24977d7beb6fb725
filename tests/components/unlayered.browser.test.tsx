import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { Button } from '../../src/parts';
import unlayered from '../../src/styles/all.css?inline';

/** What resets in no layer do, such as Tailwind 3's and Bootstrap's. */
const reset = `
  *, ::before, ::after { box-sizing: border-box; border: 0 solid; }
  button, input, select, textarea { margin: 0; padding: 0; font: inherit; color: inherit; background: transparent; }
  ol, ul, menu { list-style: none; margin: 0; padding: 0; }
  h1, h2, h3, h4, p, dl, dd, fieldset { margin: 0; padding: 0; font-size: inherit; font-weight: inherit; }
  svg, img { display: block; vertical-align: middle; max-width: 100%; height: auto; }
`;

const properties = [
  'padding',
  'background-color',
  'border',
  'border-radius',
  'font-size',
  'font-weight',
  'font-family',
  'color',
  'block-size',
] as const;

/** How our native parts look under some sheets. */
function looks(...sheets: readonly string[]): Record<string, Record<string, string>> {
  const styles = sheets.map((text) => {
    const style = document.createElement('style');
    style.textContent = text;
    document.head.append(style);
    return style;
  });
  const { container, unmount } = render(
    <div className="rbk-panel">
      {(['primary', 'secondary', 'ghost', 'danger'] as const).map((variant) => (
        <Button key={variant} variant={variant}>
          {variant}
        </Button>
      ))}
      <input className="rbk-input" aria-label="Name" />
    </div>,
  );
  const found = Object.fromEntries(
    [...container.querySelectorAll('button, input')].map((element) => {
      const style = getComputedStyle(element);
      return [
        element.textContent || element.tagName,
        Object.fromEntries(properties.map((it) => [it, style.getPropertyValue(it)])),
      ];
    }),
  );
  unmount();
  for (const style of styles) style.remove();
  return found;
}

it('the sheet in no layer stands a reset in no layer, which takes the look of the one in a layer away', () => {
  const ours = looks(unlayered);
  expect(Object.keys(ours)).toHaveLength(5);
  expect(looks(unlayered, reset)).toEqual(ours);
  expect(looks(reset, unlayered)).toEqual(ours);
  expect(looks(`@layer ours { ${unlayered} }`, reset)).not.toEqual(ours);
});
