import { render } from '@testing-library/react';
import { createRef } from 'react';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Button } from '../../src/parts';
import { kits } from '../support/kits';

/** The native button, or the one inside the vendor's. */
function focused(): Element | null {
  const { activeElement } = document;
  return activeElement?.shadowRoot?.activeElement ?? activeElement;
}

describe.each(kits)('Button, $kit', ({ load }) => {
  beforeAll(load);

  it('is named by its hidden text when it shows an icon only', async () => {
    render(
      <Button kind="icon" icon="edit">
        Rename
      </Button>,
    );
    await expect.element(page.getByRole('button', { name: 'Rename' })).toHaveAttribute('title', 'Rename');
  });

  it.each(['icon', 'button', 'wide', 'control-bar'] as const)(
    'is pressed by its name and by its text, kind %s, although they may stand beneath an icon',
    async (kind) => {
      const onClick = vi.fn();
      render(
        <Button kind={kind} icon="rooms" onClick={onClick}>
          Rooms
        </Button>,
      );
      // A press that would meet something else than what was asked for is refused, and tried until the time is up.
      await page.getByRole('button', { name: 'Rooms' }).click({ timeout: 5000 });
      await page.getByText('Rooms').click({ timeout: 5000 });
      expect(onClick).toHaveBeenCalledTimes(2);
    },
  );

  it('brings ARIA states to the inner button, and takes them away again', async () => {
    const { rerender } = render(<Button aria-expanded={true}>Rooms</Button>);
    await expect.element(page.getByRole('button', { name: 'Rooms', expanded: true })).toBeVisible();
    rerender(<Button aria-expanded={false}>Rooms</Button>);
    await expect.element(page.getByRole('button', { name: 'Rooms', expanded: false })).toBeVisible();
    rerender(<Button>Rooms</Button>);
    await expect.element(page.getByRole('button', { name: 'Rooms' })).not.toHaveAttribute('aria-expanded');
  });

  it('stays in view when its class changes with its state', async () => {
    const look = ({ disabled }: { disabled: boolean }) => (disabled ? 'dull' : 'bright');
    const { container, rerender } = render(<Button className={look}>Rooms</Button>);
    await expect.element(page.getByRole('button', { name: 'Rooms' })).toBeVisible();
    rerender(
      <Button className={look} disabled>
        Rooms
      </Button>,
    );
    const element = container.querySelector('.rbk-button.dull');
    // It fades.
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(element && getComputedStyle(element).visibility).toBe('visible');
  });

  it('describes the inner button by elements of the page', async () => {
    render(
      <>
        <Button aria-describedby="why">Rename</Button>
        <p id="why">Open rooms keep their names.</p>
      </>,
    );
    await vi.waitFor(() => {
      const inner = page.getByRole('button').element() as HTMLButtonElement;
      expect(inner.ariaDescribedByElements).toEqual([document.getElementById('why')]);
    });
  });

  it.each([{ disabled: true }, { 'aria-disabled': true } as const])(
    'cannot be clicked, by script either: %o',
    (props) => {
      const onClick = vi.fn();
      const ref = createRef<HTMLElement>();
      render(
        <Button ref={ref} {...props} onClick={onClick}>
          Start
        </Button>,
      );
      ref.current?.click();
      expect(onClick).not.toHaveBeenCalled();
    },
  );

  it('stays in the tab order with aria-disabled, so that the reason can be read', async () => {
    render(<Button aria-disabled>Rename</Button>);
    await expect.element(page.getByRole('button', { disabled: true })).toBeInTheDocument();
    await userEvent.tab();
    expect(focused()).toBe(page.getByRole('button').element());
  });

  it('takes the focus by its ref', async () => {
    const ref = createRef<HTMLElement>();
    render(<Button ref={ref}>Start</Button>);
    await expect.element(page.getByRole('button')).toBeInTheDocument();
    ref.current?.focus();
    expect(focused()).toBe(page.getByRole('button').element());
  });
});

it('stays what it was at first when the kit comes in later, and is the vendor’s from then on', () => {
  // The page has had the kit since the tests above.
  const { rerender } = render(<Button>Old</Button>);
  expect(page.getByText('Old').element().localName).toBe('rtk-button');
  const get = vi.spyOn(customElements, 'get').mockReturnValue(undefined);
  onTestFinished(() => get.mockRestore());
  rerender(<Button>Old</Button>);
  expect(page.getByText('Old').element().localName).toBe('rtk-button');
  render(<Button>New</Button>);
  const button = page.getByRole('button', { name: 'New' }).element();
  expect(button.localName).toBe('button');
  (button as HTMLElement).focus();
  get.mockRestore();
  rerender(<Button>Newer</Button>);
  expect(document.activeElement).toBe(button);
});
