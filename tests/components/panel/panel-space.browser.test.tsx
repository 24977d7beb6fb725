import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import {
  breakoutAnnouncements,
  breakoutBrief,
  breakoutChannel,
  breakoutRounds,
  breakoutTimer,
} from '../../../src/core';
import { BreakoutPanel } from '../../../src/index';
import { de, fr } from '../../../src/locales';
import type { LoadedMeeting, StoryMeeting } from '../../support/open-meeting';
import { layOutForTouch } from '../../support/lay-out-for-touch';
import { exactButton as button, focused, renderMeeting } from '../../support/render-meeting';

let meeting: LoadedMeeting;

const patience = { timeout: 15_000 };
const rooms = ['Red', 'Blue', 'Green', 'Yellow', 'White'];

interface Place {
  width?: number;
  height?: number;
  messages?: typeof de | undefined;
}

async function open(story: StoryMeeting, { width = 390, height = 600, messages }: Place = {}): Promise<void> {
  await page.viewport(width, height);
  document.body.style.margin = '0';
  meeting = await renderMeeting(
    { people: 20, rooms, view: 'panel', ...story },
    <div style={{ blockSize: '100vh' }}>
      <BreakoutPanel style={{ inlineSize: '100%' }} />
    </div>,
    { messages },
  );
  // It rises as it opens: where it stands is to be measured when it has.
  await Promise.all(
    panel()
      .getAnimations()
      .map(({ finished }) => finished),
  );
}

afterEach(async () => {
  document.body.removeAttribute('style');
  await page.viewport(1280, 800);
});

const panel = () => document.querySelector<HTMLElement>('.rbk-panel') as HTMLElement;
const boxOf = (selector: string) => (panel().querySelector(selector) as Element).getBoundingClientRect();
/** Where the rooms end at the latest: above what concerns all of them or, where that stands beside them, with the panel. */
const endOfRooms = () => {
  const footer = boxOf('.rbk-panel-footer');
  return footer.left >= boxOf('.rbk-virtual-list').right ? panel().getBoundingClientRect().bottom : footer.top;
};
const names = () => page.getByRole('region').getByRole('listitem');

const hasFocus = () => [focused(), document.activeElement].includes(button('Add room').element());

describe('the space of the panel', () => {
  it.each([
    ['a phone', {}],
    ['a phone, in a language of long words', { messages: de }],
    ['a narrow phone', { width: 320 }],
    ['a low frame', { height: 520 }],
  ])('goes to the rooms, on %s', async (_, place: Place) => {
    await open({ inRoom: 'Blue' }, place);
    layOutForTouch();
    await expect.poll(() => names().elements().length).toBeGreaterThan(3);
    await expect.element(page.getByRole('searchbox')).toBeVisible();
    expect(boxOf('.rbk-virtual-list').height).toBeGreaterThanOrEqual(innerHeight / 2);
    // All of it is there at once: nothing had to be scrolled away for that.
    expect(panel().scrollHeight).toBe(panel().clientHeight);
    expect(panel().scrollWidth).toBe(panel().clientWidth);
    expect(boxOf('.rbk-panel-title').top).toBeGreaterThanOrEqual(0);
    expect(boxOf('.rbk-where > strong').top).toBeGreaterThan(boxOf('.rbk-panel-title').bottom);
    // With the way back beside it.
    expect(boxOf('.rbk-where').height).toBeLessThan(62);
    expect(boxOf('.rbk-panel-footer').bottom).toBeLessThanOrEqual(innerHeight);
  });

  it.each([
    ['a phone', { width: 390, height: 700 }],
    ['a low window', { width: 352, height: 648 }],
    ['a phone on its side', { width: 490, height: 200 }],
    ['a narrow phone', { width: 320, height: 568 }],
  ])('goes to the rooms for the most part, however much is going on, in %s', async (_, place: Place) => {
    await open({ inRoom: 'Blue' }, place);
    const { session } = meeting;
    await breakoutTimer(session).set(600_000);
    await breakoutBrief(session).set({ text: 'List three risks of the plan.' });
    await breakoutAnnouncements(session).announce('Ten more minutes.');
    for (const { id, title, people } of session.getSnapshot().rooms.slice(2)) {
      const askers = people.slice(0, 1).map((person) => ({ id: person.id, name: person.name }));
      const value = { key: title, text: 'Which of the two files do you mean?', askers, waited: 0 };
      await breakoutChannel(session).put({ id: `help/${id}`, kind: 'help', value });
    }
    meeting.meeting.addBots(['Late Larry', 'Late Lucia']);
    await expect.element(page.getByText('2 people are not in a room'), patience).toBeInTheDocument();
    await expect.poll(() => panel().querySelectorAll('.rbk-help-card').length).toBe(3);

    const body = panel().querySelector('.rbk-panel-body') as Element;
    expect(panel().scrollHeight).toBe(panel().clientHeight);
    await expect.poll(() => boxOf('.rbk-virtual-list').height).toBeGreaterThanOrEqual(innerHeight / 2);
    // Calls for help stand first, and one of them is whole.
    const call = boxOf('.rbk-help-card');
    expect(call.top).toBeGreaterThanOrEqual(boxOf('.rbk-panel-header').bottom);
    // Two in all but the lowest frames; the rest on demand. None of them is cut.
    const waiting = panel().querySelector('.rbk-attention') as Element;
    const calls = () => [...waiting.querySelectorAll('.rbk-help-card')].filter((each) => each.checkVisibility());
    expect(calls()).toHaveLength(innerHeight > 640 ? 2 : 1);
    await button('Show all 4').click();
    expect(calls()).toHaveLength(3);
    await expect.element(page.getByText('2 people are not in a room')).toBeVisible();
    await button('Show fewer').click();
    await expect.element(page.getByText('2 people are not in a room')).not.toBeVisible();
    expect(waiting.scrollHeight).toBe(waiting.clientHeight);
    // All else is one line, of which each opens what there is to read of it: at the cost of the line, not of the rooms.
    expect(boxOf('.rbk-strip').height).toBeLessThan(50);
    await page.getByRole('button', { name: '1 announcement' }).click();
    await expect.element(page.getByText('Ten more minutes.').last()).toBeVisible();
    expect(boxOf('.rbk-virtual-list').height).toBeGreaterThanOrEqual(innerHeight / 2);
    await page.getByRole('button', { name: '1 announcement' }).click();
    for (const top of [0, body.scrollHeight]) {
      body.scrollTop = top;
      expect(boxOf('.rbk-panel-header').top).toBe(0);
      expect(boxOf('.rbk-panel-footer').bottom).toBe(innerHeight);
    }
    // At the end of it stand the rooms, and some of them are in view.
    expect(boxOf('.rbk-virtual-list').bottom).toBeLessThanOrEqual(endOfRooms() + 1);
    expect(endOfRooms() - Math.max(boxOf('.rbk-virtual-list').top, boxOf('.rbk-panel-header').bottom)).toBeGreaterThan(
      90,
    );
  });

  it('has all that can be done with rounds in it, in a language of long words', { tags: 'full' }, async () => {
    await open({}, { width: 320, height: 640, messages: de });
    await breakoutRounds(meeting.session).start({ count: 4, minutes: 5, next: 'partners', end: 'ask' });
    const strip = () => panel().querySelector<HTMLElement>('.rbk-strip > .rbk-button');
    await expect.poll(strip, patience).not.toBeNull();
    strip()?.click();
    await expect.poll(() => panel().querySelectorAll('.rbk-timer .rbk-button').length, patience).toBe(6);
    const detail = () => panel().querySelector('.rbk-strip-detail') as Element;
    await expect.poll(() => detail().scrollWidth - detail().clientWidth).toBeLessThanOrEqual(0);
    const rights = () =>
      [...panel().querySelectorAll('.rbk-timer .rbk-button')].map((it) => it.getBoundingClientRect().right);
    await expect.poll(() => Math.max(...rights())).toBeLessThanOrEqual(304);
  });

  it('shows a room in the lowest frame, beside where the host is', async () => {
    await open({ inRoom: 'Blue' }, { width: 488, height: 169 });
    await expect.poll(() => endOfRooms() - boxOf('.rbk-live-room').bottom).toBeGreaterThanOrEqual(0);
  });

  it.each([
    ['English', undefined],
    ['German', de],
    ['French', fr],
  ])(
    'shows a room whole on a phone on its side, with all tools for fingers in one line, in %s',
    async (_, messages) => {
      await open({}, { width: 490, height: 200, messages });
      layOutForTouch();
      const room = () => panel().querySelectorAll('.rbk-live-room')[1] as Element;
      await expect.poll(() => endOfRooms() - room().getBoundingClientRect().bottom).toBeGreaterThanOrEqual(0);
      expect(room().getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
      expect(boxOf('.rbk-panel-header').height).toBeLessThanOrEqual(48);
      expect(boxOf('.rbk-panel-header > :last-child').right).toBeLessThanOrEqual(innerWidth);
      const count = panel().querySelector('.rbk-panel-count') as HTMLElement;
      // Whole, or in the line that is out of sight.
      const isOut = count.getBoundingClientRect().top >= boxOf('.rbk-panel-summary').bottom;
      expect(isOut || count.getBoundingClientRect().right <= boxOf('.rbk-panel-tools').left).toBe(true);
    },
  );

  it('has its title in one line beside tools for fingers', { tags: 'full' }, async () => {
    await open({}, { width: 352, height: 800 });
    layOutForTouch();
    await expect.poll(() => boxOf('.rbk-panel-title').height).toBeLessThan(30);
  });

  it('leaves everything within reach of the keyboard', async () => {
    await open({ inRoom: 'Blue' });
    await expect.poll(() => names().elements().length).toBeGreaterThan(3);
    panel().focus();
    const wanted = [
      'Add room',
      'More for all rooms',
      'Hide panel',
      'Return to main meeting',
      'Record',
      'Search rooms and people',
      'Edit rooms',
      'Close all rooms…',
    ];
    const reached = new Set<string>();
    for (let stops = 0; stops < 40 && !reached.has('Close all rooms…'); stops++) {
      await userEvent.keyboard('{Tab}');
      const stop = focused();
      const host = document.activeElement;
      reached.add(stop?.ariaLabel ?? (stop as HTMLInputElement).placeholder ?? host?.textContent ?? '');
      reached.add(host?.textContent?.trim() ?? '');
    }
    expect([...reached]).toEqual(expect.arrayContaining(wanted));
  });

  it('is not spent on a search among a few', { tags: 'full' }, async () => {
    await open({ people: 8 });
    await expect.poll(() => names().elements().length).toBeGreaterThan(3);
    expect(page.getByRole('searchbox').elements()).toEqual([]);
  });
});

it.each([352, 180])('says whole where the user is, and once, in a panel of %i px', { tags: 'full' }, async (width) => {
  await page.viewport(900, 600);
  const title = 'Garden of the second floor';
  await renderMeeting(
    { people: 9, rooms: [title], inRoom: title, view: 'panel' },
    <div style={{ blockSize: '100vh', inlineSize: width }}>
      <BreakoutPanel />
    </div>,
  );
  await expect.element(page.getByText(`You are in ${title}.`)).toBeVisible();
  const where = panel().querySelector('.rbk-where') as HTMLElement;
  const text = where.querySelector('strong') as HTMLElement;
  for (const each of [where, text]) expect(each.scrollWidth).toBeLessThanOrEqual(each.clientWidth);
  // Not letter by letter beside a button either.
  expect(text.clientWidth).toBeGreaterThan(80);
  // Its card is marked, and does not say so again.
  const room = page.getByRole('region', { name: title, exact: true });
  await expect.element(room).toHaveAttribute('aria-current', 'location');
  expect(room.getByText('Here', { exact: true }).elements()).toEqual([]);
});

describe('a room that is added', () => {
  it('is scrolled to, and the focus is back on the button, ring and all', async () => {
    await open({ inRoom: 'Red' });
    button('Add room').element().focus();
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('textbox', { name: 'Room name' })).toHaveFocus();
    // The last one in the order of the rooms.
    await userEvent.fill(page.getByRole('textbox', { name: 'Room name' }), 'Zebra');
    await userEvent.keyboard('{Enter}');
    const added = page.getByRole('region', { name: 'Zebra', exact: true });
    await expect.element(added, patience).toBeVisible();
    await expect
      .poll(() => {
        const { top, bottom } = added.element().getBoundingClientRect();
        const list = boxOf('.rbk-virtual-list');
        return top >= list.top - 1 && bottom <= list.bottom + 1;
      }, patience)
      .toBe(true);
    await expect.poll(hasFocus, patience).toBe(true);
    const { left, right, top, bottom } = button('Add room').element().getBoundingClientRect();
    const edge = panel().getBoundingClientRect();
    // The ring is 2 px wide and 2 px away.
    expect(Math.min(left - edge.left, edge.right - right, top - edge.top, edge.bottom - bottom)).toBeGreaterThan(4);
  });

  it('is found although somebody was searched for', { tags: 'full' }, async () => {
    await open({});
    await page.getByRole('searchbox').fill('ana');
    await button('Add room').click();
    await userEvent.fill(page.getByRole('textbox', { name: 'Room name' }), 'Zebra');
    await userEvent.keyboard('{Enter}');
    await expect.element(page.getByRole('region', { name: 'Zebra', exact: true }), patience).toBeInViewport();
    await expect.element(page.getByRole('searchbox')).toHaveValue('');
  });

  it('is left when its name is not wanted any more, and focuses the button', { tags: 'full' }, async () => {
    await open({});
    await button('Add room').click();
    await expect.element(page.getByRole('textbox', { name: 'Room name' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.poll(hasFocus, patience).toBe(true);
    expect(meeting.session.getSnapshot().rooms).toHaveLength(rooms.length);
  });
});

describe('the panel in an app of any shape', () => {
  it('keeps its width beside a stage that is as wide as it can be, and goes with the meeting', async () => {
    await page.viewport(900, 600);
    meeting = await renderMeeting(
      { people: 4, rooms: ['Red'], view: 'panel' },
      <div style={{ display: 'flex', blockSize: '100vh' }}>
        <main style={{ inlineSize: '100%' }}>The stage</main>
        <BreakoutPanel />
      </div>,
    );
    await expect.element(page.getByRole('region', { name: 'Red' })).toBeVisible();
    expect(panel().getBoundingClientRect().width).toBe(352);

    await meeting.client.leave();
    await expect.element(page.getByRole('region', { name: 'Breakout rooms' }), patience).not.toBeInTheDocument();
  });
});
