import { backgroundOf, contrast, over, rgbaOf } from '../../support/colours';

/** Everything on the page that is rendered, without the insides of other people's elements. */
function shown(): HTMLElement[] {
  return [...document.body.querySelectorAll<HTMLElement>('*')].filter(
    (element) => element.getClientRects().length > 0 && !element.closest('.rbk-visually-hidden'),
  );
}

function describeElement(element: Element): string {
  return `${element.localName}.${element.getAttribute('class')} "${element.textContent?.slice(0, 30)}"`;
}

/** What has to be scrolled sideways, the page included (WCAG 1.4.10). */
export function sideways(): string[] {
  const scrollers = shown().filter((element) => /auto|scroll/.test(getComputedStyle(element).overflowX));
  return [document.documentElement, ...scrollers]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth + 1)
    .map((element) => `${describeElement(element)}: ${element.scrollWidth} > ${element.clientWidth}`);
}

/** Texts that stand out less than 3 : 1 from what is behind them: in forced colours, one that escaped them. */
export function faintTexts(): string[] {
  return shown()
    .filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim()),
    )
    .flatMap((element) => {
      const background = backgroundOf(element);
      const ratio = contrast(over(rgbaOf(getComputedStyle(element).color), background), background);
      return ratio < 3 ? [`${describeElement(element)}: ${ratio.toFixed(1)}`] : [];
    });
}

const states = ['aria-checked', 'aria-selected', 'aria-pressed', 'aria-current'];

/** What is chosen without looking so: nothing in it changes with the state (WCAG 1.4.1, 1.4.11). */
export function hiddenStates(): string[] {
  const boxes = [...document.querySelectorAll<HTMLInputElement>('.rbk-check input')];
  const unmarked = boxes.filter((box) => {
    const before = box.indeterminate;
    const [some, none] = [true, false].map((indeterminate) => {
      box.indeterminate = indeterminate;
      return looks(box);
    });
    box.indeterminate = before;
    return some === none && !box.checked;
  });
  const attributes = states.flatMap((state) =>
    shown()
      .filter((element) => element.getAttribute(state) === 'true' && !hasMark(element))
      .filter((element) => {
        const chosen = looks(element);
        element.setAttribute(state, 'false');
        const other = looks(element);
        element.setAttribute(state, 'true');
        return chosen === other;
      })
      .map((element) => `${describeElement(element)} [${state}]`),
  );
  // Radio buttons underneath, which need no attribute.
  const segments = shown().filter((element) => {
    const radio = element.matches('.rbk-segment') && element.querySelector<HTMLInputElement>('input:checked');
    if (!radio) return false;
    const chosen = looks(element);
    radio.checked = false;
    const other = looks(element);
    radio.checked = true;
    return chosen === other;
  });
  const radios = segments.map((element) => `${describeElement(element)} :checked`);
  return [...attributes, ...radios, ...unmarked.map((box) => `${describeElement(box)} :indeterminate`)];
}

/** A tag or a tick, which is there only then. */
function hasMark(element: Element): boolean {
  return element.querySelector('.rbk-tag, .rbk-icon[data-name="check"]') !== null;
}

function looks(element: Element): string {
  return [element, ...element.querySelectorAll('*')]
    .map((each) => {
      const { borderColor, borderWidth, outlineStyle, color, opacity } = getComputedStyle(each);
      // As it is seen: forced colours leave a fill its transparency, over the same colour.
      return [backgroundOf(each), borderColor, borderWidth, outlineStyle, color, opacity].join();
    })
    .join('|');
}

/** What the keyboard can be on without anything around it (WCAG 2.4.7). */
export function unmarkedFocus(): string[] {
  return shown()
    .filter((element) => element.matches('rtk-button, button, a[href], input, select, textarea, [role=menuitem]'))
    .filter((element) => !(element as HTMLButtonElement).disabled)
    .flatMap((element) => {
      element.focus();
      const active = element.shadowRoot?.activeElement ?? document.activeElement;
      // What is behind a modal dialog cannot have it.
      if (!active || (active !== element && !element.shadowRoot?.contains(active))) return [];
      return isMarked(active) ? [] : [describeElement(element)];
    });
}

/** By an outline of its own, or of what it is drawn in. */
function isMarked(active: Element): boolean {
  return [active, active.parentElement, active.nextElementSibling].some((each) => {
    if (!each) return false;
    const { outlineStyle, outlineWidth } = getComputedStyle(each);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) > 0;
  });
}

const fontSizes = [12, 13, 14, 16, 20];
const spaces = [0, 4, 8, 12, 16, 24, 32];

/** Texts and spaces that are not of the one scale of the style sheet. A text of size 0 is hidden: its icon is enough there. */
export function offScale(): string[] {
  return shown()
    .filter((element) => element.matches('[class^="rbk-"]'))
    .flatMap((element) => {
      const style = getComputedStyle(element);
      const hasText = [...element.childNodes].some(
        (node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim(),
      );
      const size = parseFloat(style.fontSize);
      const sides = [style.paddingTop, style.paddingRight, style.paddingBottom, style.paddingLeft];
      const used = [...sides, style.rowGap, style.columnGap].map((value) => parseFloat(value)).filter(Number.isFinite);
      const odd = used.filter((value) => !spaces.includes(value));
      const faults = [
        ...(hasText && size > 0 && !fontSizes.includes(size) ? [`text of ${size} px`] : []),
        ...odd.map((value) => `space of ${value} px`),
      ];
      return faults.map((fault) => `${describeElement(element)}: ${fault}`);
    });
}

const still = /^(all 0s|none|color|background-color|border-color|opacity|fill|stroke|text-decoration.*|outline.*)$/;

/** What moves, or would on a change: more than a change of colour, other than a sign that something is under way. */
export function movements(): string[] {
  const running = document
    .getAnimations()
    .filter(({ timeline }) => timeline instanceof DocumentTimeline)
    .filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    .filter((animation) => !(animation instanceof CSSTransition && still.test(animation.transitionProperty)))
    .map((animation) => `animation ${animation.id || animation.constructor.name}`);
  const would = shown().flatMap((element) => {
    const { transitionProperty, transitionDuration } = getComputedStyle(element);
    const durations = transitionDuration.split(', ').map(parseFloat);
    const properties = transitionProperty.split(', ');
    const moving = properties.filter(
      (name, index) => (durations[index % durations.length] ?? 0) > 0 && !still.test(name),
    );
    return moving.length > 0 ? [`${describeElement(element)}: ${moving.join(', ')}`] : [];
  });
  return [...running, ...would];
}

/**
 * Names and titles that take part in the direction of the text around them, in texts and in what is read out: those that
 * have neither an element of their own (`bdi`, `dir="auto"`) nor isolate marks around them (UAX 9).
 */
export function mixedTexts(names: readonly string[]): string[] {
  const pattern = new RegExp(`(?<!\\p{L})(?:${names.map(escape).join('|')})(?!\\p{L})`, 'gu');
  const isMixed = (text: string) =>
    [...text.matchAll(pattern)].some(({ index }) => {
      const before = text.slice(0, index);
      return before.lastIndexOf('\u2068') <= before.lastIndexOf('\u2069');
    });
  return [...document.body.querySelectorAll('*')].flatMap((element) => {
    const texts = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE);
    const isAlone = element.closest('bdi, [dir=auto], textarea, script, style') !== null;
    const attributes = ['aria-label', 'title', 'placeholder', 'alt'].flatMap(
      (name) => element.getAttribute(name) ?? [],
    );
    // A name alone has nothing beside it to be mixed with.
    const spoken = attributes.filter((text) => !names.includes(text));
    return [...(isAlone ? [] : texts.map((node) => node.nodeValue ?? '')), ...spoken]
      .filter(isMixed)
      .map((text) => `${describeElement(element)}: ${text}`);
  });
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
