import { useMemo, type Ref, type RefCallback } from 'react';
import { isReact18 } from './react-version';

/** One ref that passes its node on to up to three others, each by the contract of the React that runs. */
export function useMergedRef<Node>(
  first: Ref<Node> | undefined,
  second?: Ref<Node>,
  third?: Ref<Node>,
): RefCallback<Node> {
  return useMemo(() => mergeRefs([first, second, third]), [first, second, third]);
}

function mergeRefs<Node>(refs: readonly (Ref<Node> | undefined)[]): RefCallback<Node> {
  let releases: (() => void)[] = [];
  // It returns no cleanup of its own: with null it is called by React 18 and 19, and by whatever else merges refs.
  return (node) => {
    for (const release of releases) release();
    releases = node === null ? [] : refs.map((ref) => attach(ref, node));
  };
}

/** Returns what lets go of the node: React 19 calls what a ref callback returned, React 18 passes null to each. */
function attach<Node>(ref: Ref<Node> | undefined, node: Node): () => void {
  if (typeof ref === 'function') {
    const cleanup = ref(node);
    return typeof cleanup === 'function' && !isReact18 ? cleanup : () => void ref(null);
  }
  if (!ref) return () => {};
  ref.current = node;
  return () => (ref.current = null);
}
