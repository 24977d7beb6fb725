import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { planEditor } from '../../../src/core';
import { AssignDialog, BreakoutPanel, BreakoutProvider } from '../../../src/index';
import { openMeeting, type StoryMeeting } from '../../support/open-meeting';
import '../../../src/styles.css';

const patience = { timeout: 15_000 };

/** What regions that a screen reader can hear now say: a modal dialog silences what is around it. */
function heard(): string[] {
  const modal = document.querySelector('dialog:modal');
  return [...(modal ?? document).querySelectorAll('[role=status]')]
    .map(({ textContent }) => textContent.trim())
    .filter((text) => text !== '');
}

async function open(story: StoryMeeting, withPanel = false) {
  const meeting = await openMeeting({ people: ['Ana', 'Ben', 'Cem'], ...story });
  render(
    <BreakoutProvider client={meeting.client} options={meeting.options}>
      <AssignDialog />
      {withPanel && <BreakoutPanel />}
    </BreakoutProvider>,
  );
  return meeting;
}

const confirm = async (opener: string, confirmed: RegExp) => {
  await page.getByRole('button', { name: opener, exact: true }).click();
  await page.getByRole('alertdialog').getByRole('button', { name: confirmed }).click();
};

it('the assign dialog alone says how a start and the changes after it have ended', async () => {
  const { session } = await open({ plan: ['Red', 'Blue'], assigned: true, view: 'assign' });
  await confirm('Start Breakout', /start/i);
  await expect.poll(heard, patience).toEqual(['2 rooms open. 3 people have arrived.']);

  const editor = planEditor(session);
  editor.createFromOpenRooms();
  editor.addRoom('Green');
  const { plan } = editor.getState();
  if (!plan) throw new Error('there is a plan');
  await session.apply(plan);
  await expect.poll(heard, patience).toEqual(['3 rooms open.']);
});

it('a start that moves nobody is heard after the dialog has closed', async () => {
  await open({ plan: ['Red', 'Blue'], view: 'assign' });
  await confirm('Start Breakout', /start/i);
  await expect.poll(() => document.querySelector('dialog[open]'), patience).toBeNull();
  await expect.poll(heard, patience).toEqual(['2 rooms open.']);
});

it('announces what the app itself does with people, too', async () => {
  const { session } = await open({ rooms: ['Red', 'Blue'] });
  const [red] = session.getSnapshot().rooms;
  const [person] = red?.people ?? [];
  await session.move([person?.key ?? ''], null);
  await expect.poll(heard, patience).toEqual([`${person?.name} is back in the main meeting`]);
});

it('announces each end once where a panel is there, too', async () => {
  const { session } = await open({ rooms: ['Red', 'Blue'], view: 'panel' }, true);
  await session.close();
  await expect.poll(heard, patience).toEqual(['Rooms are closed; everyone is back']);
});
