import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { addRule, breakoutChannel, lockRoom, planEditor, setBrief, setCapacity } from '../../../src/core';
import { setViewState } from '../../../src/hooks/view-state';
import type { LoadedMeeting, StoryMeeting } from '../../support/open-meeting';
import { button, exactButton, HostViews, renderMeeting, room } from '../../support/render-meeting';

const patience = { timeout: 15_000 };

function open(story: StoryMeeting): Promise<LoadedMeeting> {
  return renderMeeting({ people: ['Ana', 'Ben', 'Cem', 'Dia'], view: 'panel', ...story }, <HostViews />);
}

const waiting = () => page.getByRole('region', { name: 'Needs your attention' });
const namesIn = ({ session }: LoadedMeeting, title: string) =>
  session
    .getSnapshot()
    .rooms.find((room) => room.title === title)
    ?.people.map(({ name }) => name) ?? [];

it('sends somebody who has come late to the smallest room by one press, by keyboard, and another by the menu', async () => {
  const meeting = await open({ rooms: ['Red', 'Blue'], options: { grace: { toRoom: 0 } } });
  const [first] = meeting.session.getSnapshot().rooms;
  await meeting.session.move(
    first?.people.slice(0, 1).map(({ key }) => key) ?? [],
    meeting.session.getSnapshot().rooms[1]?.id ?? '',
  );
  meeting.meeting.addBots(['Late Larry']);
  await expect.element(waiting(), patience).toHaveTextContent('Late Larry is not in a room');
  await expect.element(button('Send to Red: Late Larry')).toBeVisible();
  button('Send to Red: Late Larry').element().focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(() => namesIn(meeting, 'Red'), patience).toContain('Late Larry');
  await expect.element(waiting()).not.toBeInTheDocument();

  meeting.meeting.addBots(['Late Lou']);
  await button('Send Late Lou to another room').click();
  await page.getByRole('menuitem', { name: /Blue/ }).click();
  await expect.poll(() => namesIn(meeting, 'Blue'), patience).toContain('Late Lou');
});

it('counts many, and shows each on demand', async () => {
  const meeting = await open({ rooms: ['Red', 'Blue'] });
  meeting.meeting.addBots(['Lea', 'Lee', 'Leo', 'Lia', 'Lou']);
  await expect.element(exactButton('5 people are not in a room'), patience).toHaveAttribute('aria-expanded', 'false');
  // With the panel closed, too.
  await expect.element(button(/^Breakout rooms.*5 people are not in a room$/), patience).toBeVisible();
  expect(waiting().getByRole('listitem').elements()).toHaveLength(0);
  await exactButton('5 people are not in a room').click();
  expect(waiting().getByRole('listitem').elements()).toHaveLength(5);
  await expect.element(button(/^Send to (Red|Blue): Lou$/)).toBeVisible();
});

it('spreads people by the rules of the session', async () => {
  const rooms = ['Red', 'Blue', 'Green', 'Gold', 'Gray'];
  const meeting = await open({ people: ['Ana', 'Ben', 'Cem', 'Dia', 'Eli'], rooms });
  const partners = { Ana: 'Lea', Ben: 'Lee', Cem: 'Leo', Dia: 'Lia', Eli: 'Lou' };
  meeting.meeting.addBots(Object.values(partners));
  await expect.element(waiting(), patience).toHaveTextContent('5 people are not in a room');
  const { main, rooms: places } = meeting.session.getSnapshot();
  const all = [main, ...places].flatMap((place) => place?.people ?? []);
  const keyOf = (wanted: string) => all.find(({ name }) => name === wanted)?.key ?? '';
  const editor = planEditor(meeting.session);
  editor.createFromOpenRooms();
  for (const pair of Object.entries(partners))
    editor.edit((plan) => addRule(plan, { kind: 'keep-together', personKeys: pair.map(keyOf) }));
  editor.discard();
  await button('Spread over the rooms').click();
  const together = () => rooms.map((title) => namesIn(meeting, title).sort().join()).sort();
  const pairs = Object.entries(partners).map((pair) => pair.join());
  await expect.poll(together, patience).toEqual(pairs);
});

it('offers no locked or full room, and says so on its card', async () => {
  const meeting = await open({ plan: ['Red', 'Blue'], view: 'assign' });
  const { session } = meeting;
  const editor = planEditor(session);
  editor.edit((plan) => {
    const [red = '', blue = ''] = plan.rooms.map(({ id }) => id);
    const limited = setCapacity(lockRoom(plan, red, true), blue, 1);
    return setBrief(limited, blue, { text: 'List three risks' });
  });
  const { plan, people } = editor.getState();
  if (plan)
    editor.assign(
      people.slice(0, 1).map(({ key }) => key),
      plan.rooms[1]?.id ?? null,
    );
  const { plan: whole } = editor.getState();
  if (whole) await session.start(whole);
  setViewState(session, { view: 'panel' });
  await expect.element(waiting(), patience).toHaveTextContent('No room is free');
  await expect.element(button('Spread over the rooms')).toHaveAttribute('aria-disabled', 'true');
  await expect.element(room('Red')).toHaveTextContent('Locked');
  await expect.element(room('Blue')).toHaveTextContent('Full');
  await expect.element(room('Blue')).toHaveTextContent('List three risks');
});

it('lets who chooses a room see tasks and free places, and go where one is free', async () => {
  const meeting = await open({ as: 'switcher', rooms: ['Red', 'Blue', 'Green'], options: { lateJoiners: 'choose' } });
  const { session } = meeting;
  const [red, blue, green] = session.getSnapshot().rooms;
  const write = (id: string, kind: string, value: object) =>
    breakoutChannel(session).put({ id, kind, value: value as never });
  await write(`room/${red?.id ?? ''}`, 'room', { isLocked: true, capacity: null });
  await write(`room/${blue?.id ?? ''}`, 'room', { isLocked: false, capacity: 1 });
  await write(`room/${green?.id ?? ''}`, 'room', { isLocked: false, capacity: 4 });
  await write(`brief/${green?.id ?? ''}`, 'brief', { text: 'List three risks' });
  await expect.element(room('Green'), patience).toHaveTextContent(/[23] places left/);
  await expect.element(room('Green')).toHaveTextContent('List three risks');
  await expect.element(button('Join Red')).toHaveAttribute('aria-disabled', 'true');
  await expect.element(button('Join Blue')).toHaveAttribute('aria-disabled', 'true');
  await button('Join Green').click();
  await expect.poll(() => session.getSnapshot().currentRoomId, patience).toBe(green?.id);
});
