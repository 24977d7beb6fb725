import { render } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { Disclosure } from '../../src/primitives/disclosure';
import { MenuButton } from '../../src/primitives/menu-button';
import '../../src/styles.css';

const items = [
  { id: 'red', label: 'Red' },
  { id: 'blue', label: 'Blue' },
];
const button = (expanded: boolean) => page.getByRole('button', { name: 'Rooms', expanded });

describe('MenuButton', () => {
  it.each([false, true])(
    'opens a menu of its name, says what is chosen, and has the focus again (plain: %s)',
    async (plain) => {
      const onSelect = vi.fn();
      const onOpenChange = vi.fn();
      render(
        <MenuButton plain={plain} items={items} onSelect={onSelect} onOpenChange={onOpenChange}>
          Rooms
        </MenuButton>,
      );
      expect(page.getByRole('menu').elements()).toEqual([]);
      await button(false).click();
      await expect.element(page.getByRole('menu', { name: 'Rooms' })).toBeVisible();
      await expect.element(button(true)).toBeInTheDocument();

      await userEvent.keyboard('{ArrowDown}{Enter}');
      expect(onSelect.mock.calls).toEqual([['blue']]);
      await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
      await expect.element(button(false)).toBeInTheDocument();
      expect(onOpenChange.mock.calls).toEqual([[true], [false]]);
      const { activeElement } = document;
      expect((activeElement?.shadowRoot?.activeElement ?? activeElement)?.localName).toBe('button');
    },
  );

  it('closes with its button, and says so', async () => {
    const onOpenChange = vi.fn();
    const { rerender } = render(
      <MenuButton items={items} onSelect={vi.fn()} onOpenChange={onOpenChange}>
        Rooms
      </MenuButton>,
    );
    await button(false).click();
    await expect.element(page.getByRole('menu', { name: 'Rooms' })).toBeVisible();
    rerender(<p>No rooms</p>);
    await expect.element(page.getByRole('menu')).not.toBeInTheDocument();
    await vi.waitFor(() => expect(onOpenChange.mock.calls).toEqual([[true], [false]]));
  });

  it('lies over its button in a low window rather than show two lines, and goes with what is scrolled away, not with other lists', async () => {
    await page.viewport(490, 200);
    onTestFinished(() => page.viewport(1280, 800));
    const many = Array.from({ length: 6 }, (_, index) => ({ id: `${index}`, label: `Room ${index}` }));
    render(
      <div style={{ display: 'flex', blockSize: 200, overflow: 'auto' }} data-testid="around">
        <div style={{ blockSize: 100, overflow: 'auto' }} data-testid="beside">
          <div style={{ blockSize: 300 }}>Another list</div>
        </div>
        <div style={{ blockSize: 400, paddingBlockStart: 80 }}>
          <MenuButton items={many} onSelect={vi.fn()}>
            Rooms
          </MenuButton>
        </div>
      </div>,
    );
    await button(false).click();
    const menu = page.getByRole('menu');
    await expect.poll(() => menu.element().getBoundingClientRect().height).toBeGreaterThanOrEqual(180);
    await expect.poll(() => menu.element().getBoundingClientRect().top).toBeGreaterThanOrEqual(0);
    await expect.poll(() => menu.element().getBoundingClientRect().bottom).toBeLessThanOrEqual(200);
    const scrolled = (id: string) =>
      new Promise((resolve) => {
        const list = page.getByTestId(id).element();
        list.addEventListener('scroll', resolve, { once: true });
        list.scrollTop = 60;
      });
    await scrolled('beside');
    await expect.element(menu).toBeVisible();
    await scrolled('around');
    await expect.element(menu).not.toBeInTheDocument();
  });

  it('tells what is chosen and what cannot be from the rest, in forced colours too', async () => {
    const emulate = (features: object[]) =>
      (cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> }).send(
        'Emulation.setEmulatedMedia',
        { features },
      );
    await emulate([{ name: 'forced-colors', value: 'active' }]);
    onTestFinished(() => void emulate([]));
    const states = [
      ...items,
      { id: 'here', label: 'Here', current: true },
      { id: 'not', label: 'Not', disabled: true },
    ];
    render(
      <MenuButton items={states} onSelect={vi.fn()}>
        Rooms
      </MenuButton>,
    );
    await button(false).click();
    const looks = () =>
      [...document.querySelectorAll('.rbk-menu-item:not(:focus, :hover)')].map((item) => {
        const { color, outlineStyle } = getComputedStyle(item);
        return `${color} ${outlineStyle}`;
      });
    await expect.poll(() => new Set(looks()).size).toBe(3);
  });

  it('stays closed after preventDefault', async () => {
    render(
      <MenuButton items={items} onSelect={vi.fn()} onClick={(event) => event.preventDefault()}>
        Rooms
      </MenuButton>,
    );
    await button(false).click();
    expect(page.getByRole('menu').elements()).toEqual([]);
  });
});

describe('Disclosure', () => {
  it('says whether it is open, and asks for the other', async () => {
    const onOpenChange = vi.fn();
    const { rerender } = render(
      <Disclosure open={false} onOpenChange={onOpenChange}>
        Show all 40
      </Disclosure>,
    );
    await page.getByRole('button', { name: 'Show all 40', expanded: false }).click();
    expect(onOpenChange).toHaveBeenLastCalledWith(true);
    rerender(
      <Disclosure open onOpenChange={onOpenChange}>
        Show fewer
      </Disclosure>,
    );
    await page.getByRole('button', { name: 'Show fewer', expanded: true }).click();
    expect(onOpenChange).toHaveBeenLastCalledWith(false);
  });
});
