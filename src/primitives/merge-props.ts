import type { CSSProperties, SyntheticEvent } from 'react';

type Props = Record<string, unknown>;
type Handler = (event: SyntheticEvent) => void;

/**
 * Lays `theirs` over `ours`: event handlers are chained (theirs first; `preventDefault` stops ours), class names joined,
 * styles merged, everything else replaced. A value of `undefined` replaces nothing.
 */
export function mergeProps(ours: Props, theirs: Props): Props {
  const merged: Props = { ...ours };
  for (const [name, value] of Object.entries(theirs)) {
    if (value !== undefined) merged[name] = mergeProp(name, ours[name], value);
  }
  return merged;
}

function mergeProp(name: string, ours: unknown, theirs: unknown): unknown {
  if (ours === undefined) return theirs;
  if (name === 'className') return [ours, theirs].filter(Boolean).join(' ');
  if (name === 'style') return { ...(ours as CSSProperties), ...(theirs as CSSProperties) };
  if (/^on[A-Z]/.test(name) && typeof ours === 'function' && typeof theirs === 'function') {
    return chain(theirs as Handler, ours as Handler);
  }
  return theirs;
}

function chain(first: Handler, second: Handler): Handler {
  return (event) => {
    first(event);
    if (!event.defaultPrevented) second(event);
  };
}
