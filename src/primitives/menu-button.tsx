import { forwardRef, useState } from 'react';
import { Button, textOf, type ButtonProps } from './button';
import { Menu, type MenuProps } from './menu';

export interface MenuButtonProps
  extends ButtonProps, Pick<MenuProps, 'items' | 'onSelect' | 'titled' | 'fallbackFocus'> {
  /** Names the menu. Default: the button's children, if they are a string. */
  menuLabel?: string | undefined;
  /** Called when the menu opens and when it closes. */
  onOpenChange?: ((open: boolean) => void) | undefined;
}

/**
 * A `Button` that opens a `Menu` at itself. The menu exists only while it is open; it closes with a choice, or without
 * one as every `Menu` does, and gives the focus back to the button. `preventDefault` in `onClick` keeps it closed.
 */
export const MenuButton = forwardRef<HTMLElement, MenuButtonProps>(function MenuButton(
  { items, onSelect, titled, fallbackFocus, menuLabel, onOpenChange, onClick, ...rest },
  ref,
) {
  const [anchor, setAnchor] = useState<HTMLElement | null>(null);
  const open = (element: HTMLElement | null) => {
    setAnchor(element);
    onOpenChange?.(element !== null);
  };
  return (
    <>
      <Button
        ref={ref}
        aria-haspopup="menu"
        aria-expanded={anchor !== null}
        {...rest}
        onClick={(event) => {
          onClick?.(event);
          if (!event.defaultPrevented) open(event.currentTarget);
        }}
      />
      {anchor && (
        <Menu
          aria-label={menuLabel ?? textOf(rest.children) ?? ''}
          titled={titled}
          anchor={anchor}
          items={items}
          onSelect={onSelect}
          onClose={() => open(null)}
          fallbackFocus={fallbackFocus}
        />
      )}
    </>
  );
});
