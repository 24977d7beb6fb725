import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { breakoutChannel } from '../../../src/core';
import type { LoadedMeeting } from '../../support/open-meeting';
import { join } from '../facilitation/company';
import { isInSight, showOverAStage } from './over-a-stage';

let meeting: LoadedMeeting;

const patience = { timeout: 15_000 };
const button = (name: string) => page.getByRole('button', { name, exact: true });
const group = (name: string) => page.getByRole('group', { name, exact: true });
const boxOf = (selector: string) => (document.querySelector(selector) as HTMLElement).getBoundingClientRect();
const notes = () => document.querySelector('.rbk-notes-over') as HTMLElement;
const openOnes = () => notes().querySelectorAll(':scope > :is(.rbk-note:not([data-row]), .rbk-notes-open)');
const closing = 'Hanna is closing the rooms. You return to the main meeting.';
const task = 'Find three questions that nobody in your room can answer.';
const sizes = [
  [490, 170],
  [752, 590],
  [752, 800],
] as const;

async function show(...window: Parameters<typeof showOverAStage>): Promise<void> {
  meeting = await showOverAStage(...window);
}

/** How far the middle of its icon lies from that of its first line of text, in px. */
function iconOffLine(node: Element): number {
  const icon = node.querySelector('.rbk-icon') as HTMLElement;
  const range = document.createRange();
  range.selectNodeContents(node.querySelector('.rbk-note-title > span:last-child, .rbk-note-title') as HTMLElement);
  const [line, box] = [range.getClientRects()[0] as DOMRect, icon.getBoundingClientRect()];
  return Math.abs((line.top + line.bottom - box.top - box.bottom) / 2);
}

describe.each(sizes)('%d × %d', (width, height) => {
  it('shows first, wherever the rest is scrolled to, what is about to happen', async () => {
    await show(width, height);
    const host = await join(meeting, 'Hanna', 'host');
    await host.brief.set({ text: `${task} `.repeat(8) });
    await host.results.ask();
    await host.announcements.announce('Choose who speaks. '.repeat(20));
    await expect.poll(() => notes().querySelectorAll('.rbk-note').length, patience).toBe(2);
    notes().scrollTop = notes().scrollHeight;
    await host.countdown.start({ kind: 'close', roomId: null }, { grace: 60_000 });
    await expect.element(group(closing), patience).toBeVisible();
    const title = group(closing).element().querySelector('.rbk-note-title') as HTMLElement;
    for (const node of [title, button("I'm ready").element()]) expect(isInSight(node)).toBe(true);
    notes().scrollTop = notes().scrollHeight;
    for (const node of [title, button("I'm ready").element()]) expect(isInSight(node)).toBe(true);
    expect(notes().getBoundingClientRect().bottom).toBeLessThanOrEqual(boxOf('.bar').top);
    expect(boxOf('.bar').bottom).toBeLessThanOrEqual(innerHeight);
  });

  it('leaves people and controls where they are while the result is written, and scrolls in itself', async () => {
    await show(width, height);
    const host = await join(meeting, 'Hanna', 'host');
    await host.results.ask();
    await expect.element(button('Write the result'), patience).toBeVisible();
    const [people, bar] = [boxOf('.people'), boxOf('.bar')];
    await button('Ask for help').click();
    await expect.element(button('Cancel request')).toBeVisible();
    await button('Write the result').click();
    await expect.element(page.getByRole('textbox', { name: 'Result of your room' })).toHaveFocus();
    expect([boxOf('.people'), boxOf('.bar')]).toEqual([people, bar]);
    expect(bar.bottom).toBeLessThanOrEqual(innerHeight);
    expect(notes().getBoundingClientRect().height).toBeLessThanOrEqual(Math.max(0.4 * height, 96) + 1);
    button('Send').element().scrollIntoView({ block: 'end' });
    expect(isInSight(button('Send').element())).toBe(true);
  });
});

describe('a frame of 488 × 169', () => {
  it('has the icon of a note on its first line, a gap above it, and the controls free', { tags: 'full' }, async () => {
    await show(488, 169);
    const host = await join(meeting, 'Hanna', 'host');
    await host.brief.set({ text: task });
    await expect.element(button('Task'), patience).toBeVisible();
    await button('Ask for help').click();
    await expect.element(button('Cancel request')).toBeVisible();
    await host.countdown.start({ kind: 'close', roomId: null }, { grace: 60_000 });
    await expect.element(group(closing), patience).toBeVisible();
    const note = group(closing).element();
    await expect.poll(() => iconOffLine(note)).toBeLessThanOrEqual(2);
    const line = () => boxOf('.rbk-facilitation-line');
    await expect.poll(() => note.getBoundingClientRect().top - line().bottom).toBeGreaterThanOrEqual(4);
    await expect.poll(() => line().height).toBeLessThanOrEqual(32);
    await expect.poll(() => notes().getBoundingClientRect().bottom - boxOf('.bar').top).toBeLessThanOrEqual(0);
    for (const node of [note.querySelector('.rbk-note-title') as Element, button("I'm ready").element()])
      await expect.poll(() => isInSight(node)).toBe(true);
  });
});

describe('a frame of 490 × 200', () => {
  it('has the two messages of who shares under each other, whole, beside the button', { tags: 'full' }, async () => {
    await show(490, 200);
    await meeting.session.getSnapshot().client?.self.enableScreenShare();
    const host = await join(meeting, 'Hanna', 'host');
    await host.countdown.start({ kind: 'close', roomId: null }, { grace: 60_000 });
    await expect.element(group(closing), patience).toHaveTextContent('Your share will end.');
    const note = group(closing).element();
    const sentence = note.querySelector('.rbk-note-title > span:last-child') as HTMLElement;
    const warning = note.querySelector('.rbk-note') as HTMLElement;
    await expect.poll(() => sentence.getBoundingClientRect().width).toBeGreaterThan(150);
    await expect
      .poll(() => warning.getBoundingClientRect().top - sentence.getBoundingClientRect().bottom)
      .toBeGreaterThanOrEqual(0);
    for (const node of [sentence, warning, button("I'm ready").element()]) expect(isInSight(node)).toBe(true);
    expect(notes().scrollHeight).toBe(notes().clientHeight);
  });

  it('shows what was announced, though a task was there, and the question for a result before both; counts the rest', async () => {
    await show(490, 200);
    const host = await join(meeting, 'Hanna', 'host');
    await host.brief.set({ text: `${task} `.repeat(8) });
    await expect.element(button('Task'), patience).toBeVisible();
    await host.announcements.announce('Choose who speaks.');
    await expect.element(page.getByText('Hanna: Choose who speaks.'), patience).toBeVisible();
    const words = page.getByText('Hanna: Choose who speaks.', { exact: true });
    await expect.poll(() => isInSight(words.element())).toBe(true);
    await host.results.ask();
    await expect.element(button('Write the result'), patience).toBeVisible();
    await expect.poll(() => isInSight(button('Write the result').element())).toBe(true);
    await expect.element(words).not.toBeVisible();
    await button('1 more').click();
    await expect.element(words).toBeVisible();
  });

  it('shows whole what can be done about devices that were turned off', { tags: 'full' }, async () => {
    const options = { mediaPolicy: { microphone: { toRoom: 'ask' }, camera: { toRoom: 'ask' } } } as const;
    await show(490, 200, { as: 'host', inRoom: '', options });
    await meeting.client.self.enableAudio();
    await meeting.client.self.enableVideo();
    await meeting.session.join(meeting.session.getSnapshot().rooms[0]?.id ?? '');
    await expect.element(button('Turn on microphone'), patience).toBeVisible();
    for (const name of ['Turn on microphone', 'Turn on camera', 'Leave off'])
      await expect.poll(() => isInSight(button(name).element())).toBe(true);
  });
});

describe('the line of a participant', () => {
  const lineSizes = [
    [372, 800],
    [390, 800],
    [488, 169],
    [578, 800],
    [736, 600],
    [752, 590],
    [1502, 800],
  ] as const;

  /** What lies over something else in the line, or is not whole. */
  function faults(): string[] {
    const line = document.querySelector('.rbk-facilitation-line') as HTMLElement;
    const shown = [...line.querySelectorAll<HTMLElement>('button, .rbk-clock, .rbk-help-text, .rbk-lead > span')];
    const cut = [line, ...line.querySelectorAll<HTMLElement>('.rbk-help'), ...shown]
      .filter((node) => node.scrollWidth > node.clientWidth + 1 || node.scrollHeight > node.clientHeight + 1)
      // A span in a line of text has no inner size.
      .filter((node) => node.clientWidth > 0)
      .map((node) => `cut: ${node.textContent}`);
    const outside = shown
      .filter((node) => node.getBoundingClientRect().right > innerWidth)
      .map((node) => `outside: ${node.textContent}`);
    const over = shown.flatMap((a, index) =>
      shown.slice(index + 1).flatMap((b) => {
        const [one, two] = [a.getBoundingClientRect(), b.getBoundingClientRect()];
        const isApart =
          one.right <= two.left + 0.5 ||
          two.right <= one.left + 0.5 ||
          one.bottom <= two.top + 0.5 ||
          two.bottom <= one.top + 0.5;
        return isApart ? [] : [`over each other: ${a.textContent} / ${b.textContent}`];
      }),
    );
    return [...cut, ...outside, ...over];
  }

  async function isWholeEverywhere(): Promise<void> {
    for (const [width, height] of lineSizes) {
      await page.viewport(width, height);
      await expect.poll(faults, { message: `${width} × ${height}` }).toEqual([]);
    }
  }

  it('is whole at every width, with a timer, a task and a call for help', async () => {
    await show(1502, 800);
    const host = await join(meeting, 'Hanna', 'host');
    await host.brief.set({ text: task });
    await host.timer.set(60_000);
    await expect.element(button('Task'), patience).toBeVisible();
    await expect.poll(() => document.querySelector('.rbk-clock'), patience).not.toBeNull();
    await isWholeEverywhere();
    await button('Ask for help').click();
    await expect.element(button('Cancel request')).toBeVisible();
    await isWholeEverywhere();
    await button('Cancel request').click();
    await expect.element(button('Ask for help')).toBeVisible();
    const roomId = meeting.session.getSnapshot().currentRoomId ?? '';
    // As a client of somebody else in the room would write it.
    const askers = [{ id: 'tariq', name: 'Tariq Haddad' }];
    await breakoutChannel(meeting.session).put({
      id: `help/${roomId}`,
      kind: 'help',
      value: { key: 'his', text: '', askers, waited: 0 },
    });
    await expect.element(page.getByText('Tariq Haddad asked for help'), patience).toBeVisible();
    await isWholeEverywhere();
    await host.timer.set(1000);
    await expect.poll(() => document.querySelector('.rbk-clock[data-over]'), patience).not.toBeNull();
    await isWholeEverywhere();
  });
});

describe('several things at once', () => {
  it('show one in full and the others in a line each, which open by keyboard; nothing moves when one comes or goes', async () => {
    await show(752, 590);
    const host = await join(meeting, 'Hanna', 'host');
    await host.brief.set({ text: task });
    await expect.element(page.getByText(task).first(), patience).toBeVisible();
    const [people, shownTask] = [boxOf('.people'), boxOf('.rbk-notes-open')];
    await host.announcements.announce('Choose who speaks for your room.');
    await expect.element(group('Announcement by Hanna'), patience).toHaveAttribute('data-row');
    await host.results.ask();
    await expect.element(group('Your room is asked for its result.'), patience).toHaveAttribute('data-row');
    expect(openOnes()).toHaveLength(1);
    expect([boxOf('.people'), boxOf('.rbk-notes-open')]).toEqual([people, shownTask]);
    for (const row of notes().querySelectorAll('.rbk-note[data-row]'))
      expect(row.getBoundingClientRect().height).toBeLessThanOrEqual(40);

    const row = group('Announcement by Hanna');
    row.getByRole('button', { name: 'Show more' }).element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(row).not.toHaveAttribute('data-row');
    await expect.element(row).toHaveFocus();
    expect(openOnes()).toHaveLength(1);
    await expect.element(button('Task')).toHaveAttribute('aria-expanded', 'false');
    await row.getByRole('button', { name: 'Dismiss' }).click();
    await expect.element(button('Task')).toHaveAttribute('aria-expanded', 'true');
    expect(boxOf('.people')).toEqual(people);
  });

  it('says who asks for what, and can be told: not now', { tags: 'full' }, async () => {
    await show(752, 590);
    const host = await join(meeting, 'Hanna', 'host');
    await host.results.ask();
    const asked = group('Your room is asked for its result.');
    await asked.getByRole('button', { name: 'Dismiss' }).click();
    await expect.element(asked).not.toBeInTheDocument();
    await button('Result of your room').click();
    await expect.element(page.getByRole('textbox', { name: 'Result of your room' })).toHaveFocus();
  });
});
