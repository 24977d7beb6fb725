import { useEffect } from 'react';

/**
 * The vendor's elements that we stand on. Each module defines its element when it is evaluated, which needs a browser:
 * hence dynamic imports, started by an effect. Until then the tag is an unknown element with its text in it, so the
 * server's markup and the first render in the browser are equal.
 */
const modules = {
  'rtk-button': () => import('@cloudflare/realtimekit-ui/components/rtk-button'),
  'rtk-icon': () => import('@cloudflare/realtimekit-ui/components/rtk-icon'),
  'rtk-spinner': () => import('@cloudflare/realtimekit-ui/components/rtk-spinner'),
} satisfies Record<string, () => Promise<unknown>>;

type VendorElement = keyof typeof modules;

const requested = new Set<VendorElement>();

/** Defines a vendor element as soon as a part that renders it is mounted. Null: the part renders none. */
export function useVendorElement(tag: VendorElement | null): void {
  useEffect(() => {
    if (tag === null || requested.has(tag)) return;
    requested.add(tag);
    modules[tag]().catch((cause: unknown) => {
      // The next part that mounts tries again. An unhandled rejection tells the app that its controls do not work.
      requested.delete(tag);
      throw cause;
    });
  }, [tag]);
}
