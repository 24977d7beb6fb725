import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { useListbox } from '../../src/primitives/use-listbox';

const names = ['Ada', 'Ben', 'Bo', 'Cem', 'Dan'];

function People({ initial = [] }: { initial?: string[] }) {
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set(initial));
  const { listProps, optionProps } = useListbox({
    keys: names,
    textOf: (index) => names[index] ?? '',
    selected,
    onSelectedChange: (keys) => setSelected(new Set(keys)),
  });
  return (
    <div {...listProps} aria-label="People">
      {names.map((name, index) => (
        <div key={name} {...optionProps(index)}>
          {name}
        </div>
      ))}
    </div>
  );
}

async function show(initial?: string[]) {
  render(<People {...(initial && { initial })} />);
  await userEvent.tab();
}

const selected = () => screen.queryAllByRole('option', { selected: true }).map((option) => option.textContent);
const active = () =>
  document.getElementById(screen.getByRole('listbox').getAttribute('aria-activedescendant') ?? '')?.textContent;

test('Shift and an arrow back take people out of the selection again, and never those who were in it before', async () => {
  await show(['Dan']);
  await userEvent.keyboard('{ArrowDown}{ }{Shift>}{ArrowDown}{ArrowDown}{ArrowDown}{/Shift}');
  expect(selected()).toEqual(['Ada', 'Ben', 'Bo', 'Cem', 'Dan']);
  await userEvent.keyboard('{Shift>}{ArrowUp}{ArrowUp}{/Shift}');
  expect(selected()).toEqual(['Ada', 'Ben', 'Dan']);
  await userEvent.keyboard('{Shift>}{End}{Home}{/Shift}');
  expect(selected()).toEqual(['Ada', 'Dan']);
});

test('a range that begins anew keeps what an earlier one took', async () => {
  await show();
  await userEvent.keyboard('{ArrowDown}{ }{Shift>}{ArrowDown}{/Shift}{End}{Shift>}{ArrowUp}{ArrowDown}{/Shift}');
  expect(selected()).toEqual(['Ada', 'Ben', 'Dan']);
});

test('typed letters go to who is meant, and select nobody', async () => {
  await show();
  await userEvent.keyboard('b');
  expect(active()).toBe('Ben');
  await userEvent.keyboard('o');
  expect(active()).toBe('Bo');
  await userEvent.keyboard('zz');
  expect(active()).toBe('Bo');
  expect(selected()).toEqual([]);
});
