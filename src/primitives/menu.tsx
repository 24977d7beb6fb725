import { forwardRef, useEffect, useRef, useState, type KeyboardEvent, type MouseEvent, type RefObject } from 'react';
import { Icon } from './icon';
import type { IconName } from '../hooks/icon-pack';
import { placeMenu } from './place-menu';
import { Part, type PartProps } from './part';
import { TypeAhead } from './type-ahead';
import { visuallyHidden } from './visually-hidden';

export interface MenuItem {
  id: string;
  label: string;
  icon?: IconName | undefined;
  /** Said after the label, at the other end of the line: a number of people, say. */
  detail?: string | undefined;
  /** The detail in words, for assistive technology, where a number alone would not say what it counts. */
  detailLabel?: string | undefined;
  /** The present choice, which cannot be chosen again. */
  current?: boolean | undefined;
  /** Cannot be chosen now. */
  disabled?: boolean | undefined;
  /** A line is drawn between items of different groups. */
  group?: string | undefined;
}

export interface MenuProps extends Omit<PartProps<'div'>, 'children' | 'onSelect'> {
  /** Shows the name above the items: where it says whom they act on. */
  titled?: boolean | undefined;
  /** The element that it opens at; none closes it. The focus goes back to where it was. */
  anchor: HTMLElement | null;
  /** Names the menu. */
  'aria-label': string;
  items: readonly MenuItem[];
  onSelect: (id: string) => void;
  onClose: () => void;
  /** Takes the focus when what had it is gone after the choice. */
  fallbackFocus?: RefObject<HTMLElement | null> | undefined;
}

/**
 * A menu in the browser's top layer, so that nothing clips it. Arrows, Home, End and typed letters (several, when typed quickly)
 * move; Enter and Space choose; Escape, Tab, a click elsewhere and scrolling close it.
 */
export const Menu = forwardRef<HTMLDivElement, MenuProps>(function Menu(
  { anchor, items, onSelect, onClose, titled, fallbackFocus, ...rest },
  ref,
) {
  const node = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  const [typeAhead] = useState(() => new TypeAhead());
  const open = anchor !== null;
  useEffect(() => {
    const menu = node.current;
    if (!anchor || !menu) return;
    const before = document.activeElement;
    // Safari does not focus a button that is clicked.
    const origin = before instanceof HTMLElement && before !== document.body ? before : anchor;
    opener.current = origin;
    const fallback = fallbackFocus?.current;
    menu.showPopover();
    placeMenu(menu, anchor);
    itemsOf(menu)
      .find((item) => item.ariaDisabled !== 'true')
      ?.focus();
    const closed = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed') onClose();
    };
    const scrolled = (event: Event) => {
      if (!(event.target instanceof Node && menu.contains(event.target))) onClose();
    };
    menu.addEventListener('toggle', closed);
    // From the next frame on: what scrolled before it opened, as a press that brings the button into view, is told only now.
    const frame = requestAnimationFrame(() =>
      document.addEventListener('scroll', scrolled, { capture: true, passive: true }),
    );
    return () => {
      cancelAnimationFrame(frame);
      menu.removeEventListener('toggle', closed);
      document.removeEventListener('scroll', scrolled, { capture: true });
      // Its items are gone by now, and the focus with them; a click elsewhere has taken it already.
      const { activeElement } = document;
      const hadFocus = activeElement === document.body || menu.contains(activeElement);
      if (menu.isConnected) menu.hidePopover();
      if (hadFocus) (origin.isConnected ? origin : fallback)?.focus();
    };
    // The callbacks of the moment the menu opened will do: it closes at the first event.
    // oxlint-disable-next-line react/exhaustive-deps -- opening again on each render would steal the focus
  }, [anchor]);

  const choose = (event: MouseEvent | KeyboardEvent) => {
    const item = (event.target as Element).closest<HTMLElement>('[data-id]');
    if (!item || item.ariaDisabled === 'true') return;
    // Before the choice does something: a dialog that it opens gives the focus back to what has it then.
    opener.current?.focus();
    onClose();
    onSelect(item.dataset.id ?? '');
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const all = node.current ? itemsOf(node.current) : [];
    const at = all.findIndex((item) => item === document.activeElement);
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: all.length - 1 };
    const step = steps[event.key];
    if (step !== undefined) all.at(step % all.length)?.focus();
    else if (event.key === 'Enter' || (event.key === ' ' && !typeAhead.isTyping(event.timeStamp))) choose(event);
    else if (event.key === 'Escape' || event.key === 'Tab') onClose();
    else if (event.key.length === 1) {
      const texts = all.map((item) => item.textContent ?? '');
      all[typeAhead.find(texts, at, event.key, event.timeStamp)]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <Part
      tag="div"
      className="rbk-menu"
      ref={ref}
      ownRef={node}
      role="menu"
      popover="auto"
      onClick={choose}
      onKeyDown={onKeyDown}
      custom={rest}
    >
      {open && (
        <>
          {titled && (
            <div aria-hidden="true" className="rbk-menu-title rbk-truncate">
              {rest['aria-label']}
            </div>
          )}
          {items.map(({ id, label, icon, detail, detailLabel, current = false, disabled = current, group }, index) => (
            <div
              key={id}
              data-begins={index > 0 && group !== items[index - 1]?.group ? '' : undefined}
              data-id={id}
              role="menuitem"
              tabIndex={-1}
              aria-current={current || undefined}
              aria-disabled={disabled || undefined}
              className="rbk-menu-item"
            >
              <span className="rbk-menu-icon">{current ? <Icon name="check" /> : icon && <Icon name={icon} />}</span>
              <bdi className="rbk-truncate">{label}</bdi>
              {detail !== undefined && (
                <span className="rbk-muted" aria-hidden={detailLabel !== undefined || undefined}>
                  {detail}
                </span>
              )}
              {detailLabel !== undefined && <span {...visuallyHidden}>{detailLabel}</span>}
            </div>
          ))}
        </>
      )}
    </Part>
  );
});

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
}
