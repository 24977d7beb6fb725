'use client';

import { loadVendorElements } from './primitives/vendor-elements';

/**
 * Resolves when the vendor's elements are there: parts that are mounted from then on are made of them, earlier ones are
 * native and look the same. On a server, at once. Rejects where the kit cannot be loaded: everything stays native.
 */
export const uiKitReady: Promise<void> =
  typeof document === 'undefined'
    ? Promise.resolve()
    : loadVendorElements(
        ['rtk-button', 'rtk-icon', 'rtk-spinner', 'rtk-avatar'],
        // The vendor's `/components/*` end in an import of a template, which Turbopack refuses, and its `/loader` brings
        // the whole kit at once. This is the loader's other build: it fetches what the page has, by names that are written out.
        // @ts-expect-error -- it has no declarations, and exports nothing that is used here
        () => import('@cloudflare/realtimekit-ui/dist/esm/realtimekit-ui.js'),
      );
