import {
  cloneElement,
  createElement,
  forwardRef,
  type AllHTMLAttributes,
  type ComponentPropsWithoutRef,
  type CSSProperties,
  type DialogHTMLAttributes,
  type HTMLAttributes,
  type JSX,
  type ReactElement,
  type Ref,
  useRef,
} from 'react';
import { mergeProps } from './merge-props';
import { isReact18 } from './react-version';
import { useIsomorphicLayoutEffect } from './use-isomorphic-layout-effect';
import { useMergedRef } from './use-merged-ref';

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

type OwnProps<State extends object, Node> = Omit<AllHTMLAttributes<HTMLElement>, 'size' | 'style'> &
  Pick<DialogHTMLAttributes<HTMLElement>, 'onCancel' | 'onClose'> & {
    /** The element, unless `render` replaces it. */
    tag: string;
    className: string;
    style?: CSSProperties | Record<`--${string}`, string | number> | undefined;
    /** Handed to `className`, `style` and `render` functions, and shown as `data-*` attributes. */
    state?: State;
    /** A ref of the part's own, beside the user's. */
    ownRef?: Ref<Node> | undefined;
    /** What the user gave. */
    custom: PartCustomisation<State>;
  };

/** The element of a part: merges the part's own props with the user's, and renders the element or its replacement. */
export const Part = forwardRef(function Part<State extends object>(
  { tag, className, state = {} as State, ownRef, custom, ...own }: OwnProps<State, never>,
  ref: Ref<never>,
): ReactElement {
  const { render } = custom;
  const replaced = typeof render === 'object' ? (render as ReactElement<Record<string, unknown>>) : null;
  const mergedRef = useMergedRef(ref, ownRef, replaced ? refOf(replaced) : undefined);
  const merged = {
    ...mergeProps({ ...dataAttributes(state), className, ...own }, propsOf(custom, state)),
    ref: mergedRef,
  };
  if (typeof render === 'function') return render(merged, state);
  if (replaced) return cloneElement(replaced, { ...mergeProps(merged, replaced.props), ref: mergedRef });
  return tag.includes('-') ? <CustomElement {...merged} tag={tag} ref={mergedRef} /> : createElement(tag, merged);
}) as <State extends object, Node>(props: OwnProps<State, Node> & { ref?: Ref<Node> | undefined }) => ReactElement;

/** An element of the vendor's. */
const CustomElement = forwardRef(function CustomElement(
  { tag, className, ...props }: HTMLAttributes<HTMLElement> & { tag: string },
  ref: Ref<HTMLElement>,
) {
  const element = useRef<HTMLElement>(null);
  const mergedRef = useMergedRef(ref, element);
  useIsomorphicLayoutEffect(() => {
    const { current } = element;
    // They are to be seen only with this class, which they give themselves, and a class that changes takes away.
    if (current?.shadowRoot?.hasChildNodes()) current.classList.add('hydrated');
  }, [className]);
  // React 18 knows no `className` on a custom element: it would set an attribute of that name.
  return createElement(tag, { ...props, class: className, ref: mergedRef });
});

/** What the user gave, as an element takes it: with the class name and style of a state, and without `render`. */
export function propsOf<State extends object, Custom extends PartCustomisation<State>>(
  { className, style, render: _, ...rest }: Custom,
  state: State,
) {
  return {
    ...rest,
    className: typeof className === 'function' ? className(state) : className,
    style: typeof style === 'function' ? style(state) : style,
  };
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

/** React 19 keeps an element's ref among its props, React 18 beside them. */
function refOf<Node>(element: ReactElement<Record<string, unknown>>): Ref<Node> | undefined {
  const holder = isReact18 ? element : element.props;
  return (holder as { ref?: Ref<Node> }).ref;
}
