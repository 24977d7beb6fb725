import type { RefObject } from 'react';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect';

/** Sets objects on a custom element, which React 18 would turn into attributes. Keep `properties` between renders. */
export function useElementProperties(
  element: RefObject<HTMLElement | null>,
  isCustom: boolean,
  properties: object,
): void {
  useIsomorphicLayoutEffect(() => {
    if (isCustom && element.current) Object.assign(element.current, properties);
  }, [element, isCustom, properties]);
}
