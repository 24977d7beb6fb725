import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { breakoutHelp } from '../../../src/core';
import { BreakoutNotes, BreakoutPanel, BreakoutProvider, BreakoutToggle, preloadBreakout } from '../../../src/index';
import { HelpButton } from '../../../src/parts';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../support/open-meeting';
import { join, type Other, spoken } from './company';
import '../../../src/styles.css';

let meeting: LoadedMeeting;

const patience = { timeout: 15_000 };
const button = (name: string) => page.getByRole('button', { name, exact: true });
const queue = () => page.getByRole('list', { name: 'Calls for help' });
const roomId = (title: string) => meeting.session.getSnapshot().rooms.find((room) => room.title === title)?.id ?? '';

/** Of the menu of the only call. */
async function choose(item: string): Promise<void> {
  await queue().getByRole('button', { name: 'More for Red' }).click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
}

async function show(story: StoryMeeting = {}, own?: React.ReactNode): Promise<void> {
  meeting = await openMeeting({ people: 2, rooms: ['Red', 'Blue'], view: 'panel', ...story });
  await preloadBreakout();
  render(
    <BreakoutProvider client={meeting.client} options={meeting.options}>
      <BreakoutNotes />
      <BreakoutToggle />
      {own}
      <BreakoutPanel />
    </BreakoutProvider>,
  );
}

/** Somebody who is in a room, whom the host of the test has moved there. */
async function joinRoom(name: string, title: string): Promise<Other> {
  const other = await join(meeting, name);
  await meeting.session.refresh();
  const key = meeting.session.getSnapshot().main?.people.find((person) => person.name === name)?.key ?? '';
  await meeting.session.move([key], roomId(title));
  await expect.poll(() => other.session.getSnapshot().status, patience).toBe('room');
  return other;
}

describe('a participant in a room', () => {
  it('asks by one press, sees who is coming and who is there, and hears it', async () => {
    await show({ as: 'participant', inRoom: 'Red' });
    const host = await join(meeting, 'Hanna', 'host');
    await expect.element(button('Ask for help'), patience).toBeVisible();
    expect(button('Ask for help').elements()).toHaveLength(1);
    button('Ask for help').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText('Asked just now')).toBeVisible();
    await expect.poll(() => host.help.getSnapshot().requests.length, patience).toBe(1);
    await host.help.claim(roomId('Red'));
    await expect.element(page.getByText('Hanna is coming').first(), patience).toBeVisible();
    await expect.poll(spoken).toContain('Hanna is coming');
    await host.session.join(roomId('Red'));
    await expect.poll(spoken, patience).toContain('Hanna is here');
    await expect.element(button('Cancel request')).not.toBeInTheDocument();
    await host.help.done(roomId('Red'));
    await expect.element(button('Ask for help'), patience).toBeVisible();
  });

  it('adds by keyboard what it is about, once and again', { tags: 'full' }, async () => {
    await show({ as: 'participant', inRoom: 'Red' });
    const host = await join(meeting, 'Hanna', 'host');
    await button('Ask for help').click();
    for (const [name, sentence] of [
      ['Say what it is about…', 'Which board?'],
      ['Say more…', 'Found it: how many questions?'],
    ] as const) {
      button(name).element().focus();
      await userEvent.keyboard('{Enter}');
      await expect.element(page.getByRole('textbox', { name: 'What do you need help with?' })).toHaveFocus();
      await userEvent.keyboard(`${sentence}{Control>}{Enter}{/Control}`);
      await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
      await expect.element(button('Say more…')).toHaveFocus();
      await expect.element(page.getByText(/^Sent: Which board\?/)).toBeVisible();
    }
    await expect
      .poll(() => host.help.getSnapshot().requests, patience)
      .toMatchObject([{ text: 'Which board?\nFound it: how many questions?', askers: ['Mira Lindqvist'] }]);
  });

  it(
    'is told that their call ended with a move, keeps what they type meanwhile, and asks again with all of it',
    { tags: 'full' },
    async () => {
      await show({ as: 'participant', inRoom: 'Red' });
      const host = await join(meeting, 'Hanna', 'host');
      await button('Ask for help').click();
      await button('Say what it is about…').click();
      await userEvent.keyboard('Which board?{Control>}{Enter}{/Control}');
      await expect.poll(() => host.help.getSnapshot().requests, patience).toMatchObject([{ text: 'Which board?' }]);
      await button('Say more…').click();
      const field = page.getByRole('textbox', { name: 'What do you need help with?' });
      await field.fill('It is emp');
      await host.session.refresh();
      const red = host.session.getSnapshot().rooms.find(({ title }) => title === 'Red');
      const mine = red?.people.find(({ name }) => name === 'Mira Lindqvist')?.key ?? '';
      await host.session.move([mine], roomId('Blue'));
      await expect.poll(() => meeting.session.getSnapshot().currentRoomId, patience).toBe(roomId('Blue'));
      await expect.poll(spoken, patience).toContain('Your call for help ended when you changed rooms.');
      await expect.poll(() => host.help.getSnapshot().requests, patience).toEqual([]);
      await expect.element(field).toHaveValue('It is emp');
      await userEvent.keyboard('{Escape}');
      await expect.element(page.getByText('Sent: Which board?')).toBeVisible();
      await button('Ask again').click();
      await button('Say more…').click();
      await expect.element(field).toHaveValue('It is emp');
      await userEvent.keyboard('{End}ty.{Control>}{Enter}{/Control}');
      await expect
        .poll(() => host.help.getSnapshot().requests, patience)
        .toMatchObject([{ roomId: roomId('Blue'), text: 'Which board?\nIt is empty.' }]);
    },
  );

  it('sees and hears that a host has replied, and to what', async () => {
    await show({ as: 'participant', inRoom: 'Red' });
    const host = await join(meeting, 'Hanna', 'host');
    await host.announcements.announce('Page 2', { to: [roomId('Red')], replyTo: 'Which board?' });
    const note = page.getByRole('group', { name: 'Reply by Hanna to the call for help' });
    await expect.element(note, patience).toHaveTextContent('Reply to: Which board?Hanna: Page 2');
    await expect.poll(spoken).toContain('Reply by Hanna to the call for help: Page 2');
  });

  it('takes it back, and is told that no host is there, in a frame as that of a note', async () => {
    await show({ as: 'participant', inRoom: 'Red' });
    await button('Ask for help').click();
    await expect.element(page.getByText(/No host is here at the moment/)).toBeVisible();
    const boxOf = (selector: string) =>
      document.querySelector(`.rbk-notes .rbk-help${selector}`)?.getBoundingClientRect();
    const below = (selector: string) => (boxOf('')?.bottom ?? 0) - (boxOf(selector)?.bottom ?? 0);
    const above = (selector: string) => (boxOf(selector)?.top ?? 0) - (boxOf('')?.top ?? 0);
    await expect.poll(() => below(' > .rbk-button')).toBeGreaterThanOrEqual(8);
    await expect.poll(() => above('-text')).toBeGreaterThanOrEqual(8);
    await expect
      .poll(() => (boxOf('-text > .rbk-icon')?.left ?? 0) - (boxOf('')?.left ?? 0))
      .toBeGreaterThanOrEqual(12);
    await button('Cancel request').click();
    await expect.element(button('Ask for help')).toBeVisible();
  });

  it('has the button where the app has placed it, and not twice', { tags: 'full' }, async () => {
    await show({ as: 'participant', inRoom: 'Red' }, <HelpButton className="mine" />);
    await expect.element(button('Ask for help'), patience).toBeVisible();
    await expect
      .poll(() =>
        button('Ask for help')
          .elements()
          .map((it) => it.closest('.mine') !== null),
      )
      .toEqual([true]);
  });
});

describe('a host', () => {
  it('sees and hears the queue, the longest wait first, with a badge on the toggle', async () => {
    await show();
    const alice = await joinRoom('Alice', 'Red');
    const ben = await joinRoom('Ben', 'Blue');
    await alice.help.ask('Which file?');
    await expect.element(queue(), patience).toHaveTextContent(/Red.*Alice.*Which file\?/);
    await expect.poll(spoken).toContain('Red asks for help');
    await ben.help.ask();
    await expect.poll(() => queue().getByRole('listitem').elements().length, patience).toBe(2);
    await expect.poll(() => queue().getByRole('listitem').elements()[1]?.textContent).toContain('Blue');
    await expect.poll(spoken).toContain('2 calls for help');
    await expect
      .element(page.getByRole('button', { name: /^Breakout rooms.*2 calls for help$/ }), patience)
      .toBeVisible();
  });

  it('hears a call while a modal dialog is open, and the next one after it has closed', { tags: 'full' }, async () => {
    await show();
    const [alice, ben] = [await joinRoom('Alice', 'Red'), await joinRoom('Ben', 'Blue')];
    await button('Announce…').click();
    const dialog = page.getByRole('dialog');
    await expect.element(dialog).toBeVisible();
    const spokenInDialog = () =>
      [...dialog.element().querySelectorAll('[aria-live=polite]')].map((region) => region.textContent.trim());
    await alice.help.ask();
    await expect.poll(spokenInDialog, patience).toContain('Red asks for help');
    await userEvent.keyboard('{Escape}');
    await expect.element(dialog).not.toBeInTheDocument();
    await ben.help.ask();
    const heard = () =>
      [...document.querySelectorAll('[aria-live=polite]')].some(
        (region) => region.closest('dialog') === null && region.textContent.trim() === '2 calls for help',
      );
    await expect.poll(heard, patience).toBe(true);
  });

  it('says that they come, replies by text, and takes a call off', async () => {
    await show();
    const alice = await joinRoom('Alice', 'Red');
    await alice.help.ask('Which file?');
    await choose('I am coming');
    await expect.element(queue()).toHaveTextContent('You are coming');
    await expect.poll(() => alice.help.getSnapshot().own?.state, patience).toBe('coming');
    await choose('I cannot come');
    await expect.poll(() => alice.help.getSnapshot().own?.state, patience).toBe('asked');
    await choose('Reply…');
    await expect.element(page.getByRole('dialog', { name: 'Reply to Red' })).toBeVisible();
    await page.getByLabelText('Message').fill('Look at page 2');
    await button('Send').click();
    await expect
      .poll(() => alice.announcements.getSnapshot().shown, patience)
      .toMatchObject([{ text: 'Look at page 2', replyTo: 'Which file?' }]);
    await expect.element(queue()).toHaveTextContent('Mira Lindqvist replied: Look at page 2');
    // It is no announcement to the host.
    await expect.element(page.getByRole('button', { name: '1 announcement' })).not.toBeInTheDocument();
    await choose('Done');
    await expect.poll(() => alice.help.getSnapshot().own, patience).toBeNull();
    await expect.element(queue()).not.toBeInTheDocument();
  });

  it(
    'keeps the reply that they write when the call ends meanwhile: it is a word to the room then',
    { tags: 'full' },
    async () => {
      await show();
      const alice = await joinRoom('Alice', 'Red');
      await alice.help.ask();
      // In sight, not in the menu alone.
      await queue().getByRole('button', { name: 'Reply…' }).click();
      await page.getByLabelText('Message').fill('Look at page 2');
      await alice.help.cancel();
      await expect.element(page.getByRole('dialog', { name: 'Write to Red' }), patience).toBeVisible();
      await expect.element(page.getByLabelText('Message')).toHaveValue('Look at page 2');
    },
  );

  it(
    'can do the same with a room that calls by the menu of its call and by that of its line, help first',
    { tags: 'full' },
    async () => {
      await show();
      const alice = await joinRoom('Alice', 'Red');
      await alice.help.ask();
      await expect.element(queue(), patience).toBeVisible();
      const line = page.getByRole('region', { name: 'Red', exact: true }).getByRole('button', { name: 'More for Red' });
      const itemsOf = async (opener: typeof line) => {
        await opener.click();
        const items = page.getByRole('menuitem');
        await expect.element(items.first()).toBeVisible();
        const labels = items.elements().map((item) => item.textContent);
        await userEvent.keyboard('{Escape}');
        return labels;
      };
      const inCall = await itemsOf(queue().getByRole('button', { name: 'More for Red' }));
      expect(inCall.slice(0, 4)).toEqual(['I am coming', 'Reply…', 'Done', 'Task…']);
      expect(inCall).toContain('Close this room…');
      expect(await itemsOf(line)).toEqual(inCall);
      await line.click();
      await page.getByRole('menuitem', { name: 'Reply…' }).click();
      await expect.element(page.getByRole('dialog', { name: 'Reply to Red' })).toBeVisible();
      await userEvent.keyboard('{Escape}');
      await line.click();
      await page.getByRole('menuitem', { name: 'Done' }).click();
      await expect.poll(() => alice.help.getSnapshot().own, patience).toBeNull();
      // Without a call it is what can be done with every room.
      expect(await itemsOf(line)).not.toContain('Done');
    },
  );

  it('goes to the room, which says so, and ends the call there', async () => {
    await show();
    const alice = await joinRoom('Alice', 'Red');
    await alice.help.ask();
    await queue().getByRole('button', { name: 'Join Red', exact: true }).click();
    await expect.poll(() => alice.help.getSnapshot().own?.state, patience).toBe('here');
    await expect.element(queue(), patience).toHaveTextContent('You are here');
    await queue().getByRole('button', { name: 'Done', exact: true }).click();
    await expect.poll(() => breakoutHelp(meeting.session).getSnapshot().requests, patience).toEqual([]);
  });
});
