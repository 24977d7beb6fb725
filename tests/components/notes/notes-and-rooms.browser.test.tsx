import { render } from '@testing-library/react';
import { describe, expect, it, onTestFinished } from 'vitest';
import { page } from 'vitest/browser';
import { breakoutAnnouncements, breakoutBrief, breakoutCountdown, breakoutTimer } from '../../../src/core';
import { BreakoutNotes, BreakoutPanel, BreakoutProvider, preloadBreakout } from '../../../src/index';
import { ar } from '../../../src/locales';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../support/open-meeting';
import { join } from '../facilitation/company';
import '../../../src/styles.css';

let meeting: LoadedMeeting;

const patience = { timeout: 15_000 };
const asking = { mediaPolicy: { microphone: { toRoom: 'ask' }, camera: { toRoom: 'ask' } } } as const;
const button = (name: string) => page.getByRole('button', { name, exact: true });
const group = (name: string) => page.getByRole('group', { name, exact: true });
const boxOf = (selector: string) => (document.querySelector(selector) as HTMLElement).getBoundingClientRect();
const notes = () => document.querySelector('.rbk-notes-over') as HTMLElement;
/** What the notes say, as the eye finds them. */
const titles = () =>
  [...notes().querySelectorAll('.rbk-note')]
    .filter((note) => note.checkVisibility())
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
    .map((note) => note.querySelector('.rbk-note-title')?.textContent);

/** As an app has it: notes above, the people and the panel side by side, and a bar of controls at the bottom. */
async function show(width: number, height: number, story: StoryMeeting = {}, locale = 'en'): Promise<void> {
  await page.viewport(width, height);
  onTestFinished(() => page.viewport(1280, 800));
  meeting = await openMeeting({ as: 'participant', people: 12, rooms: ['Red', 'Blue'], inRoom: 'Red', ...story });
  await preloadBreakout();
  render(
    <div style={{ position: 'fixed', inset: 0, display: 'flex', flexDirection: 'column' }}>
      <BreakoutProvider
        client={meeting.client}
        options={meeting.options}
        locale={locale}
        messages={locale === 'ar' ? ar : undefined}
      >
        <BreakoutNotes />
        <div className="floor" style={{ display: 'flex', flex: 1, minBlockSize: 0 }}>
          <div className="people" style={{ flex: 1, minInlineSize: 0 }} />
          <BreakoutPanel />
        </div>
        <div className="bar" style={{ flex: 'none', blockSize: 44 }} />
      </BreakoutProvider>
    </div>,
  );
}

async function turnOffAndRecord(): Promise<void> {
  await meeting.client.self.enableAudio();
  await meeting.session.join(meeting.session.getSnapshot().rooms[0]?.id ?? '');
  await expect.element(button('Turn on microphone'), patience).toBeVisible();
  await meeting.session.getSnapshot().client?.recording.start();
}

describe.each([
  [752, 800],
  [1280, 800],
])('beside an open panel, at %d × %d', (width, height) => {
  it('notes move no room, and lie over none', async () => {
    await show(width, height, { as: 'host', view: 'panel' });
    const host = await join(meeting, 'Hanna', 'host');
    await expect.poll(() => document.querySelector('.rbk-live-room'), patience).not.toBeNull();
    await breakoutTimer(meeting.session).set(1000);
    await expect.element(group('Time is up'), patience).toBeVisible();
    const said = page.getByText('Time is up').elements();
    expect(said.filter((each) => each.getBoundingClientRect().width > 1)).toHaveLength(1);
    await meeting.client.recording.start().catch(() => undefined);
    const floor = boxOf('.floor');
    await host.announcements.announce('Choose who speaks for your room. '.repeat(6));
    await expect.element(group('Announcement by Hanna'), patience).toBeVisible();
    expect(boxOf('.floor')).toEqual(floor);
    for (const note of notes().querySelectorAll('.rbk-note'))
      expect(note.getBoundingClientRect().right).toBeLessThanOrEqual(boxOf('.rbk-panel').left);
    expect(boxOf('.rbk-panel-footer').top - boxOf('.rbk-virtual-list').top).toBeGreaterThan(height / 2);
  });
});

it.each([
  [390, 800],
  [690, 600],
])('notes lie over the end of the rooms and move none of them, at %d × %d', async (width, height) => {
  await show(width, height, { as: 'host', view: 'panel' });
  const host = await join(meeting, 'Hanna', 'host');
  await expect.poll(() => document.querySelectorAll('.rbk-live-room').length, patience).toBe(3);
  const before = [boxOf('.rbk-panel'), boxOf('.rbk-live-room')];
  await breakoutCountdown(meeting.session).start({ kind: 'close', roomId: null }, { grace: 60_000 });
  await host.announcements.announce('Choose who speaks for your room. '.repeat(14));
  await expect.element(group('Announcement by Hanna'), patience).toBeVisible();
  expect([boxOf('.rbk-panel'), boxOf('.rbk-live-room')]).toEqual(before);
  const { top, right, bottom } = notes().getBoundingClientRect();
  expect(top).toBeGreaterThan(boxOf('.rbk-live-room').bottom);
  expect([right, bottom]).toEqual([boxOf('.rbk-panel').right, boxOf('.rbk-panel-footer').top]);
  // The last room can be scrolled from under them.
  for (const each of ['.rbk-virtual-list', '.rbk-panel-body'])
    (document.querySelector(each) as Element).scrollTop = 9999;
  const last = () => [...document.querySelectorAll('.rbk-live-room')].at(-1)?.getBoundingClientRect().bottom;
  await expect.poll(last).toBeLessThanOrEqual(bottom - 96);
  // Whom it is about can be chosen, and moved, above them.
  await button('More for all rooms').click();
  await page.getByRole('menuitem', { name: 'Select people' }).click();
  await expect.poll(() => notes().getBoundingClientRect().bottom).toBeLessThanOrEqual(boxOf('.rbk-selection-bar').top);
});

it('keeps a task in one line for who wrote it, and opens it on demand; others have it open', async () => {
  await show(752, 800, { as: 'host' });
  await breakoutBrief(meeting.session).set({ text: 'List three risks.' });
  await expect.element(button('Task'), patience).toHaveAttribute('aria-expanded', 'false');
  await expect.element(page.getByText('List three risks.')).not.toBeInTheDocument();
  await button('Task').click();
  await expect.element(page.getByText('List three risks.', { exact: true })).toBeVisible();
  const host = await join(meeting, 'Hanna', 'host');
  await expect.poll(() => host.brief.read(null)?.text, patience).toBe('List three risks.');
  await host.brief.set({ text: 'List three chances.' });
  await expect.element(page.getByText('List three chances.', { exact: true }), patience).toBeVisible();
});

describe.each([
  [490, 200],
  [752, 800],
])('several notes at %d × %d', (width, height) => {
  it('stand in one order: what waits for an answer before what only tells', async () => {
    await show(width, height, { as: 'host', inRoom: '', options: asking });
    await turnOffAndRecord();
    const question = 'Your microphone was turned off.';
    const told = 'Recording is on: Red';
    await expect.poll(() => notes().querySelectorAll('.rbk-note').length, patience).toBe(2);
    if (height > 300) {
      expect(titles()).toEqual([question, told]);
      return;
    }
    expect(titles()).toEqual([question]);
    const more = button('1 more');
    // Beside it, over none of its words.
    expect(more.element().getBoundingClientRect().left).toBeGreaterThanOrEqual(boxOf('.rbk-note').right);
    for (const name of ['Turn on microphone', 'Leave off']) await expect.element(button(name)).toBeInViewport();
    await more.click();
    expect(titles()).toEqual([question, told]);
  });

  it('have the newest announcement in the place of the one before, first of all that was not open', async () => {
    await show(width, height);
    const host = await join(meeting, 'Hanna', 'host');
    await host.brief.set({ text: 'List three risks.' });
    await host.announcements.announce('First.');
    await expect.element(page.getByText('Hanna: First.'), patience).toBeVisible();
    const place = boxOf('.rbk-announcement');
    await host.announcements.announce('Second.');
    await expect.element(page.getByText('Hanna: Second.'), patience).toBeVisible();
    expect(boxOf('.rbk-announcement').top).toBe(place.top);
    await expect.element(page.getByText('Hanna: First.')).not.toBeInTheDocument();
  });
});

it.each([
  [490, 200],
  [752, 800],
  [390, 844],
])(
  'what asks for something stands before what is only told, whichever came first, at %d × %d',
  async (width, height) => {
    await show(width, height);
    const host = await join(meeting, 'Hanna', 'host');
    await host.announcements.announce('First.');
    await expect.element(page.getByText('Hanna: First.'), patience).toBeVisible();
    await host.results.ask();
    const asked = group('Your room is asked for its result.');
    await expect.element(asked.getByRole('button', { name: 'Dismiss' }), patience).toBeVisible();
    await expect.element(asked).not.toHaveAttribute('data-row');
    await host.announcements.announce('Second.');
    await expect.element(page.getByText('Hanna: Second.'), patience).toBeInTheDocument();
    const both = ['Your room is asked for its result.', expect.stringContaining('Second.')];
    expect(titles()).toEqual(height > 300 ? both : both.slice(0, 1));
    await asked.getByRole('button', { name: 'Dismiss' }).click();
    await expect.poll(titles).toEqual([expect.stringContaining('Second.')]);
  },
);

it.each([
  [490, 200],
  [752, 800],
])('tells an answer from what it answers, each in its own line, at %d × %d', async (width, height) => {
  await show(width, height);
  const host = await join(meeting, 'Hanna', 'host');
  const { currentRoomId } = meeting.session.getSnapshot();
  await breakoutAnnouncements(host.session).announce('Yes, both.', {
    to: [currentRoomId ?? ''],
    replyTo: 'Do you mean both files?',
  });
  await expect.element(page.getByText('Hanna: Yes, both.'), patience).toBeVisible();
  const quote = boxOf('.rbk-quote');
  expect(page.getByText('Hanna: Yes, both.').element().getBoundingClientRect().top).toBeGreaterThanOrEqual(
    quote.bottom,
  );
});

it.each(['en', 'ar'])(
  'begins at the edge of a wide stage, and leaves its middle to people: %s',
  { tags: 'full' },
  async (locale) => {
    await show(1280, 800, {}, locale);
    const host = await join(meeting, 'Hanna', 'host');
    await host.announcements.announce('Choose who speaks for your room. '.repeat(6));
    await expect.poll(() => document.querySelector('.rbk-announcement'), patience).not.toBeNull();
    const { left, right, width } = boxOf('.rbk-announcement');
    expect(locale === 'en' ? left : notes().getBoundingClientRect().right - right).toBeCloseTo(16, 0);
    expect(width).toBeLessThanOrEqual(0.4 * innerWidth);
  },
);

it(
  'names the task on a narrow phone, beneath the time and the call for help where it has no room beside them',
  { tags: 'full' },
  async () => {
    await show(320, 700);
    const host = await join(meeting, 'Hanna', 'host');
    await host.timer.set(600_000);
    await host.brief.set({ text: 'List three risks.' });
    await expect.poll(() => document.querySelectorAll('.rbk-brief-label, .rbk-clock').length, patience).toBe(2);
    expect(boxOf('.rbk-brief-label').width).toBeGreaterThan(20);
    expect(boxOf('.rbk-brief-title').right).toBeLessThanOrEqual(innerWidth);
  },
);

it('fades where more notes follow, until their end', { tags: 'full' }, async () => {
  await show(320, 480, { as: 'host', inRoom: '', options: asking });
  await meeting.client.self.enableVideo();
  await meeting.client.self.enableScreenShare();
  await turnOffAndRecord();
  await expect.poll(() => notes().scrollHeight - notes().clientHeight, patience).toBeGreaterThan(0);
  const fade = () => parseFloat(getComputedStyle(notes()).getPropertyValue('--rbk-fade'));
  await expect.poll(fade).toBeGreaterThan(16);
  const fadeAtTheEnd = () => {
    notes().scrollTop = notes().scrollHeight;
    return fade();
  };
  await expect.poll(fadeAtTheEnd).toBeLessThan(1);
});
