import { render } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { BreakoutNotes, BreakoutProvider } from '../../../src/index';
import type { Messages } from '../../../src/locales';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../support/open-meeting';
import { leapingClock } from '../../support/passing-time';
import '../../../src/styles.css';
import { viewStateOf } from '../../../src/hooks/view-state';

let meeting: LoadedMeeting;

const patience = { timeout: 15_000 };
const button = (name: string) => page.getByRole('button', { name, exact: true });
const note = (name: string) => page.getByRole('group', { name, exact: true });
const said = () => document.querySelector('.rbk-notes > [role=status]')?.textContent.trim();
const snapshot = () => meeting.session.getSnapshot();
const roomId = (title: string) => snapshot().rooms.find((room) => room.title === title)?.id ?? '';
const self = () => snapshot().client?.self;

function show(messages: Partial<Messages> = {}): void {
  render(
    <BreakoutProvider client={meeting.client} options={meeting.options} messages={messages}>
      <input aria-label="Typing" />
      <BreakoutNotes />
    </BreakoutProvider>,
  );
}

async function open(story: StoryMeeting = {}): Promise<void> {
  meeting = await openMeeting({ people: 2, rooms: ['Red', 'Blue'], ...story });
}

const ask = { toRoom: 'ask' } as const;

describe('the question about devices', () => {
  it('is asked on arrival, read out, and leaves the focus where it is', async () => {
    await open({ options: { mediaPolicy: { microphone: ask, camera: ask } } });
    await self()?.enableAudio();
    await self()?.enableVideo();
    show();
    await page.getByLabelText('Typing').click();
    expect(document.querySelector('.rbk-notes')?.getBoundingClientRect().height).toBe(0);
    await meeting.session.join(roomId('Red'));
    const both = 'Your microphone and camera were turned off.';
    await expect.element(note(both)).toHaveTextContent('That happened when you changed rooms.');
    await expect.poll(said).toBe(both);
    await expect.element(page.getByLabelText('Typing')).toHaveFocus();

    await button('Turn on microphone').click();
    await expect.poll(() => self()?.audioEnabled, patience).toBe(true);
    await expect.element(note('Your camera was turned off.')).toBeVisible();
    expect(self()?.videoEnabled).toBe(false);
    await button('Turn on camera').click();
    await expect.poll(() => self()?.videoEnabled, patience).toBe(true);
    await expect.element(page.getByText(/turned off/)).not.toBeInTheDocument();
  });

  it('takes a no, and the keyboard goes on in the bar', { tags: 'full' }, async () => {
    await open({ options: { mediaPolicy: { microphone: ask } } });
    await self()?.enableAudio();
    show();
    await meeting.session.join(roomId('Red'));
    await expect.element(button('Leave off')).toBeVisible();
    button('Leave off').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByText(/turned off/)).not.toBeInTheDocument();
    await expect.poll(() => document.activeElement?.className).toBe('rbk-notes');
    expect(self()?.audioEnabled).toBe(false);
  });

  it('says so when a device does not start, and goes on asking', async () => {
    await open({ options: { mediaPolicy: { camera: ask } } });
    await self()?.enableVideo();
    show();
    await meeting.session.join(roomId('Red'));
    const { getUserMedia } = navigator.mediaDevices;
    const refuse = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
    Object.assign(navigator.mediaDevices, { getUserMedia: refuse });
    onTestFinished(() => void Object.assign(navigator.mediaDevices, { getUserMedia }));
    await button('Turn on camera').click();
    await expect
      .element(page.getByRole('alert'), patience)
      .toHaveTextContent('Your microphone or camera could not be switched on');
    await expect.element(button('Turn on camera')).toBeVisible();
  });
});

describe('the text of a note', () => {
  it.each([320, 390, 640])(
    'stands beside its buttons in one line, or above them, %d px wide',
    { tags: 'full' },
    async (width) => {
      await page.viewport(width, 800);
      onTestFinished(() => page.viewport(1280, 800));
      const rooms = ['A room with a title that is far too long for its line'];
      await open({ rooms, options: { mediaPolicy: { microphone: ask, camera: ask } } });
      await self()?.enableAudio();
      await self()?.enableVideo();
      await self()?.enableScreenShare();
      show();
      await meeting.session.join(roomId(rooms[0] ?? ''));
      await meeting.session.getSnapshot().client?.recording.start();
      const notes = () => [...document.querySelectorAll<HTMLElement>('.rbk-notes-over > .rbk-note')];
      await expect.poll(notes, patience).toHaveLength(3);
      for (let turn = 0; turn < 3; turn++) {
        // Each of them is the one in full once.
        notes()[turn]?.querySelector<HTMLElement>('.rbk-note-open button, button.rbk-note-open')?.click();
        await expect.poll(() => notes()[turn]?.dataset.row).toBeUndefined();
        const each = notes()[turn] as HTMLElement;
        const title = each.querySelector('.rbk-note-title') as HTMLElement;
        const buttons = [...each.querySelectorAll('button')].map((found) => found.getBoundingClientRect());
        const text = title.getBoundingClientRect();
        const isOneLine = text.height <= 2 * Number.parseFloat(getComputedStyle(title).lineHeight) - 1;
        if (!isOneLine) for (const { top } of buttons) expect(top).toBeGreaterThanOrEqual(text.bottom);
        // In the column of the text, whatever line they are in.
        for (const { left } of buttons) expect(left).toBeGreaterThanOrEqual(text.left - 12);
      }
    },
  );
});

describe('the way back after a reload', () => {
  it('leads back to the room', async () => {
    await open({ as: 'switcher', inRoom: 'Blue', reloaded: true });
    show();
    await expect.element(note('You were in Blue before.')).toBeVisible();
    await expect.poll(said).toBe('You were in Blue before.');
    await button('Join Blue').click();
    await expect.poll(() => snapshot().currentRoomId, patience).toBe(roomId('Blue'));
    await expect.element(page.getByText(/You were in/)).not.toBeInTheDocument();
  });

  it('is forgotten by whoever stays', { tags: 'full' }, async () => {
    await open({ as: 'switcher', inRoom: 'Blue', reloaded: true });
    show();
    await button('Stay here').click();
    await expect.element(page.getByText(/You were in/)).not.toBeInTheDocument();
    expect(snapshot()).toMatchObject({ status: 'main', previousRoom: null });
  });

  it('names who can help where one may not change rooms', { tags: 'full' }, async () => {
    await open({ as: 'returner', inRoom: 'Blue', reloaded: true });
    show();
    await expect.element(page.getByText('A host can bring you back there.')).toBeVisible();
    expect(button('Join Blue').elements()).toEqual([]);
    await button('Dismiss').click();
    await expect.poll(() => snapshot().previousRoom).toBeNull();
  });
});

describe('a device that a rule has muted', () => {
  it('is said on arrival, to a host too, with one press to switch it on', async () => {
    await open({ inRoom: 'Red' });
    await self()?.enableAudio();
    show();
    await meeting.session.returnToMain();
    const muted = 'Your microphone was turned off.';
    await expect.element(note(muted)).toBeVisible();
    await expect.poll(said).toBe(muted);
    await button('Turn on microphone').click();
    await expect.poll(() => self()?.audioEnabled, patience).toBe(true);
    await expect.element(page.getByText(muted)).not.toBeInTheDocument();
  });
});

describe('who is told of a device that is off', () => {
  const muted = 'Your microphone was turned off.';

  it('hears why, and the note goes by itself, unless it is in use', async () => {
    const pass = leapingClock();
    await open({ inRoom: 'Red' });
    await self()?.enableAudio();
    show();
    await meeting.session.returnToMain();
    await expect.element(note(muted)).toHaveTextContent('That happened when you changed rooms.');
    button('Leave off').element().focus();
    await pass(22_000);
    await expect.element(note(muted)).toBeVisible();
    await page.getByLabelText('Typing').click();
    await pass(20_000);
    await expect.element(note(muted)).not.toBeInTheDocument();
    expect(self()?.audioEnabled).toBe(false);

    await meeting.session.join(roomId('Blue'));
    const still = 'Your microphone is still off.';
    await expect.element(note(still)).not.toHaveTextContent('That happened');
    await expect.poll(said).toBe(still);
  });
});

describe('the invitation to choose a room', () => {
  const invited = 'Breakout rooms are open: choose one.';

  it('comes to those who may choose, leads to the panel, and does not come back', async () => {
    await open({ as: 'switcher' });
    show();
    await expect.element(note(invited)).toBeVisible();
    await expect.poll(said).toBe(invited);
    await button('Choose a room').click();
    expect(viewStateOf(meeting.session).get().view).toBe('panel');
    await expect.element(page.getByText(invited)).not.toBeInTheDocument();
    await meeting.session.join(roomId('Red'));
    await meeting.session.returnToMain();
    await expect.poll(() => snapshot().status).toBe('main');
    expect(note(invited).elements()).toEqual([]);
  });

  it.each(['host', 'returner'] as const)('does not come to a %s', { tags: 'full' }, async (as) => {
    await open({ as });
    show();
    expect(note(invited).elements()).toEqual([]);
  });
});

describe('the end of a screen share', () => {
  it('is told after the switch, until dismissed', { tags: 'full' }, async () => {
    await open();
    await self()?.enableScreenShare();
    show();
    await meeting.session.join(roomId('Red'));
    await expect.element(note('Your screen share has ended.')).toBeVisible();
    await expect.poll(said).toBe('Your screen share has ended.');
    expect(self()?.screenShareEnabled).toBe(false);
    await button('Dismiss').click();
    await expect.element(page.getByText('Your screen share has ended.')).not.toBeInTheDocument();
  });
});

describe('a lost connection', () => {
  it('shows for as long as it lasts', async () => {
    await open({ as: 'participant' });
    show();
    const restore = meeting.sandbox.fault({ on: 'connect', kind: 'refuse' });
    meeting.participant.disconnect();
    const lost = 'Connection lost. Reconnecting…';
    await expect.element(note(lost)).toBeVisible();
    await expect.poll(said).toBe(lost);
    restore();
    await expect.element(note(lost), patience).not.toBeInTheDocument();
    expect(self()?.roomJoined).toBe(true);
  });
});

describe('a room that was closed while the way there failed', () => {
  it('is told in the main meeting, where trying again has led, until dismissed', async () => {
    await open({ as: 'switcher' });
    show();
    const red = roomId('Red');
    const restore = meeting.sandbox.fault({ on: 'init', kind: { status: 401 } });
    await expect(meeting.session.join(red)).rejects.toMatchObject({ code: 'switch-failed' });
    restore();
    meeting.meeting.deleteRooms([red]);
    await expect(meeting.session.retrySwitch()).rejects.toMatchObject({ code: 'room-gone' });
    const gone = 'The room you were going to has been closed.';
    await expect.element(note(gone)).toHaveTextContent('You are in the main meeting.');
    await expect.poll(said).toContain(gone);
    // The invitation came first.
    await note(gone).getByRole('button', { name: 'Show more' }).click();
    // In the line of what it puts away, also on a phone.
    await page.viewport(390, 844);
    const bottom = note(gone).element().getBoundingClientRect().bottom;
    const text = page.getByText('You are in the main meeting.').element().getBoundingClientRect();
    expect(bottom - text.bottom).toBeLessThan(20);
    await page.viewport(1280, 800);
    await button('Dismiss').click();
    await expect.element(note(gone)).not.toBeInTheDocument();
  });
});
