import { useEffect, type RefObject } from 'react';
import { whenInnerButton } from './inner-button';

/** Attributes by which elements of the page point at others; ids do not reach into a shadow root, elements do. */
const references = {
  'aria-controls': 'ariaControlsElements',
  'aria-describedby': 'ariaDescribedByElements',
  'aria-labelledby': 'ariaLabelledByElements',
} as const;

export type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Brings attributes to the `<button>` inside an `<rtk-button>`. The vendor's element keeps what is set on it to itself,
 * so that a name or a state (`aria-expanded` …) would never reach assistive technology.
 */
export function useInnerButton(host: RefObject<HTMLElement | null>, attributes: Attributes): void {
  useEffect(() => {
    const element = host.current;
    // A replaced element is no vendor element, and has nothing inside.
    if (element?.localName !== 'rtk-button') return;
    return whenInnerButton(element, (button) => apply(button, attributes));
  });
}

function apply(button: HTMLButtonElement, attributes: Attributes): void {
  const names = new Set([...button.getAttributeNames().filter(isMirrored), ...Object.keys(attributes)]);
  for (const name of names) {
    const value = attributes[name];
    const property = references[name as keyof typeof references];
    if (property && property in button) button[property] = elementsOf(button, value);
    else if (value === undefined) button.removeAttribute(name);
    // What is set again, though the same, wakes up whoever watches the document.
    else if (button.getAttribute(name) !== String(value)) button.setAttribute(name, String(value));
  }
}

function elementsOf(button: HTMLButtonElement, ids: Attributes[string]): Element[] | null {
  if (typeof ids !== 'string') return null;
  return ids.split(/\s+/).flatMap((id) => button.ownerDocument.getElementById(id) ?? []);
}

/** Whether an attribute belongs on the inner button rather than on the host. */
export function isMirrored(name: string): boolean {
  return name.startsWith('aria-') || name === 'title';
}
