import { act, render, waitFor } from '@testing-library/react';
import {
  createRef,
  StrictMode,
  version,
  type CSSProperties,
  type ReactElement,
  type ReactNode,
  type RefObject,
} from 'react';
import { describe, expect, it, vi } from 'vitest';

/** Props that every part takes, as a test passes them. */
interface PartTestProps {
  ref: RefObject<HTMLElement | null> | ((node: HTMLElement | null) => (() => void) | undefined);
  className?: string | ((state: object) => string);
  style?: CSSProperties | ((state: object) => CSSProperties);
  render?: ReactElement | ((props: object, state: object) => ReactElement);
  [name: string]: unknown;
}

export interface PartUnderTest {
  name: string;
  /** The form of it, where a part has two. */
  form?: string;
  /** Renders the part with these props, where it belongs. Typed loosely, because each part has a node of its own. */
  element: (props: object) => ReactNode;
  /** What can stand in for its element. Default `section`; a `dialog` has to stay one. */
  replacement?: 'section' | 'dialog';
  /** The node on which `aria-*` attributes end up. Default: the part's own. */
  ariaNode?: (node: HTMLElement) => Element | null | undefined;
  /** It draws a picture and has no children: the vendor's element has it in its shadow root. */
  drawn?: boolean;
  /** Something the part does itself on an event, which `preventDefault` in the user's handler has to stop. */
  own?: { prop: `on${string}`; fire: (node: HTMLElement) => void; happened: () => boolean };
}

const isReact18 = version.startsWith('18.');

/** What holds for every exported part: it is customised in one way, and nothing that is passed to it gets lost. */
export function describeConformance(
  { name, form, element, replacement: Replacement = 'section', ariaNode = (node) => node, drawn, own }: PartUnderTest,
  wrap: (children: ReactNode) => ReactNode,
): void {
  const show = async (props: Omit<PartTestProps, 'ref'>): Promise<HTMLElement> => {
    const ref = createRef<HTMLElement>();
    render(<StrictMode>{wrap(element({ ...props, ref }))}</StrictMode>);
    await waitFor(() => expect(ref.current).toBeInstanceOf(Element));
    return ref.current as HTMLElement;
  };

  describe(form === undefined ? name : `${name}, ${form}`, () => {
    // One page for all that a part is given at once: to show it is what takes the time.
    it('hands its node to the ref, and takes a class name, a style, attributes and a handler', async () => {
      const onClick = vi.fn();
      const node = await show({
        className: 'mine',
        style: { outlineOffset: '7px' },
        'data-probe': 'yes',
        lang: 'eo',
        'aria-roledescription': 'thing',
        onClick,
      });
      expect(node.isConnected).toBe(true);
      expect(node).toHaveClass('mine');
      expect(node.getAttribute('class')).toMatch(/\brbk-/);
      expect(node.style.outlineOffset).toBe('7px');
      expect(node).toHaveAttribute('data-probe', 'yes');
      expect(node).toHaveAttribute('lang', 'eo');
      await waitFor(() => expect(ariaNode(node)).toHaveAttribute('aria-roledescription', 'thing'));
      act(() => void node.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })));
      // A label passes a click on to its control, whose click comes by again.
      expect(onClick).toHaveBeenCalled();
    });

    it('lets go of a ref callback by its cleanup, in React 18 with null', async () => {
      const held = new Set<HTMLElement | null>();
      const ref = vi.fn((node: HTMLElement | null) => {
        if (isReact18) {
          held.clear();
          if (node) held.add(node);
          return undefined;
        }
        held.add(node);
        return () => void held.delete(node);
      });
      const { unmount } = render(<StrictMode>{wrap(element({ ref }))}</StrictMode>);
      await waitFor(() => expect([...held]).toEqual([expect.any(Element)]));
      unmount();
      expect([...held]).toEqual([]);
      if (!isReact18) expect(ref).not.toHaveBeenCalledWith(null);
    });

    it('computes class name and style from its state, and lets a function render it', async () => {
      const className = vi.fn(() => 'computed');
      const node = await show({
        className,
        style: () => ({ outlineOffset: '9px' }),
        render: (props: object, state: object) => <Replacement {...props} data-state={JSON.stringify(state)} />,
      });
      expect(className).toHaveBeenCalledWith(expect.any(Object));
      expect(node).toHaveClass('computed');
      expect(node.style.outlineOffset).toBe('9px');
      expect(node.dataset.state).toMatch(/^\{/);
    });

    it('lets an element take the place of its own, and keeps class, ref and children', async () => {
      const plain = await show({});
      expect(plain.getAttribute('class')).toMatch(/\brbk-/);
      const node = await show({ render: <Replacement data-replaced="" className="theirs" /> });
      expect(node).toHaveAttribute('data-replaced');
      expect(node).toHaveClass('theirs');
      expect(node.getAttribute('class')).toMatch(/\brbk-/);
      // Both on the page: what a part has to work out first comes to each in its time.
      if (drawn) expect(node.querySelector('svg')).not.toBeNull();
      else await waitFor(() => expect(node.childElementCount).toBe(plain.childElementCount));
    });

    if (own) {
      it("does its own part after the user's handler", async () => {
        const node = await show({ [own.prop]: vi.fn() });
        act(() => own.fire(node));
        expect(own.happened()).toBe(true);
      });

      it("does nothing of its own after preventDefault in the user's handler", async () => {
        const node = await show({ [own.prop]: (event: Event) => event.preventDefault() });
        act(() => own.fire(node));
        expect(own.happened()).toBe(false);
      });
    }
  });
}
