import { useEffect, useRef, type RefObject } from 'react';

/** Brings the focus to what replaces the control that had it: otherwise the keyboard would start over. */
export function useFocusOnMount<Node extends HTMLElement>(): RefObject<Node | null> {
  const node = useRef<Node>(null);
  useEffect(() => node.current?.focus(), []);
  return node;
}
