import { forwardRef } from 'react';
import { isTrue, refuse, textOf, type ButtonProps, type ButtonState } from './button';
import { ListIcon } from './list-icon';
import { Part, type PartProps } from './part';

export type ListButtonProps = ButtonProps;

/**
 * `Button` in lists of many: the same look and props, as one native element. The vendor's `<rtk-button>` brings a shadow
 * root of eight elements each, and shows a change of its props a frame later. A disabled button cannot be clicked by
 * script either; with `aria-disabled` it stays focusable, so that the reason can be read.
 */
export const ListButton = forwardRef<HTMLButtonElement, ListButtonProps>(function ListButton(
  { variant = 'secondary', kind = 'button', size = 'md', icon, children, disabled = false, onClick, ...rest },
  ref,
) {
  const blocked = disabled || isTrue(rest['aria-disabled']);
  const all: PartProps<'button', ButtonState> = { ...rest, onClick: blocked ? refuse : onClick };
  return (
    <Part
      tag="button"
      className="rbk-button rbk-list-button"
      state={{ variant, kind, size, disabled: blocked }}
      ref={ref}
      type="button"
      disabled={disabled || undefined}
      title={kind === 'icon' ? textOf(children) : undefined}
      custom={all}
    >
      {icon && <ListIcon name={icon} />}
      {kind === 'icon' ? <span className="rbk-visually-hidden">{children}</span> : children}
    </Part>
  );
});
