import { cloneElement, createElement, type ReactElement, type Ref } from 'react';
import { mergeProps } from './merge-props';
import type { PartCustomisation } from './part';
import { isReact18 } from './react-version';
import { useMergedRef } from './use-merged-ref';

interface PartOptions<State extends object, Node> {
  /** The element, unless `render` replaces it. */
  tag: string;
  className: string;
  /** Handed to `className`, `style` and `render` functions, and shown as `data-*` attributes. */
  state?: State;
  ref: Ref<Node>;
  /** A ref of the part's own. */
  ownRef?: Ref<Node>;
  /** The part's own props, under those of the user. */
  props?: object;
}

/** The shared mechanism of every part: merges its own props with the user's and renders the element, or its replacement. */
export function usePart<State extends object, Node>(
  { tag, className, state = {} as State, ref, ownRef, props = {} }: PartOptions<State, Node>,
  { className: userClass, style: userStyle, render, ...userProps }: PartCustomisation<State>,
): ReactElement {
  const replaced = typeof render === 'object' ? (render as ReactElement<Record<string, unknown>>) : null;
  const mergedRef = useMergedRef(ref, ownRef, replaced ? refOf<Node>(replaced) : undefined);
  const merged = {
    ...mergeProps(
      { ...dataAttributes(state), className, ...props },
      {
        ...userProps,
        className: typeof userClass === 'function' ? userClass(state) : userClass,
        style: typeof userStyle === 'function' ? userStyle(state) : userStyle,
      },
    ),
    ref: mergedRef,
  };
  if (typeof render === 'function') return render(merged, state);
  if (replaced) return cloneElement(replaced, { ...mergeProps(merged, replaced.props), ref: mergedRef });
  return createElement(tag, tag.includes('-') ? forCustomElement(merged) : merged);
}

/** `{isOpen: true, size: 'md', busy: false}` → `{'data-is-open': '', 'data-size': 'md'}`. */
function dataAttributes(state: object): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [name, value] of Object.entries(state) as [string, string | number | boolean | null | undefined][]) {
    if (value === false || value === null || value === undefined) continue;
    const attribute = `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    attributes[attribute] = value === true ? '' : String(value);
  }
  return attributes;
}

/**
 * React 18 knows no `className` on a custom element: it would set an attribute of that name. And an element that is there
 * before React takes a server's page over has added a class of its own by then, which is no mismatch.
 */
function forCustomElement({ className, ...props }: Record<string, unknown>): Record<string, unknown> {
  return { ...props, class: className, suppressHydrationWarning: true };
}

/** React 19 keeps an element's ref among its props, React 18 beside them. */
function refOf<Node>(element: ReactElement<Record<string, unknown>>): Ref<Node> | undefined {
  const holder = isReact18 ? element : element.props;
  return (holder as { ref?: Ref<Node> }).ref;
}
