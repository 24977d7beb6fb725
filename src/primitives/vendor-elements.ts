import { useState, useSyncExternalStore } from 'react';

export type VendorElement = 'rtk-button' | 'rtk-icon' | 'rtk-spinner' | 'rtk-avatar';

/** Elements that are defined, but whose code is still on its way: until then they show nothing. */
const fetching = new Set<string>();

const never = () => () => {};

/**
 * Whether a part is to be made of the vendor's element: where the app has the vendor's kit when the part is mounted. Not
 * while React takes over a server's markup, which is native. It stays as it was at first, so that nothing that is on
 * screen, has the focus or anchors a menu is replaced when the kit comes in later: both look the same.
 */
export function useVendorElement(tag: VendorElement): boolean {
  const isThere = useSyncExternalStore(
    never,
    () => !fetching.has(tag) && customElements.get(tag) !== undefined,
    () => false,
  );
  const [atFirst] = useState(isThere);
  return atFirst;
}

/** Defines the vendor's elements by `define`; no part uses them before they can draw themselves. */
export async function loadVendorElements(
  tags: readonly VendorElement[],
  define: () => Promise<unknown>,
): Promise<void> {
  const missing = tags.filter((tag) => customElements.get(tag) === undefined);
  for (const tag of missing) fetching.add(tag);
  try {
    if (missing.length > 0) await define();
    await Promise.all(missing.map(drawOnce));
  } finally {
    for (const tag of missing) fetching.delete(tag);
  }
}

/** The vendor's elements fetch their code when the first one of them gets into the page. */
async function drawOnce(tag: VendorElement): Promise<void> {
  await customElements.whenDefined(tag);
  const element: HTMLElement & { componentOnReady?: () => Promise<unknown> } = document.createElement(tag);
  element.hidden = true;
  document.documentElement.append(element);
  await element.componentOnReady?.();
  element.remove();
}
