import { forwardRef, useRef, type MouseEvent, type ReactNode, type Ref } from 'react';
import type { IconName } from '../hooks/icon-pack';
import { useUiComponents, type ButtonLook } from '../hooks/ui-components';
import { Icon } from './icon';
import { Part, propsOf, type PartProps } from './part';
import { isMirrored, useInnerButton, type Attributes } from './use-inner-button';
import { useVendorElement } from './vendor-elements';
import { visuallyHidden } from './visually-hidden';

/** State of `Button`. */
export interface ButtonState extends ButtonLook {
  /** It cannot be pressed. Attribute: `data-disabled`. */
  disabled: boolean;
}

export interface ButtonProps extends Omit<PartProps<'button', ButtonState>, 'onSelect'>, Partial<ButtonLook> {
  /** An icon before the text or, with `kind="icon"`, in its place. */
  icon?: IconName | undefined;
  /** The button's name. With `kind="icon"` it is visually hidden and shown as the tooltip. */
  children?: ReactNode;
  /**
   * Stays native where the vendor's kit is there, too: the vendor's element brings a shadow root of eight elements and
   * shows a change of its props a frame later. For lists of many. Default: false.
   */
  plain?: boolean | undefined;
}

/**
 * A native `<button>` or, where the app has the vendor's kit, the vendor's `<rtk-button>` of the same look. It adds what the
 * vendor's element lacks: `aria-*` attributes and `title` reach the inner button, and a disabled button cannot be clicked by
 * script either. With `aria-disabled` it stays focusable, so that the reason can be read. `ref.focus()` reaches the inner
 * button, because the vendor's element delegates its focus. It cannot submit a form: handle `onSubmit` of the form, and click.
 */
export const Button = forwardRef<HTMLElement, ButtonProps>(function Button(
  { variant = 'secondary', kind = 'button', size = 'md', icon, children, plain = false, disabled = false, ...rest },
  ref,
) {
  const { Button: Replacement } = useUiComponents();
  const isKitThere = useVendorElement('rtk-button');
  const host = useRef<HTMLElement>(null);
  const isReplaced = rest.render !== undefined || Replacement !== undefined;
  // The vendor's control bar has an element of its own, which can do less.
  const isVendors = isKitThere && !plain && !isReplaced && kind !== 'control-bar';
  const title = rest.title ?? (kind === 'icon' ? textOf(children) : undefined);
  const blocked = disabled || isTrue(rest['aria-disabled']);
  const all: PartProps<'button', ButtonState> = { ...rest, title, onClick: blocked ? refuse : rest.onClick };
  // A native element takes everything directly.
  const [mirrored, onHost] = isVendors ? split(all) : [{}, all];
  useInnerButton(host, mirrored);
  const look = { variant, kind, size };
  const state = { ...look, disabled: blocked };
  if (Replacement && rest.render === undefined) {
    return (
      <Replacement
        {...propsOf(all, state)}
        {...look}
        type="button"
        icon={icon}
        disabled={disabled}
        ref={ref as Ref<never>}
      >
        {children}
      </Replacement>
    );
  }
  return (
    <Part
      tag={isVendors ? 'rtk-button' : 'button'}
      className={isVendors ? 'rbk-button' : 'rbk-button rbk-native-button'}
      state={state}
      ref={ref}
      ownRef={host}
      {...(isVendors ? look : {})}
      type="button"
      disabled={disabled || undefined}
      // What has the bin takes something away.
      data-danger={icon === 'delete' ? '' : undefined}
      custom={onHost}
    >
      {icon && <Icon name={icon} plain={!isVendors} />}
      {kind === 'icon' ? <span {...hiddenName}>{children}</span> : children}
    </Part>
  );
});

/** Hidden, and yet above the icon: a tool that presses a button by its text, where that text is, presses the button. */
const hiddenName = {
  ...visuallyHidden,
  style: { ...visuallyHidden.style, clipPath: 'none', opacity: 0 },
} as const;

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
