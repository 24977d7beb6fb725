import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { breakoutCountdown, type SessionOptions } from '../../../src/core';
import { mainAndRooms } from '../../../src/core/plan/places';
import { BreakoutNotes, BreakoutPanel, preloadBreakout } from '../../../src/index';
import { startCounting, stopCounting } from '../../support/count-renders';
import type { LoadedMeeting, StoryMeeting } from '../../support/open-meeting';
import { leapingClock } from '../../support/passing-time';
import { exactButton as button, renderMeeting } from '../../support/render-meeting';
import { clocks, join, spoken } from './company';

let meeting: LoadedMeeting;

const patience = { timeout: 15_000 };
const closeAll = { kind: 'close', roomId: null } as const;
const closing = 'Hanna is closing the rooms. You return to the main meeting.';
const group = (name: string) => page.getByRole('group', { name, exact: true });
const placeOf = () => meeting.session.getSnapshot().currentRoomId;
const roomNamed = (title: string) => meeting.session.getSnapshot().rooms.find((room) => room.title === title);
const keyOf = (name: string) =>
  mainAndRooms(meeting.session.getSnapshot())
    .flatMap(({ people }) => people)
    .find((person) => person.name === name)?.key ?? '';
const all = () => breakoutCountdown(meeting.session).getSnapshot().all;

async function show(story: StoryMeeting, parts: 'both' | 'notes' | 'panel' = 'both'): Promise<void> {
  await preloadBreakout();
  meeting = await renderMeeting(
    { people: ['Ana', 'Ben'], rooms: ['Red', 'Blue'], view: 'panel', ...story },
    <>
      {parts !== 'panel' && <BreakoutNotes />}
      {parts !== 'notes' && <BreakoutPanel />}
    </>,
  );
}

describe('a participant', () => {
  const guest = (as: 'returner' | 'participant' | 'switcher' = 'returner') => show({ as, inRoom: 'Red' }, 'notes');

  it('sees who takes them where, how long they have and what becomes of microphone and camera, and goes at once', async () => {
    await guest();
    const host = await join(meeting, 'Hanna', 'host');
    await host.countdown.start(closeAll, { grace: 60_000 });
    await expect.element(group(closing), patience).toHaveTextContent('Your microphone and camera stay as they are.');
    await meeting.session.getSnapshot().client?.self.enableAudio();
    await expect.element(group(closing)).toHaveTextContent('Your microphone is turned off on the way; your camera');
    await expect.poll(clocks).toEqual([expect.stringMatching(/^0:5\d$/)]);
    await button('Return now').click();
    await expect.poll(() => meeting.session.getSnapshot().status, patience).toBe('main');
    await expect.element(group(closing)).not.toBeInTheDocument();
  });

  it('who may not go by themselves says that they are ready, and the host sees it', async () => {
    await guest('participant');
    const host = await join(meeting, 'Hanna', 'host');
    await host.countdown.start(closeAll, { grace: 60_000 });
    await expect.element(button("I'm ready"), patience).toBeVisible();
    button("I'm ready").element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(group(closing)).toHaveTextContent('The host sees that you are ready.');
    await expect.element(button("I'm ready")).toHaveFocus();
    await expect.element(button("I'm ready")).toHaveAttribute('aria-disabled', 'true');
    const red = roomNamed('Red')?.id ?? '';
    await expect.poll(() => host.countdown.getSnapshot().all[0]?.confirmed, patience).toEqual({ [red]: 1 });
    expect(placeOf()).toBe(red);
  });

  it('hears it when it begins, near its end, and when it is taken back: not each second', async () => {
    const pass = leapingClock();
    await guest();
    const host = await join(meeting, 'Hanna', 'host');
    const said: string[] = [];
    const observer = new MutationObserver(() => {
      for (const text of spoken()) if (!said.includes(text)) said.push(text);
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    await host.countdown.start(closeAll, { grace: 13_000 });
    await expect.element(group(closing), patience).toBeVisible();
    await pass(3000);
    await expect.poll(() => said.at(-1), patience).toBe('10 seconds left');
    await host.countdown.cancel(host.countdown.getSnapshot().all[0]?.id ?? '');
    await expect.poll(() => said.at(-1), patience).toBe('The rooms stay open.');
    await expect.element(group('The rooms stay open.')).toBeVisible();
    observer.disconnect();
    expect(said).toEqual([
      expect.stringMatching(/^Hanna is closing the rooms\. .* In 1[23] seconds$/),
      '10 seconds left',
      'The rooms stay open.',
    ]);
    await expect.element(group(closing)).not.toBeInTheDocument();
  });

  it('who shares their screen is told that it ends', { tags: 'full' }, async () => {
    await guest('switcher');
    await meeting.session.getSnapshot().client?.self.enableScreenShare();
    const host = await join(meeting, 'Hanna', 'host');
    await host.countdown.start(closeAll, { grace: 60_000 });
    const ends = 'You are sharing your screen. Your share will end.';
    await expect.element(group(closing), patience).toHaveTextContent(ends);
  });

  it('is asked to come back, and may put it off', async () => {
    await guest();
    const host = await join(meeting, 'Hanna', 'host');
    await host.countdown.start({ kind: 'recall', roomId: null }, { grace: null });
    const asked = 'Hanna asks you to return to the main meeting.';
    await expect.element(group(asked), patience).toBeVisible();
    const red = roomNamed('Red')?.id ?? '';
    await expect.poll(() => host.countdown.getSnapshot().all[0]?.confirmed, patience).toEqual({ [red]: 1 });
    await button('Later').click();
    await expect.element(group(asked)).not.toBeInTheDocument();
    expect(placeOf()).toBe(red);
    // The forced one is shown again.
    await host.countdown.start({ kind: 'recall', roomId: null }, { grace: 60_000 });
    await expect.element(group('Hanna is bringing you back to the main meeting.'), patience).toBeVisible();
  });

  it('who may not return is told, in one sentence, that a host will bring them', { tags: 'full' }, async () => {
    await guest('participant');
    const host = await join(meeting, 'Hanna', 'host');
    await host.countdown.start({ kind: 'recall', roomId: null }, { grace: null });
    const asked =
      'Hanna wants everyone back in the main meeting: finish what you are doing until a host brings you back.';
    await expect.element(group(asked), patience).toBeVisible();
    await expect.element(page.getByText(/asks you to return|Later/)).not.toBeInTheDocument();
    await expect.poll(spoken).toContain(asked);
    await group(asked).getByRole('button', { name: 'Dismiss' }).click();
    await expect.element(group(asked)).not.toBeInTheDocument();
  });

  it('is told where a host moves them, and that a host is coming', { tags: 'full' }, async () => {
    await guest('switcher');
    const host = await join(meeting, 'Hanna', 'host');
    const [red, blue] = [roomNamed('Red')?.id ?? '', roomNamed('Blue')?.id ?? ''];
    await host.countdown.start({ kind: 'visit', roomId: red }, { grace: 20_000 });
    await expect.element(group('Hanna is coming to your room.'), patience).toBeVisible();
    const personIds = [meeting.session.getSnapshot().me?.id ?? ''];
    await host.countdown.start({ kind: 'move', roomId: blue, personIds }, { grace: 15_000 });
    const moving = group('Hanna is moving you to Blue.');
    await expect.element(moving, patience).toHaveTextContent('Your microphone and camera stay as they are.');
    await button('Join now').click();
    await expect.poll(placeOf, patience).toBe(blue);
  });

  it('is told that nobody acts where no host is there', { tags: 'full' }, async () => {
    const pass = leapingClock();
    await guest();
    const host = await join(meeting, 'Hanna', 'host');
    await host.countdown.start(closeAll, { grace: 6000 });
    await expect.element(group(closing), patience).toBeVisible();
    await host.leave();
    await pass(6000);
    await expect.element(group('Your room stays open for now.'), patience).toHaveTextContent('No host is here. You');
    expect(meeting.session.getSnapshot().rooms).toHaveLength(2);
    await expect.element(button('Return now')).toBeVisible();
  });
});

describe('a host', () => {
  /** The library's own grace periods. */
  const host = (grace: SessionOptions['grace'] = {}, parts?: 'both') => show({ options: { grace } }, parts ?? 'panel');

  it('closes the rooms with 30 s by default, gives more and takes it back, by keyboard', async () => {
    await host();
    button('Close all rooms…').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('combobox', { name: 'When' })).toHaveValue('30000');
    await expect.element(button('Keep open')).toHaveFocus();
    await userEvent.keyboard('{Tab}{Enter}');
    const note = group('All rooms are about to close.');
    await expect.element(note, patience).toBeVisible();
    await expect.poll(clocks).toEqual([expect.stringMatching(/^0:(30|2\d)$/)]);
    button('+30 sec').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => all()[0]?.secondsLeft).toBeGreaterThan(45);
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}{Enter}');
    await expect.element(note).not.toBeInTheDocument();
    expect(meeting.session.getSnapshot().rooms).toHaveLength(2);
  });

  it('finds the last choice again, closes before its end, and then sees no panel', { tags: 'full' }, async () => {
    await host();
    await button('Close all rooms…').click();
    await page.getByRole('combobox', { name: 'When' }).selectOptions('In 2 minutes');
    await button('Close rooms').click();
    await group('All rooms are about to close.').getByRole('button', { name: 'Keep open' }).click();
    await button('Close all rooms…').click();
    await expect.element(page.getByRole('combobox', { name: 'When' })).toHaveValue('120000');
    await button('Close rooms').click();
    await button('Close now').click();
    await expect.poll(() => meeting.session.getSnapshot().rooms, patience).toEqual([]);
    await expect.element(page.getByRole('region', { name: 'Breakout rooms' }), patience).not.toBeInTheDocument();
  });

  it('asks everyone to come back, sees how many are back, and brings the others back then', async () => {
    await host();
    const guest = await join(meeting, 'Gina', 'switcher');
    const red = roomNamed('Red')?.id ?? '';
    await meeting.session.move([keyOf('Gina')], red);
    await expect.poll(() => guest.session.getSnapshot().status, patience).toBe('room');
    await button('More for Red').click();
    await page.getByRole('menuitem', { name: 'Bring everyone back…' }).click();
    await page.getByRole('combobox', { name: 'When' }).selectOptions('Only ask them to return');
    // What is said is what will happen.
    await expect.element(page.getByText('They are asked to return. Nobody is moved.')).toBeVisible();
    await expect.element(page.getByText(/returns? to the main meeting/)).not.toBeInTheDocument();
    await button('Ask').click();
    const note = group('Everyone in Red was asked to return.');
    const count = () => /(\d) of (\d) are back/.exec(note.element().textContent)?.slice(1).map(Number) ?? [];
    await expect.poll(count, patience).toEqual([0, expect.any(Number)]);
    const [, people] = count();
    // Who comes is in both numbers, and nobody offers to send them back.
    await expect.poll(() => guest.countdown.getSnapshot().own?.state, patience).toBe('asked');
    await guest.session.returnToMain();
    await expect.poll(count, patience).toEqual([1, people]);
    await expect.element(page.getByText(/Gina was in Red before/)).not.toBeInTheDocument();
    await meeting.session.move([keyOf('Gina')], red);
    await expect.poll(() => guest.session.getSnapshot().status, patience).toBe('room');
    await button('Bring back now').click();
    await expect.poll(() => guest.session.getSnapshot().status, patience).toBe('main');
    await expect.element(note, patience).not.toBeInTheDocument();
  });

  it('takes a move back for ten seconds, or makes it now', async () => {
    await host();
    const name = roomNamed('Red')?.people[0]?.name ?? '';
    const move = async () => {
      await button(name).click();
      await page.getByRole('menuitem', { name: /^Blue/ }).click();
    };
    await move();
    const note = group(`To Blue: ${name}`);
    await note.getByRole('button', { name: 'Let them stay' }).click();
    await expect.element(note).not.toBeInTheDocument();
    expect(roomNamed('Red')?.people.map((person) => person.name)).toContain(name);
    await move();
    await button('Move now').click();
    await expect.poll(() => roomNamed('Blue')?.people.map((person) => person.name), patience).toContain(name);
  });

  it('tells a room that they are coming, and goes there after 5 s, or now', async () => {
    const pass = leapingClock();
    await host();
    await button('Join Red').click();
    await expect.element(group('Red knows that you are coming.'), patience).toBeVisible();
    await button('Stay here').click();
    await expect.element(group('Red knows that you are coming.')).not.toBeInTheDocument();
    await button('Join Red').click();
    await button('Join now').click();
    await expect.poll(placeOf, patience).toBe(roomNamed('Red')?.id);
    await button('Join Blue').click();
    await expect.element(group('Blue knows that you are coming.'), patience).toBeVisible();
    await pass(5000);
    await expect.poll(placeOf, patience).toBe(roomNamed('Blue')?.id);
  });

  it('comes at once where the app says so', { tags: 'full' }, async () => {
    await host({ visit: 0 });
    await button('Join Red').click();
    await expect.poll(placeOf, patience).toBe(roomNamed('Red')?.id);
  });

  it('sees what another host has begun, may change it, and decides when that host is gone', async () => {
    const pass = leapingClock();
    await host({}, 'both');
    const other = await join(meeting, 'Hanna', 'host');
    await other.countdown.start(closeAll, { grace: 6000 });
    const note = group('All rooms are about to close.');
    await expect.element(note, patience).toHaveTextContent('By Hanna');
    // In the notes alone, where both are there.
    expect(note.elements()).toHaveLength(1);
    await other.leave();
    await pass(6000);
    await expect.element(group('The rooms are still open.'), patience).toHaveTextContent('Hanna wanted to close them');
    expect(meeting.session.getSnapshot().rooms).toHaveLength(2);
    await button('Close now').click();
    await expect.poll(() => meeting.session.getSnapshot().rooms, patience).toEqual([]);
  });

  it('sees the clock render alone', async () => {
    await host();
    await breakoutCountdown(meeting.session).start(closeAll, { grace: 120_000 });
    await expect.poll(clocks, patience).toHaveLength(1);
    await page.getByRole('heading', { name: 'Breakout Rooms' }).hover();
    const before = clocks()[0];
    // Not the note around it: a component that renders in it would count as the note.
    startCounting('.rbk-clock, .rbk-room, .rbk-panel-footer, .rbk-button');
    await expect.poll(() => clocks()[0]).not.toBe(before);
    expect(stopCounting()).toBe(1);
  });
});
