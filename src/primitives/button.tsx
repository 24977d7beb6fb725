import { forwardRef, useRef, type MouseEvent, type ReactNode } from 'react';
import { Icon } from './icon';
import type { IconName } from './icons';
import { Part, type PartProps } from './part';
import { isMirrored, useInnerButton, type Attributes } from './use-inner-button';
import { useVendorElement } from './vendor-elements';

/** State of `Button`. */
export interface ButtonState {
  /** How much it stands out. Attribute: `data-variant`. */
  variant: 'primary' | 'secondary' | 'danger' | 'ghost';
  /** `icon`: a square button whose text is there for assistive technology only; `wide`: as wide as its container. */
  kind: 'button' | 'icon' | 'wide';
  /** Height and padding. Attribute: `data-size`. */
  size: 'sm' | 'md' | 'lg';
  /** It cannot be pressed. Attribute: `data-disabled`. */
  disabled: boolean;
}

export interface ButtonProps
  extends Omit<PartProps<'button', ButtonState>, 'onSelect'>, Partial<Omit<ButtonState, 'disabled'>> {
  /** An icon before the text or, with `kind="icon"`, in its place. */
  icon?: IconName | undefined;
  /** The button's name. With `kind="icon"` it is visually hidden and shown as the tooltip. */
  children?: ReactNode;
  /**
   * Renders one native `<button>` of the same look instead of the vendor's element, which brings a shadow root of eight
   * elements and shows a change of its props a frame later: for lists of many. Default: false.
   */
  plain?: boolean | undefined;
}

/**
 * The vendor's `<rtk-button>` or, with `plain`, a native `<button>`. It adds what the vendor's element lacks: `aria-*`
 * attributes and `title` reach the inner button, and a disabled button cannot be clicked by script either. With
 * `aria-disabled` it stays focusable, so that the reason can be read. `ref.focus()` reaches the inner button, because the
 * vendor's element delegates its focus. It cannot submit a form: handle `onSubmit` of the form, and click.
 */
export const Button = forwardRef<HTMLElement, ButtonProps>(function Button(
  { variant = 'secondary', kind = 'button', size = 'md', icon, children, plain = false, disabled = false, ...rest },
  ref,
) {
  useVendorElement(plain ? null : 'rtk-button');
  const host = useRef<HTMLElement>(null);
  const title = rest.title ?? (kind === 'icon' ? textOf(children) : undefined);
  const blocked = disabled || isTrue(rest['aria-disabled']);
  const all: PartProps<'button', ButtonState> = { ...rest, title, onClick: blocked ? refuse : rest.onClick };
  // A native element takes everything directly, and so does one that replaces the vendor's.
  const native = plain || rest.render !== undefined;
  const [mirrored, onHost] = native ? [{}, all] : split(all);
  useInnerButton(host, mirrored);
  return (
    <Part
      tag={plain ? 'button' : 'rtk-button'}
      className={plain ? 'rbk-button rbk-plain-button' : 'rbk-button'}
      state={{ variant, kind, size, disabled: blocked }}
      ref={ref}
      ownRef={host}
      {...(native ? {} : { variant, kind, size })}
      type="button"
      disabled={disabled || undefined}
      custom={onHost}
    >
      {icon && <Icon name={icon} plain={plain} />}
      {kind === 'icon' ? <span className="rbk-visually-hidden">{children}</span> : children}
    </Part>
  );
});

function refuse(event: MouseEvent): void {
  event.preventDefault();
  event.stopPropagation();
}

function isTrue(value: unknown): boolean {
  return value === true || value === 'true';
}

export function textOf(children: ReactNode): string | undefined {
  return typeof children === 'string' ? children : undefined;
}

function split<Props extends object>(props: Props): [mirrored: Attributes, rest: Props] {
  const entries = Object.entries(props) as [string, Attributes[string]][];
  return [
    Object.fromEntries(entries.filter(([name]) => isMirrored(name))),
    Object.fromEntries(entries.filter(([name]) => !isMirrored(name))) as Props,
  ];
}
