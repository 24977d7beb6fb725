import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { assign, breakoutBrief, breakoutChannel, breakoutLeads, createPlan, removeRoom } from '../../../src/core';
import { BreakoutNotes, BreakoutPanel, preloadBreakout } from '../../../src/index';
import type { LoadedMeeting, StoryMeeting } from '../../support/open-meeting';
import { join, spoken } from '../facilitation/company';
import { button, focused, namesByPlace, renderMeeting, room } from '../../support/render-meeting';

let meeting: LoadedMeeting;

const patience = { timeout: 20_000 };

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
const titles = () => meeting.session.getSnapshot().rooms.map(({ title }) => title);
const item = () => page.getByRole('menuitem', { name: 'Merge into another room…' });

async function mergeRedIntoBlue(): Promise<void> {
  await button('More for Red').click();
  await item().click();
  await page.getByRole('menu', { name: 'Merge Red into' }).getByRole('menuitem', { name: /^Blue/ }).click();
}

it('everyone of a room goes into another and the room closes, by keys alone; it is taken back', async () => {
  await open();
  const [red, everyone] = [inRoom('Red'), [...inRoom('Red'), ...inRoom('Blue')].sort()];
  const menuButton = button('More for Red');
  menuButton.element().focus();
  await userEvent.keyboard('{Enter}merge{Enter}');
  const menu = page.getByRole('menu', { name: 'Merge Red into' });
  await expect.element(menu).toBeVisible();
  expect(menu.getByRole('menuitem').elements()).toHaveLength(1);
  await userEvent.keyboard('{Escape}');
  await expect.element(menu).not.toBeInTheDocument();
  expect(focused()).toBe(menuButton.element());

  await userEvent.keyboard('{Enter}merge{Enter}{Enter}');
  await expect.poll(titles, patience).toEqual(['Blue']);
  expect(inRoom('Blue')).toEqual(everyone);
  await expect.element(menuButton).not.toBeInTheDocument();
  await expect.poll(focused).not.toBe(document.body);

  await button('Undo: You merged Red into Blue.').click();
  await expect.poll(() => inRoom('Red'), patience).toEqual(red);
  expect(titles().sort()).toEqual(['Blue', 'Red']);
});

it('a host who is in the room goes along', { tags: 'full' }, async () => {
  await open({ inRoom: 'Red' });
  const blueId = meeting.session.getSnapshot().rooms.find(({ title }) => title === 'Blue')?.id;
  await mergeRedIntoBlue();
  await expect.poll(titles, patience).toEqual(['Blue']);
  await expect.poll(() => meeting.session.getSnapshot().currentRoomId, patience).toBe(blueId);
});

it('people are told before, and those who came meanwhile go along', async () => {
  await open({ options: { grace: { toRoom: 4000 } } });
  const [late = ''] = inRoom('Blue');
  await mergeRedIntoBlue();
  await expect.element(page.getByRole('group', { name: /Blue/ }), patience).toBeVisible();
  expect(titles()).toContain('Red');
  const { rooms } = meeting.session.getSnapshot();
  const key = rooms.flatMap(({ people }) => people).find(({ name }) => name === late)?.key ?? '';
  await meeting.session.move([key], rooms.find(({ title }) => title === 'Red')?.id ?? '');
  await expect.poll(titles, patience).toEqual(['Blue']);
  expect(inRoom('Blue')).toHaveLength(4);
});

it(
  'those who are moved are told, and hear, that their room was merged; not where only some of it went with them',
  { tags: 'full' },
  async () => {
    await preloadBreakout();
    const story = { as: 'participant', people: 6, rooms: ['Red', 'Blue', 'Green'], inRoom: 'Red' } as const;
    meeting = await renderMeeting(story, <BreakoutNotes />);
    const { session } = meeting;
    const host = await join(meeting, 'Hanna', 'host');
    const open = () => createPlan({ rooms: host.session.getSnapshot().rooms });
    const keysIn = (title: string) => open().rooms.find((one) => one.title === title)?.personKeys ?? [];
    const idOf = (title: string) => open().rooms.find((one) => one.title === title)?.id ?? '';
    const close = async (title: string, moves: readonly (readonly [keys: readonly string[], to: string])[]) => {
      const plan = moves.reduce((next, [keys, to]) => assign(next, keys, idOf(to)), open());
      await host.session.apply(removeRoom(plan, idOf(title)));
      await expect.poll(() => session.getSnapshot().rooms.map((one) => one.title), patience).not.toContain(title);
    };
    const me = session.getSnapshot().me?.name ?? '';
    const meKey = () =>
      host.session
        .getSnapshot()
        .rooms.flatMap(({ people }) => people)
        .find(({ name }) => name === me)?.key ?? '';
    const others = keysIn('Red').filter((key) => key !== meKey());
    expect(others.length).toBeGreaterThan(0);
    await close('Red', [
      [others, 'Green'],
      [[meKey()], 'Blue'],
    ]);
    await expect.poll(() => session.getSnapshot().currentRoomId, patience).toBe(idOf('Blue'));
    expect(spoken().join()).not.toContain('merged');
    await close('Blue', [[keysIn('Blue'), 'Green']]);
    await expect.element(page.getByRole('group', { name: 'Your room was merged into Green.' }), patience).toBeVisible();
    await expect.poll(spoken).toContain('Your room was merged into Green.');
  },
);

it('a room of which somebody could not be moved stays open; trying again closes it', async () => {
  await open({ options: { arrivalTimeout: 1500 } });
  const [name = ''] = inRoom('Red');
  meeting.sandbox.fault({ on: 'move', kind: 'refuse', only: [name] });
  await mergeRedIntoBlue();
  await expect.poll(() => meeting.session.getSnapshot().reports.length, patience).toBe(1);
  expect(inRoom('Red')).toEqual([name]);
  await expect.element(page.getByRole('button', { name: /^Undo: / })).not.toBeInTheDocument();
  meeting.sandbox.clearFaults();
  await meeting.session.getSnapshot().reports[0]?.retry?.();
  await expect.poll(titles, patience).toEqual(['Blue']);
  expect(inRoom('Blue')).toContain(name);
});

it(
  'the mark of somebody who is alone says so, and a room without another cannot be merged',
  { tags: 'full' },
  async () => {
    await open({ people: ['Ana', 'Ben', 'Cem'] });
    await expect
      .element(room('Blue').getByText('Alone'))
      .toHaveAttribute('title', expect.stringContaining('merges it into another'));
    await mergeRedIntoBlue();
    await expect.poll(titles, patience).toEqual(['Blue']);
    await expect.element(button('More for Blue')).toHaveAttribute('aria-disabled', 'false');
    await button('More for Blue').click();
    await expect.element(item()).toHaveAttribute('aria-disabled', 'true');
  },
);

it('a merge that is taken back gives the room its task, lead and limit again', { tags: 'full' }, async () => {
  await open();
  const { session } = meeting;
  const red = session.getSnapshot().rooms.find(({ title }) => title === 'Red');
  const [lead] = red?.people ?? [];
  await breakoutBrief(session).set({ text: 'List three risks' }, red?.id);
  await breakoutLeads(session).set(red?.id ?? '', lead?.key ?? null);
  const limit = { isLocked: true, capacity: 5 };
  await breakoutChannel(session).put({ id: `room/${red?.id ?? ''}`, kind: 'room', value: limit });
  await expect.element(room('Red')).toHaveTextContent('Locked');
  await mergeRedIntoBlue();
  await expect.poll(titles, patience).toEqual(['Blue']);
  await button('Undo: You merged Red into Blue.').click();
  await expect.poll(() => inRoom('Red').length, patience).toBe(2);
  await expect.element(room('Red'), patience).toHaveTextContent('List three risks');
  await expect.element(room('Red')).toHaveTextContent('Locked');
  await expect.element(room('Red')).toHaveTextContent(/[23] places left/);
  await expect.poll(() => breakoutLeads(session).getSnapshot().all, patience).toMatchObject([{ personKey: lead?.key }]);
});
