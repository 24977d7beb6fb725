import type { ComponentPropsWithoutRef, CSSProperties, HTMLAttributes, JSX, ReactElement } from 'react';

/** Props that a `render` function receives: spread them on the element. They carry the ref, too. */
export type RenderProps = HTMLAttributes<HTMLElement> & Record<string, unknown>;

/** What can be changed on every part without forking it. */
export interface PartCustomisation<State extends object> {
  /** Class names, added to the part's own `rbk-…` class. */
  className?: string | ((state: State) => string | undefined) | undefined;
  /** Inline style, merged over the part's own. */
  style?: CSSProperties | ((state: State) => CSSProperties | undefined) | undefined;
  /** Replaces the part's element: an element that receives the props, or a function that spreads them. */
  render?: ReactElement | ((props: RenderProps, state: State) => ReactElement) | undefined;
}

/**
 * Props of a part whose element is `Tag`: the element's own, plus {@link PartCustomisation}. Event handlers given here
 * run before the part's own, which do not run after `event.preventDefault()`.
 */
export type PartProps<Tag extends keyof JSX.IntrinsicElements, State extends object = object> = Omit<
  ComponentPropsWithoutRef<Tag>,
  'className' | 'style'
> &
  PartCustomisation<State>;
