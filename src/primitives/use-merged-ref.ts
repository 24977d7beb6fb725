import { useCallback, type Ref, type RefCallback } from 'react';

/** One ref that passes its node on to up to three others. */
export function useMergedRef<Node>(
  first: Ref<Node> | undefined,
  second?: Ref<Node>,
  third?: Ref<Node>,
): RefCallback<Node> {
  return useCallback(
    (node: Node | null) => {
      for (const ref of [first, second, third]) {
        if (typeof ref === 'function') ref(node);
        else if (ref) ref.current = node;
      }
    },
    [first, second, third],
  );
}
