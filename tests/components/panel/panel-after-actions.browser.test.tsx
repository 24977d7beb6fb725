import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addRoom, assign, planEditor } from '../../../src/core';
import type { AssignDialogProps } from '../../../src/components/assign/assign-dialog';
import { AssignDialog, BreakoutPanel, BreakoutToggle } from '../../../src/index';
import { setViewState, viewStateOf } from '../../../src/hooks/view-state';
import type { LoadedMeeting, StoryMeeting } from '../../support/open-meeting';
import { exactButton as button, panel, renderMeeting } from '../../support/render-meeting';

let meeting: LoadedMeeting;

const names = ['Ana', 'Ben', 'Cem', 'Dia', 'Eli', 'Fay'];
const patience = { timeout: 15_000 };

async function open(story: StoryMeeting, variant?: AssignDialogProps['variant']): Promise<void> {
  meeting = await renderMeeting(
    { people: names, ...story },
    <>
      <input aria-label="Chat" />
      <BreakoutToggle />
      <AssignDialog variant={variant} />
      <div style={{ blockSize: '80vh' }}>
        <BreakoutPanel />
      </div>
    </>,
  );
}

const personIn = (title: string) =>
  meeting.session.getSnapshot().rooms.find((room) => room.title === title)?.people[0]?.name ?? '';
const said = () =>
  [...document.querySelectorAll('[role=status].rbk-visually-hidden')].map(({ textContent }) => textContent.trim());

async function choose(opener: string, item: string): Promise<void> {
  await button(opener).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** By keyboard, as it was opened. */
async function start(): Promise<void> {
  await button('Start Breakout').click();
  await expect.element(page.getByRole('alertdialog', { name: 'Start breakout rooms?' })).toBeVisible();
  await userEvent.keyboard('{Enter}');
}

describe('the focus after a plan was started', () => {
  const planned: StoryMeeting = { plan: ['Red', 'Blue'], assigned: true };

  it('goes on in the panel that takes the place of the dialog', async () => {
    await open(planned);
    await expect.element(button('Assign Participants')).toBeVisible();
    button('Assign Participants').element().focus();
    await userEvent.keyboard('{Enter}');
    await start();
    await expect.element(panel(), patience).toHaveFocus();
    // No ring around all of it.
    expect(getComputedStyle(panel().element()).outlineStyle).toBe('none');
    await userEvent.keyboard('{Tab}');
    expect(panel().element().contains(document.activeElement)).toBe(true);
  });

  it('stays where somebody has gone on beside a docked dialog', { tags: 'full' }, async () => {
    await open({ ...planned, view: 'assign' }, 'docked');
    await start();
    const chat = page.getByRole('textbox', { name: 'Chat' });
    await chat.click();
    await expect.element(panel(), patience).toBeVisible();
    await expect.element(chat).toHaveFocus();
  });

  it('stays where it is when the panel opens for another reason', { tags: 'full' }, async () => {
    await open({ rooms: ['Red', 'Blue'], as: 'participant' });
    const chat = page.getByRole('textbox', { name: 'Chat' });
    await chat.click();
    setViewState(meeting.session, { view: 'panel' });
    await expect.element(panel()).toBeVisible();
    await expect.element(chat).toHaveFocus();
  });
});

it('says before the start that rooms are opened empty, not that people are moved', async () => {
  await open({ plan: ['Red', 'Blue'], view: 'assign' });
  await button('Start Breakout').click();
  const question = page.getByRole('alertdialog', { name: 'Start breakout rooms?' });
  await expect.element(question).toHaveTextContent('2 empty rooms will be opened.');
  await expect.element(question).toHaveTextContent('6 people are not assigned and stay in the main meeting.');
  await expect.element(question).not.toHaveTextContent('moved');
});

describe('what is said of a host’s actions', () => {
  const running: StoryMeeting = { rooms: ['Red', 'Blue'], view: 'panel' };

  it('is how many rooms are open after the start, and how many have arrived', async () => {
    await open({ plan: ['Red', 'Blue'], assigned: true, view: 'assign' });
    await start();
    await expect.poll(said, patience).toContain('2 rooms open. 6 people have arrived.');
  });

  it('is that the rooms are open, where nobody was to be moved', { tags: 'full' }, async () => {
    await open({ plan: ['Red', 'Blue'], view: 'assign' });
    await start();
    await expect.poll(said, patience).toContain('2 rooms open.');
  });

  it('is who has been moved where, and who is back', async () => {
    await open(running);
    const name = personIn('Red');
    await choose(name, 'Blue');
    await expect.poll(said, patience).toContain(`${name} is in Blue`);
    await choose(name, 'Main meeting');
    await expect.poll(said, patience).toContain(`${name} is back in the main meeting`);
  });

  it('is which room was added, and which one closed', { tags: 'full' }, async () => {
    await open(running);
    await button('Add room').click();
    await userEvent.keyboard('Green{Enter}');
    await expect.poll(said, patience).toContain('Green added');
    await choose('More for Red', 'Close this room…');
    await button('Close room').click();
    await expect.poll(said, patience).toContain('Red is closed');
  });

  it('is that the rooms are closed, when the panel has gone with them', async () => {
    await open(running);
    await button('Close all rooms…').click();
    await button('Close rooms').click();
    await expect.element(panel(), patience).not.toBeInTheDocument();
    await expect.poll(said, patience).toContain('Rooms are closed; everyone is back');
  });
});

it('leaves open what was opened before the last people were back', async () => {
  await open({ rooms: ['Red', 'Blue'], view: 'panel' });
  await button('Close all rooms…').click();
  await button('Close rooms').click();
  setViewState(meeting.session, { view: 'create' });
  await expect.poll(said, patience).toContain('Rooms are closed; everyone is back');
  expect(viewStateOf(meeting.session).get().view).toBe('create');
});

it('closes rooms that nobody is in at once, and says so', async () => {
  await open({ people: 0, rooms: ['Red', 'Blue'], view: 'panel', options: { grace: { toMain: 60_000 } } });
  await button('Close all rooms…').click();
  const question = page.getByRole('alertdialog', { name: 'Close breakout rooms?' });
  await expect.element(question).toHaveTextContent('Nobody is in any room. They close at once.');
  await expect.element(question.getByRole('combobox')).not.toBeInTheDocument();
  await button('Close rooms').click();
  await expect.poll(() => meeting.session.getSnapshot().rooms, patience).toEqual([]);
});

it(
  'tells people before changes are applied, and keeps the changes where that is cancelled',
  { tags: 'full' },
  async () => {
    await open({
      rooms: ['Red', 'Blue'],
      view: 'assign',
      planFromOpenRooms: true,
      options: { grace: { toRoom: 60_000 } },
    });
    const { session } = meeting;
    const { edit, getState } = planEditor(session);
    const ana = getState().people.find(({ name }) => name === 'Ana')?.key ?? '';
    edit((plan) => addRoom(plan, 'Green'));
    edit((plan) => assign(plan, [ana], plan.rooms.at(-1)?.id ?? ''));
    const places = () =>
      session.getSnapshot().rooms.map(({ title, people }) => [title, people.some(({ key }) => key === ana)]);
    const before = places();
    await button('Apply changes').click();
    const question = page.getByRole('alertdialog', { name: 'Apply the changes?' });
    await expect
      .element(question)
      .toHaveTextContent('They see it, and are moved in 1 minute. You can cancel it until then.');
    await button('Apply now').click();
    const countdown = page.getByRole('group', { name: 'To Green: Ana' });
    await expect.element(countdown, patience).toBeVisible();
    await expect.poll(places).toEqual([...before, ['Green', false]]);
    await countdown.getByRole('button', { name: 'Let them stay' }).click();
    await expect.element(countdown).not.toBeInTheDocument();
    await button('Edit rooms').click();
    const { plan, changes } = getState();
    expect(plan?.rooms.find(({ personKeys }) => personKeys.includes(ana))?.title).toBe('Green');
    expect(changes).toMatchObject({ create: [], moves: [{ personKey: ana }] });
    // Once more, and not to be waited for.
    await button('Apply changes').click();
    await button('Apply now').click();
    await countdown.getByRole('button', { name: 'Move now' }).click();
    await expect.poll(() => places().at(-1), patience).toEqual(['Green', true]);
    await expect.poll(() => getState().plan).toBeNull();
  },
);
