import { expect, userEvent, waitFor, within as everythingIn } from 'storybook/test';
import { asPattern, isEnglish, say, saying } from './content';

/** Finds this, as it is in the language of the story, in a longer text. */
export function partOf(text: string): RegExp {
  return new RegExp(asPattern(say(text)));
}

/** Marks around names of the other direction. */
const isolates = /[\u2066-\u2069]/g;

/** The text of an element, without those marks. */
export function plainTextOf({ textContent }: HTMLElement): string {
  return (textContent ?? '').replaceAll(isolates, '');
}

/** What a query looks for: names in the language of the story, whatever marks are around them. */
function wanted(argument: unknown): unknown {
  if (typeof argument === 'string' || argument instanceof RegExp) {
    const text = saying(argument);
    return (found: string) => matches(found.trim().replaceAll(/\s+/g, ' '), text);
  }
  if (typeof argument !== 'object' || argument === null || !('name' in argument)) return argument;
  return { ...argument, name: wanted(argument.name) };
}

/**
 * The queries of a part of the page. What they look for is written in English: so the product speaks while a story does its steps;
 * people and rooms have their names in the language of the story.
 */
export const within = ((element: HTMLElement) => {
  const queries = everythingIn(element);
  if (isEnglish()) return queries;
  const spoke = Object.entries(queries).map(([name, query]) => {
    const isByRole = name.endsWith('ByRole');
    const ask = query as (...all: unknown[]) => unknown;
    // A role is no text.
    return [name, (first: unknown, ...rest: unknown[]) => ask(isByRole ? first : wanted(first), ...rest.map(wanted))];
  });
  return Object.fromEntries(spoke) as unknown;
}) as typeof everythingIn;

/** The host of a vendor button by the text in its slot: roles end at the shadow root that the button is in. */
export async function button(canvas: HTMLElement, name: string | RegExp): Promise<HTMLElement> {
  return waitFor(() => {
    const all = [...canvas.querySelectorAll<HTMLElement>('rtk-button, button')];
    const found = all.find((each) => each.checkVisibility() && matches(nameOf(each), saying(name)));
    if (!found) throw new Error(`No button "${String(name)}". There are: ${all.map(nameOf).join(', ')}`);
    return found;
  });
}

export async function press(canvas: HTMLElement, name: string | RegExp): Promise<void> {
  const found = await button(canvas, name);
  await waitFor(() => expect(found).not.toHaveAttribute('data-disabled'));
  await userEvent.click(found);
}

/** The open dialog with this title. */
export async function dialog(canvas: HTMLElement, title: string | RegExp): Promise<HTMLElement> {
  return waitFor(() => within(canvas).getByRole('dialog', { name: title }));
}

/** What a button says of itself to assistive technology: the vendor's say it inside. */
function inner(host: HTMLElement): HTMLElement {
  return host.shadowRoot?.querySelector('button') ?? host;
}

function nameOf(host: HTMLElement): string {
  return (inner(host).ariaLabel ?? host.ariaLabel ?? host.textContent ?? '').trim();
}

function matches(text: string, name: string | RegExp): boolean {
  const plain = text.replaceAll(isolates, '');
  return typeof name === 'string' ? plain === name : name.test(plain);
}
