import { inject } from 'vitest';

/**
 * What our primitives are made of: of native elements, until a page has the vendor's kit. In this order, because a page does
 * not lose it again.
 */
export const kits = [
  { kit: 'of native elements', load: () => Promise.resolve() },
  { kit: 'of the vendor’s elements', load: async () => (await import('../../src/ui-kit')).uiKitReady },
];

/** For what holds for every part: as an app has them that imports nothing else, in the full run in both forms. */
export const triedKits = inject('full') ? kits : kits.slice(0, 1);
