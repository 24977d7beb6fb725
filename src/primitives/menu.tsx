import {
  forwardRef,
  useRef,
  useState,
  type HTMLAttributes,
  type KeyboardEvent,
  type MouseEvent,
  type RefObject,
} from 'react';
import { Icon } from './icon';
import type { IconName } from '../hooks/icon-pack';
import { Part, type PartProps } from './part';
import { TypeAhead } from './type-ahead';
import { useMenuPopover } from './use-menu-popover';

export interface MenuItem {
  id: string;
  label: string;
  icon?: IconName | undefined;
  /** Said after the label, at the other end of the line: a number of people, say. */
  detail?: string | undefined;
  /** The present choice, which cannot be chosen again. */
  current?: boolean | undefined;
  /** Cannot be chosen now. */
  disabled?: boolean | undefined;
  /** A line is drawn between items of different groups. */
  group?: string | undefined;
  /** Called when it is pointed at or has the focus: it may be chosen next. */
  onApproach?: (() => void) | undefined;
}

export interface MenuProps extends Omit<PartProps<'div'>, 'children' | 'onSelect'> {
  /** Shows the name above the items: where it says whom they act on. */
  titled?: boolean | undefined;
  /** The element that it opens at; none closes it. The focus goes back to where it was. */
  anchor: HTMLElement | null;
  /** Names the menu. */
  'aria-label': string;
  /** What can be chosen, in this order. */
  items: readonly MenuItem[];
  /** Called with the id of the choice, after the menu has closed. */
  onSelect: (id: string) => void;
  /** Called when it is to close: with a choice or without. */
  onClose: () => void;
  /** Takes the focus when what had it is gone after the choice. */
  fallbackFocus?: RefObject<HTMLElement | null> | undefined;
}

/**
 * A menu in the browser's top layer, so that nothing clips it. Arrows, Home, End and typed letters (several, when typed quickly)
 * move; Enter and Space choose; Escape, Tab, a click elsewhere and scrolling its anchor away close it.
 */
export const Menu = forwardRef<HTMLDivElement, MenuProps>(function Menu(
  { anchor, items, onSelect, onClose, titled, fallbackFocus, ...rest },
  ref,
) {
  const node = useRef<HTMLDivElement>(null);
  const [typeAhead] = useState(() => new TypeAhead());
  const open = anchor !== null;
  const opener = useMenuPopover(node, anchor, {
    onClose,
    fallbackFocus,
    firstFocus: (menu) => itemsOf(menu).find((item) => item.ariaDisabled !== 'true'),
  });

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
          {items.map((item, index) => (
            <MenuLine
              key={item.id}
              {...item}
              role="menuitem"
              tabIndex={-1}
              begins={index > 0 && item.group !== items[index - 1]?.group}
            />
          ))}
        </>
      )}
    </Part>
  );
});

interface MenuLineProps extends Pick<HTMLAttributes<HTMLElement>, 'role' | 'tabIndex' | 'aria-selected'>, MenuItem {
  /** A line is drawn above it. */
  begins: boolean;
  /** Of the element. */
  lineId?: string | undefined;
}

/** What a menu shows of an item. */
export function MenuLine(props: MenuLineProps) {
  const { id, lineId, label, icon, detail, current = false, disabled = current, begins } = props;
  return (
    <div
      id={lineId}
      data-begins={begins ? '' : undefined}
      data-id={id}
      role={props.role}
      tabIndex={props.tabIndex}
      aria-selected={props['aria-selected']}
      aria-current={current || undefined}
      aria-disabled={disabled || undefined}
      className="rbk-menu-item"
      onFocus={props.onApproach}
      onPointerEnter={props.onApproach}
    >
      <span className="rbk-menu-icon">{current ? <Icon name="check" /> : icon && <Icon name={icon} />}</span>
      <bdi className="rbk-truncate">{label}</bdi>
      {detail !== undefined && <span className="rbk-muted">{detail}</span>}
    </div>
  );
}

function itemsOf(menu: HTMLElement): HTMLElement[] {
  return [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
}
