import { render, waitFor } from '@testing-library/react';
import { createRef } from 'react';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { BreakoutProvider } from '../../../src/index';
import { ar } from '../../../src/locales';
import { createTranslator } from '../../../src/locales/create-translator';
import { triedKits } from '../../support/kits';
import { components } from './components.parts';
import type { PartUnderTest } from './describe-conformance';
import { faintTexts, hiddenStates, mixedTexts, movements, offScale, sideways, unmarkedFocus } from './perceivable';
import { primitives } from './primitives.parts';
import { scenes, type Scene } from './scenes';
import { changePlan, openWorld, restorePlan, world } from './world';
import '../../../src/styles.css';

const parts = [...primitives, ...components, ...scenes];

/** What people wrote, in the world of these tests. */
const names = ['Ana', 'Ben', 'Cem', 'Dan', 'Eve', 'Zed', 'Mira Lindqvist', 'Red', 'Blue', 'Green', 'Gold', 'Gone'];

interface Protocol {
  send: (method: string, params: object) => Promise<unknown>;
}

/** The tests of this group run on a system that asks for this. */
function underEmulation(features: Record<string, string>): void {
  const emulate = (list: Record<string, string>) =>
    (cdp() as unknown as Protocol).send('Emulation.setEmulatedMedia', {
      features: Object.entries(list).map(([name, value]) => ({ name, value })),
    });
  beforeAll(() => emulate(features));
  afterAll(() => emulate({}));
}

async function show(shown: PartUnderTest | Scene, locale: 'en' | 'ar'): Promise<void> {
  document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr';
  const messages = locale === 'ar' ? ar : undefined;
  const ref = createRef<HTMLElement>();
  const isScene = 'reach' in shown;
  if (isScene && shown.plan) changePlan(shown.plan);
  render(
    <BreakoutProvider client={world().client} locale={locale} messages={messages}>
      {isScene ? shown.element : shown.element({ ref })}
    </BreakoutProvider>,
  );
  if (isScene) await shown.reach(createTranslator({ locale, messages }).t);
  else await waitFor(() => expect(ref.current).toBeInstanceOf(Element));
  // The vendor's elements render a frame later.
  for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
}

/** What holds for every exported part, and for the private parts of the scenes, under whatever circumstances it is used (WCAG 1.4.1, 1.4.10, 1.4.11, 2.3.3, 2.4.7). */
describe.each(triedKits)('under all circumstances, $kit', ({ load }) => {
  beforeAll(async () => {
    await load();
    await openWorld();
    await page.viewport(320, 640);
  });
  afterEach(restorePlan);
  afterAll(async () => {
    document.documentElement.dir = 'ltr';
    await page.viewport(1280, 800);
  });

  describe('right to left: fits into 320 px, keeps to one scale of type and space, and isolates names and titles of the other direction', () => {
    it.each(parts)('$name', async (part) => {
      await show(part, 'ar');
      expect(sideways()).toEqual([]);
      expect(offScale()).toEqual([]);
      expect(mixedTexts(names)).toEqual([]);
    });
  });

  // One page for all that a system may ask for at once: to show a part is what takes the time.
  describe('in forced colours and without motion: fits into 320 px, keeps still, is legible, shows what is chosen, and where the keyboard is', () => {
    underEmulation({ 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' });

    it.each(parts)('$name', async (part) => {
      await show(part, 'en');
      expect(sideways()).toEqual([]);
      expect(movements()).toEqual([]);
      // From here on the browser takes the focus for one that came by keyboard.
      await userEvent.keyboard('{Tab}');
      expect(faintTexts()).toEqual([]);
      expect(hiddenStates()).toEqual([]);
      expect(unmarkedFocus()).toEqual([]);
    });
  });
});
