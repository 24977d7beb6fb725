import { forwardRef, useEffect, useState } from 'react';
import { useLatest } from '../hooks/use-latest';
import { Button, textOf, type ButtonProps } from './button';
import { Menu, type MenuProps } from './menu';

export interface MenuButtonProps
  extends ButtonProps, Pick<MenuProps, 'items' | 'onSelect' | 'titled' | 'fallbackFocus'> {
  /** Names the menu. Default: the button's children, if they are a string. */
  menuLabel?: string | undefined;
  /** Called when the menu has opened, and when it has closed: also with the button, when that is taken away. */
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
  const open = anchor !== null;
  const changed = useLatest(onOpenChange);
  // In an effect, because a menu that goes with its button closes without a call of `onClose`.
  useEffect(() => {
    if (!open) return undefined;
    const tell = (isOpen: boolean) => changed.current?.(isOpen);
    tell(true);
    return () => tell(false);
  }, [open, changed]);
  return (
    <>
      <Button
        ref={ref}
        aria-haspopup="menu"
        aria-expanded={open}
        {...rest}
        onClick={(event) => {
          onClick?.(event);
          if (!event.defaultPrevented) setAnchor(event.currentTarget);
        }}
      />
      {anchor && (
        <Menu
          aria-label={menuLabel ?? textOf(rest.children) ?? ''}
          titled={titled}
          anchor={anchor}
          items={items}
          onSelect={onSelect}
          onClose={() => setAnchor(null)}
          fallbackFocus={fallbackFocus}
        />
      )}
    </>
  );
});
