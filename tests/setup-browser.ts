import { afterAll, beforeAll, vi } from 'vitest';
import { page } from 'vitest/browser';
import { fontsLoaded } from '../stories/support/fonts';
import { loadAllViews } from './support/all-views';
import { quietAudio, stillScreen } from './support/quiet-media';
import '../src/styles.css';

await fontsLoaded();
// What a view does once it is there. That it comes late is tested where it does.
await loadAllViews();
quietAudio();
stillScreen();

// One page serves many files: each finds it as the first did.
const { documentElement: root, body } = document;
const size = [innerWidth, innerHeight] as const;
let before: readonly (readonly [Element, ReadonlyMap<string, string>])[] = [];

beforeAll(() => {
  before = [root, body].map((element) => [element, attributesOf(element)]);
});

afterAll(async () => {
  vi.restoreAllMocks();
  for (const [element, attributes] of before) {
    for (const name of attributesOf(element).keys()) if (!attributes.has(name)) element.removeAttribute(name);
    for (const [name, value] of attributes) element.setAttribute(name, value);
  }
  body.replaceChildren();
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  if (innerWidth !== size[0] || innerHeight !== size[1]) await page.viewport(...size);
});

function attributesOf(element: Element): Map<string, string> {
  return new Map([...element.attributes].map(({ name, value }) => [name, value]));
}
