import type { ReactNode } from 'react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import {
  AssignBody,
  AssignFooter,
  AssignHeader,
  AssignPeople,
  AssignRooms,
  DialogBody,
  ShuffleDialog,
  ShuffleHeader,
} from '../../../src/parts';
import { room } from '../../support/render-meeting';
import { everyone, openAssign } from './world';

// A phone: there is room for one pane.
beforeEach(() => page.viewport(390, 760));
afterEach(() => page.viewport(1280, 800));

const choice = () => page.getByRole('group', { name: 'Show people or rooms' });
const rooms = () => page.getByRole('radio', { name: '2 rooms' });

const openWith = (body: ReactNode) =>
  openAssign(
    {},
    {
      children: (
        <>
          <AssignHeader />
          {body}
          <AssignFooter />
        </>
      ),
    },
  );

describe('the choice of a pane in AssignHeader, on a phone', () => {
  it('switches between people and rooms', async () => {
    await openWith(<AssignBody />);
    await expect.element(everyone()).toBeVisible();
    await expect.element(room('Blue')).not.toBeInTheDocument();
    await rooms().click();
    await expect.element(room('Blue')).toBeVisible();
    await expect.element(everyone()).not.toBeInTheDocument();
  });

  it('is there for both panes as children of AssignBody', async () => {
    await openWith(
      <AssignBody>
        <AssignPeople />
        <AssignRooms />
      </AssignBody>,
    );
    await rooms().click();
    await expect.element(room('Blue')).toBeVisible();
  });

  it('is not there without panes, where it would switch nothing', async () => {
    await openWith(
      <DialogBody>
        <p>A table</p>
      </DialogBody>,
    );
    await expect.element(page.getByText('A table')).toBeVisible();
    await expect.element(page.getByRole('heading', { name: 'Assign Participants' })).toBeVisible();
    await expect.element(choice()).not.toBeInTheDocument();
  });

  it('is not there beside one pane, which shows whatever is assigned', async () => {
    await openWith(
      <AssignBody>
        <AssignRooms />
      </AssignBody>,
    );
    await expect.element(room('Blue')).toBeVisible();
    await expect.element(choice()).not.toBeInTheDocument();
  });
});

it('is not in ShuffleHeader either, over a body of an app’s own', async () => {
  await openWith(
    <ShuffleDialog defaultOpen>
      <ShuffleHeader />
      <DialogBody>
        <p>My options</p>
      </DialogBody>
    </ShuffleDialog>,
  );
  await expect.element(page.getByText('My options')).toBeVisible();
  await expect.element(page.getByRole('radio')).not.toBeInTheDocument();
});
