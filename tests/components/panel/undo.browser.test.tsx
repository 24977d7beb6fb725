import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BreakoutPanel } from '../../../src/index';
import type { LoadedMeeting, StoryMeeting } from '../../support/open-meeting';
import { leapingClock } from '../../support/passing-time';
import { button, exactButton, namesByPlace, panel, renderMeeting, room } from '../../support/render-meeting';

let meeting: LoadedMeeting;

const patience = { timeout: 15_000 };

async function open(story: StoryMeeting = {}): Promise<void> {
  meeting = await renderMeeting(
    { people: ['Ana', 'Ben', 'Cem', 'Dia'], rooms: ['Red', 'Blue'], view: 'panel', ...story },
    <div style={{ blockSize: '90vh' }}>
      <BreakoutPanel />
    </div>,
  );
  await expect.element(room('Red')).toBeVisible();
}

const inRoom = (title: string) => namesByPlace(meeting)[title] ?? [];
const undo = () => page.getByRole('button', { name: /^Undo: / });

async function moveToBlue(name: string): Promise<void> {
  await exactButton(name).click();
  await page.getByRole('menuitem', { name: /^Blue/ }).click();
}

it('a move is taken back by press, and the way back as well', async () => {
  await open();
  const [name = ''] = inRoom('Red');
  await moveToBlue(name);
  await expect.element(button(`Undo: You moved ${name} to Blue.`), patience).toBeVisible();
  await expect.element(panel().getByText(`You moved ${name} to Blue.`)).toBeVisible();
  await expect.poll(() => inRoom('Blue'), patience).toContain(name);
  await undo().click();
  await expect.poll(() => inRoom('Red'), patience).toContain(name);
  await button(`Undo: You moved ${name} to Red.`).click();
  await expect.poll(() => inRoom('Blue'), patience).toContain(name);
});

it('by key it takes back one move after the other, the last one first', async () => {
  await open();
  const before = namesByPlace(meeting);
  const [one = '', two = ''] = inRoom('Red');
  await moveToBlue(one);
  await expect.poll(() => inRoom('Blue'), patience).toContain(one);
  await moveToBlue(two);
  await expect.poll(() => inRoom('Blue'), patience).toContain(two);
  button('Join Blue').element().focus();
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => inRoom('Red'), patience).toEqual([two]);
  // What was taken back by a move, is one to be taken back: the first is under it.
  await expect.element(button(`Undo: You moved ${two} to Red.`)).toBeVisible();
  expect(inRoom('Blue')).toContain(one);
  expect(before.Red).toEqual([one, two].sort());
});

it('everyone who was brought back goes to their own room again', async () => {
  await open();
  const before = namesByPlace(meeting);
  await button('More for all rooms').click();
  await page.getByRole('menuitem', { name: 'Bring everyone back…' }).click();
  await button('Bring back').click();
  await expect.poll(() => inRoom('Red'), patience).toEqual([]);
  await button('Undo: You brought 4 people back.').click();
  await expect.poll(() => namesByPlace(meeting), patience).toEqual(before);
});

it('by key leaves the text of a field alone', async () => {
  await open();
  const [name = ''] = inRoom('Red');
  await moveToBlue(name);
  await expect.poll(() => inRoom('Blue'), patience).toContain(name);
  await button('Add room').click();
  await userEvent.fill(page.getByRole('textbox', { name: 'Room name' }), 'Green');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(undo()).toBeVisible();
  expect(inRoom('Blue')).toContain(name);
});

it('is offered for ten seconds, while nobody is on it, and not for a move that came to nothing', async () => {
  const pass = leapingClock();
  await open({ options: { arrivalTimeout: 1500 } });
  const [name = '', other = ''] = inRoom('Red');
  await moveToBlue(name);
  await expect.poll(() => inRoom('Blue'), patience).toContain(name);
  await pass(5000);
  await expect.element(undo()).toBeVisible();
  await pass(6000);
  await expect.element(undo()).not.toBeInTheDocument();

  meeting.sandbox.fault({ on: 'move', kind: 'refuse', only: [other] });
  await moveToBlue(other);
  await expect.element(page.getByText('Not in Blue: The move did not work'), patience).toBeVisible();
  await expect.element(undo()).not.toBeInTheDocument();
});
