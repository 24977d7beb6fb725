import { render } from '@testing-library/react';
import { createRef, forwardRef } from 'react';
import { expect, it, vi } from 'vitest';
import { page } from 'vitest/browser';
import { BreakoutProvider } from '../../src/index';
import { Avatar, Button, Icon, Spinner, type UiButtonProps, type UiComponents } from '../../src/parts';
import { MenuButton } from '../../src/primitives/menu-button';

const Own = forwardRef<HTMLButtonElement, UiButtonProps>(function Own(
  { variant, kind, size, icon, children, ...rest },
  ref,
) {
  return (
    <button {...rest} ref={ref} data-look={[variant, kind, size, icon].join()}>
      {children}
    </button>
  );
});

const components: UiComponents = {
  Button: Own,
  Icon: ({ name, ref: _, ...rest }) => <i {...rest}>{name}</i>,
  Avatar: ({ name, pictureUrl, ref: _, ...rest }) => <b {...rest}>{`${name} ${pictureUrl}`}</b>,
  Spinner: ({ size, ref: _, ...rest }) => <em {...rest}>{size}</em>,
};

function show(element: React.ReactNode) {
  return render(
    <BreakoutProvider client={undefined} components={components}>
      {element}
    </BreakoutProvider>,
  );
}

it('puts components of the app in the place of ours, with their attributes and without our classes', () => {
  const { container } = show(
    <>
      <Button kind="icon" variant="ghost" icon="edit" className={({ size }) => `mine-${size}`} data-probe="x">
        Rename
      </Button>
      <Icon plain name="add" style={() => ({ color: 'red' })} />
      <Avatar name="Ana" pictureUrl="/ana.png" />
      <Spinner label="Loading" />
    </>,
  );
  expect(container.innerHTML).toBe(
    [
      '<button data-probe="x" title="Rename" class="mine-md" type="button" data-look="ghost,icon,md,edit">Rename</button>',
      '<i aria-hidden="true" style="color: red;">add</i>',
      '<b aria-hidden="true">Ana /ana.png</b>',
      '<em role="progressbar" aria-label="Loading">md</em>',
    ].join(''),
  );
});

it('keeps what ours does: the ref, no click while disabled, and the element of `render`', () => {
  const onClick = vi.fn();
  const ref = createRef<HTMLElement>();
  const { container } = show(
    <>
      <Button ref={ref} aria-disabled onClick={onClick}>
        Start
      </Button>
      <Button render={<a href="#rooms" />}>Rooms</Button>
    </>,
  );
  ref.current?.click();
  expect(onClick).not.toHaveBeenCalled();
  expect(ref.current).toBe(container.querySelector('button'));
  expect(container.querySelector('a')).toHaveClass('rbk-button');
});

it('opens a menu at a button of the app', async () => {
  show(
    <MenuButton items={[{ id: 'red', label: 'Red' }]} onSelect={vi.fn()}>
      Rooms
    </MenuButton>,
  );
  await page.getByRole('button', { name: 'Rooms' }).click();
  await expect.element(page.getByRole('menuitem', { name: 'Red' })).toBeVisible();
});
