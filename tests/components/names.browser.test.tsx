import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { planEditor } from '../../src/core';
import {
  AssignDialog,
  BreakoutNotes,
  BreakoutPanel,
  BreakoutProvider,
  BreakoutLeaveDialog,
  RoomSwitcherButton,
  SwitchingScreen,
} from '../../src/index';
import { ar, en } from '../../src/locales';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../support/open-meeting';
import { mixedTexts } from './conformance/perceivable';
import '../../src/styles.css';

let meeting: LoadedMeeting;
const patience = { timeout: 10_000 };
const messages = { en, ar };

async function open(story: StoryMeeting, locale: keyof typeof messages = 'en'): Promise<void> {
  document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr';
  meeting = await openMeeting(story);
  render(
    <BreakoutProvider client={meeting.client} locale={locale} messages={messages[locale]}>
      <BreakoutNotes />
      <RoomSwitcherButton />
      <div style={{ position: 'relative', blockSize: '80vh' }}>
        <BreakoutPanel />
        <SwitchingScreen />
      </div>
      <AssignDialog />
    </BreakoutProvider>,
  );
}

const press = async (name: string) => page.getByRole('button', { name }).first().click();
const choose = async (name: string) => page.getByRole('menuitem', { name }).first().click();
/** A room that they are not in. */
const chooseOther = async () => {
  await expect.poll(() => document.querySelector('[role=menuitem]')).not.toBeNull();
  [...document.querySelectorAll<HTMLElement>('[role=menuitem]:not([aria-disabled])')]
    .find(({ dataset, textContent }) => dataset.id !== '' && /1|2/.test(textContent))
    ?.click();
};
/** Rows without their pictures. */
const rows = (selector: string) =>
  [...document.querySelectorAll(selector)].map((row) => {
    const copy = row.cloneNode(true) as Element;
    for (const picture of copy.querySelectorAll('.rbk-avatar')) picture.remove();
    return copy.textContent.trim();
  });

afterEach(() => {
  cleanup();
  document.documentElement.dir = 'ltr';
});

/** Titles and names in the direction that the language of the page does not have, with a sign at the end that would jump. */
const worlds = {
  en: { people: ['ليلى (أ)', 'نور!'], rooms: ['غرفة 1.', 'غرفة 2!'], name: 'أنا (المضيف)' },
  ar: { people: ['Ana (A)', 'Ben!'], rooms: ['Red 1.', 'Blue 2!'], name: 'Mira (host)' },
};

describe.each(['en', 'ar'] as const)('names and titles of the other direction, in a page in "%s"', (locale) => {
  const { people, rooms, name } = worlds[locale];
  const written = [...people, ...rooms, name];
  const text = (key: keyof typeof en) => messages[locale][key] as string;
  const check = async () => {
    await expect.poll(() => document.body.textContent).toContain(people[0]);
    expect(mixedTexts(written)).toEqual([]);
  };

  it('are isolated in the panel, its menus, its questions and what it says', async () => {
    await open({ people, rooms, name, view: 'panel', inRoom: rooms[0] ?? '' }, locale);
    await check();
    await page
      .getByRole('listitem')
      .getByRole('button', { name: people[0] ?? '' })
      .last()
      .click();
    await check();
    await chooseOther();
    const said = () => document.querySelector('.rbk-panel + [role=status]')?.textContent ?? '';
    await expect.poll(said, patience).toContain(people[0]);
    await check();
    await press(text('assign.roomsActions'));
    await choose(text('panel.recallAll'));
    await check();
  });

  it('are isolated in the plan, its menus, rules and options', async () => {
    await open({ people, plan: rooms, assigned: true, name, view: 'assign' }, locale);
    await check();
    const options = page.getByRole('option', { name: people[0] ?? '' });
    await options.last().click({ button: 'right' });
    await check();
    await chooseOther();
    const [first, second] = meeting.session.getSnapshot().main?.people.filter(({ isHost }) => !isHost) ?? [];
    planEditor(meeting.session).edit((plan) => ({
      ...plan,
      rules: [{ kind: 'keep-together', personKeys: [first?.key ?? '', second?.key ?? ''] }],
    }));
    await check();
    await press(text('shuffle.open'));
    await check();
  });

  it('are isolated between two rooms, and in the choice of what to leave', async () => {
    await open({ people, rooms, name, inRoom: rooms[0] ?? '' }, locale);
    render(
      <BreakoutProvider client={meeting.client} locale={locale} messages={messages[locale]}>
        <BreakoutLeaveDialog open />
      </BreakoutProvider>,
    );
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(mixedTexts(written)).toEqual([]);
    cleanup();
  });
});

it('of the other direction stand beside the picture, not at the far edge', async () => {
  const { people, rooms } = worlds.ar;
  await open({ people, plan: rooms, assigned: true, view: 'assign' }, 'ar');
  await page.getByRole('radio', { name: new RegExp(ar['assign.everyone']) }).click({ force: true });
  const isName = ({ textContent }: Element) => people.includes(textContent);
  const named = () => [...document.querySelectorAll('[role=option] bdi')].filter(isName);
  // Each in the list and in a room.
  await expect.poll(() => named().length).toBe(2 * people.length);
  for (const name of named()) {
    const text = document.createRange();
    text.selectNodeContents(name);
    const picture = name.closest('[role=option]')?.querySelector('.rbk-avatar')?.getBoundingClientRect();
    const gap = (picture?.left ?? NaN) - text.getBoundingClientRect().right;
    expect(gap, name.textContent).toBeGreaterThanOrEqual(0);
    expect(gap, name.textContent).toBeLessThan(24);
  }
});

describe('people of one name', () => {
  const story: StoryMeeting = { people: ['Camille Martin', 'Camille Martin', 'Noah'], name: 'Camille Martin' };

  it('can be told apart in the plan and in what is said of them', async () => {
    await open({ ...story, plan: ['Red', 'Blue'], view: 'assign' });
    await expect
      .poll(() => rows('[role=option]').sort())
      .toEqual([
        expect.stringMatching(/^Camille Martin \(\d\)$/),
        expect.stringMatching(/^Camille Martin \(\d\)$/),
        'Noah',
      ]);
    expect(new Set(rows('[role=option]')).size).toBe(3);
    await page
      .getByRole('option', { name: /Camille Martin/ })
      .nth(1)
      .click({ button: 'right' });
    await expect.element(page.getByRole('menu', { name: /^Move Camille Martin \(\d\) to$/ })).toBeVisible();
  });

  it('can be told apart in the panel, and oneself is marked', async () => {
    await open({ ...story, rooms: ['Red'], view: 'panel' });
    const people = '.rbk-live-people > li';
    await expect.poll(() => rows(people).length).toBe(4);
    expect(new Set(rows(people)).size).toBe(4);
    expect(rows(people).filter((row) => row.startsWith('Camille Martin (you)'))).toHaveLength(1);
    const [other = ''] = rows(people).filter((row) => /\(\d\)/.test(row));
    await page.getByRole('button', { name: other, exact: true }).click();
    await choose('Main meeting');
    const said = () => document.querySelector('.rbk-panel + [role=status]')?.textContent ?? '';
    await expect.poll(said, patience).toMatch(/^Camille Martin \(\d\) is back/);
  });
});
