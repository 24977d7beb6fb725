import { expect, userEvent, waitFor, within } from 'storybook/test';

/** The host of a vendor button by the text in its slot: roles end at the shadow root that the button is in. */
export async function button(canvas: HTMLElement, name: string | RegExp): Promise<HTMLElement> {
  return waitFor(() => {
    const all = [...canvas.querySelectorAll<HTMLElement>('rtk-button, button')];
    const found = all.find((each) => each.checkVisibility() && matches(nameOf(each), name));
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
export function inner(host: HTMLElement): HTMLElement {
  return host.shadowRoot?.querySelector('button') ?? host;
}

function nameOf(host: HTMLElement): string {
  return (inner(host).ariaLabel ?? host.ariaLabel ?? host.textContent ?? '').trim();
}

function matches(text: string, name: string | RegExp): boolean {
  return typeof name === 'string' ? text === name : name.test(text);
}
