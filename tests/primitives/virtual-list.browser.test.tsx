import { render } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { VirtualList } from '../../src/primitives/virtual-list';
import '../../src/styles.css';

const names = Array.from({ length: 200 }, (_, index) => `Item ${index}`);
const identity = (name: string) => name;

interface ListProps {
  items: readonly string[];
  minItemWidth?: number;
  blockSize?: number;
}

function List({ items, minItemWidth, blockSize = 300 }: ListProps) {
  return (
    <VirtualList
      aria-label="Items"
      style={{ blockSize, inlineSize: 400 }}
      items={items}
      getKey={identity}
      estimateSize={() => 40}
      minItemWidth={minItemWidth}
    >
      {(name) => <button style={{ blockSize: 40 + (name.length % 3) * 10 }}>{name}</button>}
    </VirtualList>
  );
}

const scroller = () => document.querySelector<HTMLElement>('.rbk-virtual-list');
const button = (name: string) => page.getByRole('button', { name, exact: true });
/** Two frames: the list has followed what scrolled. */
const followed = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

async function scrollTo(top: number): Promise<void> {
  scroller()?.scrollTo({ top });
  await followed();
}

describe('VirtualList', () => {
  it('may change its height while it is being scrolled', async () => {
    const error = vi.spyOn(console, 'error');
    const { rerender } = render(<List items={names} />);
    for (let blockSize = 300; blockSize < 900; blockSize += 100) {
      scroller()?.scrollTo({ top: blockSize * 3 });
      await new Promise(requestAnimationFrame);
      rerender(<List items={names} blockSize={blockSize} />);
    }
    await followed();
    expect(error.mock.calls).toEqual([]);
  });

  it('keeps the focus on an item that is scrolled out of view while others come before it', async () => {
    const { rerender } = render(<List items={names} />);
    button('Item 3').element().focus();
    await scrollTo(4000);
    await expect.element(button('Item 0')).not.toBeInTheDocument();
    rerender(<List items={['New 1', 'New 2', ...names]} />);
    await followed();
    expect(document.activeElement).toHaveTextContent('Item 3');
    rerender(<List items={names.slice(2)} />);
    await followed();
    expect(document.activeElement).toHaveTextContent('Item 3');
  });

  it('keeps the focus on an item that moves to the next line', async () => {
    const { rerender } = render(<List items={names} minItemWidth={150} />);
    await expect.element(button('Item 5')).toBeVisible();
    const before = button('Item 5').element();
    before.focus();
    rerender(<List items={['New', ...names]} minItemWidth={150} />);
    await followed();
    expect(document.activeElement).toBe(before);
    expect(before.closest('[role=listitem]')).toHaveAttribute('aria-posinset', '7');
  });

  it('puts items side by side, in lines as high as the highest, and the next line under it', async () => {
    render(<List items={names} minItemWidth={150} />);
    await expect.element(button('Item 11')).toBeVisible();
    const top = (name: string) => button(name).element().getBoundingClientRect().top;
    expect(top('Item 9')).toBe(top('Item 8'));
    // "Item 9" is 40 high, "Item 10" 50, and 8 lie between lines.
    expect(top('Item 10') - top('Item 8')).toBe(48);
    expect(top('Item 12') - top('Item 10')).toBe(58);
  });

  it('says its true length, and which item stands where', async () => {
    render(<List items={names} />);
    await scrollTo(100_000);
    const last = button('Item 199').element().closest('[role=listitem]');
    expect(last).toHaveAttribute('aria-setsize', '200');
    expect(last).toHaveAttribute('aria-posinset', '200');
    expect(document.querySelectorAll('[role=listitem]').length).toBeLessThan(20);
  });
});
