/**
 * What our primitives are made of: of native elements, until a page has the vendor's kit. In this order, because a page does
 * not lose it again.
 */
export const kits = [
  { kit: 'of native elements', load: () => Promise.resolve() },
  { kit: 'of the vendor’s elements', load: async () => (await import('../../src/ui-kit')).uiKitReady },
];
