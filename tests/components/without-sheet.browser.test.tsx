import { render } from '@testing-library/react';
import { beforeAll, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { AssignDialog, BreakoutPanel, BreakoutProvider } from '../../src/index';
import { Button, Icon } from '../../src/parts';
import { Listbox } from '../../src/primitives/listbox';
import { openMeeting, type LoadedMeeting } from '../support/open-meeting';

let meeting: LoadedMeeting;
beforeAll(async () => {
  meeting = await openMeeting({ people: 30, rooms: ['Red', 'Blue'], planFromOpenRooms: true });
});

const rows = () => [...document.querySelectorAll('[role=option]')].map((row) => row.getBoundingClientRect());

it('puts the rows of a long list one below the other', async () => {
  render(
    <Listbox
      aria-label="People"
      style={{ blockSize: 200, overflow: 'auto' }}
      items={Array.from({ length: 500 }, (_, index) => String(index))}
      getKey={(item) => item}
      itemSize={40}
      selected={new Set()}
      onSelectedChange={() => undefined}
    >
      {(item) => item}
    </Listbox>,
  );
  await expect.poll(() => rows().length).toBeGreaterThan(4);
  expect(rows().length).toBeLessThan(30);
  expect(rows().every((row, index) => Math.round(row.top - (rows()[0]?.top ?? 0)) === index * 40)).toBe(true);
});

it('shows an icon in the size of a text, and hides what is for assistive technology alone', async () => {
  render(
    <>
      <Icon name="rooms" />
      <Button kind="icon" icon="edit">
        Rename
      </Button>
    </>,
  );
  expect(document.querySelector('svg')?.getBoundingClientRect().width).toBe(24);
  await expect.element(page.getByRole('button', { name: 'Rename' })).toBeVisible();
  expect(page.getByText('Rename').element().getBoundingClientRect().width).toBe(1);
});

it('opens a dialog over the page, and a panel in it', async () => {
  render(
    <BreakoutProvider client={meeting.client}>
      <AssignDialog open />
      <BreakoutPanel open />
    </BreakoutProvider>,
  );
  const dialog = () => document.querySelector('.rbk-dialog[open]');
  await expect.poll(() => dialog()?.matches(':modal')).toBe(true);
  expect(dialog()?.checkVisibility()).toBe(true);
  // What is hidden is hidden without us.
  expect([...document.querySelectorAll('[hidden]')].filter((element) => element.checkVisibility())).toEqual([]);
});
