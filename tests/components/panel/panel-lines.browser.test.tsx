import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { breakoutCountdown, createPlan, type RoomStorage } from '../../../src/core';
import { setViewState } from '../../../src/hooks/view-state';
import { BreakoutPanel } from '../../../src/index';
import type { LoadedMeeting, StoryMeeting } from '../../support/open-meeting';
import { button, exactButton, focused, renderMeeting, room } from '../../support/render-meeting';

let meeting: LoadedMeeting;

const patience = { timeout: 15_000 };
const titles = (count: number) => Array.from({ length: count }, (_, index) => `Room ${index + 1}`);

async function open(story: StoryMeeting): Promise<void> {
  meeting = await renderMeeting(
    { view: 'panel', ...story },
    <div style={{ blockSize: '100vh' }}>
      <BreakoutPanel />
    </div>,
  );
}

const line = (title: string) => room(title).getByRole('button', { expanded: false }).first();
const opened = (title: string) => room(title).getByRole('button', { expanded: true }).first();

afterEach(async () => {
  document.body.removeAttribute('style');
  await page.viewport(1280, 800);
});

describe('a room in one line', () => {
  it('leaves 25 rooms in view on a screen of 900 px', async () => {
    await page.viewport(1280, 900);
    document.body.style.margin = '0';
    await open({ rooms: titles(25), people: 100 });
    await expect.element(room('Room 25')).toBeInViewport({ ratio: 1 });
    // Clipped by the list and by the panel's body: the browser's own rounding, no more.
    await expect.element(room('Main meeting')).toBeInViewport({ ratio: 0.99 });
    await expect.element(room('Room 25').getByText('4 people')).toBeInTheDocument();
    await expect.element(button('Join Room 25')).toBeInViewport({ ratio: 1 });
  });

  it('opens by press and by key, and stays as it is when people come and go and when the panel was away', async () => {
    await open({ rooms: titles(12), people: 40 });
    await line('Room 2').click();
    await expect.element(opened('Room 2')).toBeVisible();
    opened('Room 2').element().focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(focused()).toBe(line('Room 3').element());
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(opened('Room 3')).toHaveFocus();
    const names = () => room('Room 3').getByRole('list').getByRole('button').elements().length;
    await expect.poll(names).toBeGreaterThan(2);
    const [somebody] = meeting.session.getSnapshot().rooms[5]?.people ?? [];
    await meeting.session.move([somebody?.key ?? ''], meeting.session.getSnapshot().rooms[2]?.id ?? '');
    await expect.element(opened('Room 3')).toHaveFocus();
    await expect.element(opened('Room 2')).toBeVisible();
    setViewState(meeting.session, { view: null });
    await expect.element(room('Room 2')).not.toBeInTheDocument();
    setViewState(meeting.session, { view: 'panel' });
    await expect.element(opened('Room 3')).toBeVisible();
    await userEvent.keyboard('{Tab}');
    opened('Room 3').element().focus();
    await userEvent.keyboard('{ArrowLeft}{Enter}{Enter}');
    await expect.element(line('Room 3')).toHaveFocus();
  });

  it('shows the people of few rooms from the start, and of all or none on demand', async () => {
    await open({ rooms: titles(3), people: 9 });
    await expect.element(opened('Room 1')).toBeVisible();
    await button('More for all rooms').click();
    await page.getByRole('menuitem', { name: 'Show each room as a line' }).click();
    await expect.element(line('Room 1')).toBeVisible();
    expect(room('Room 1').getByRole('list').elements()).toEqual([]);
    await button('More for all rooms').click();
    await page.getByRole('menuitem', { name: 'Show the people of all rooms' }).click();
    await expect.element(opened('Room 3')).toBeVisible();
  });

  it('are lines again, as they were chosen last, in the next rooms and after a reload', async () => {
    // Of the tab, by what is kept: each `open` makes another meeting.
    const kept = new Map<string, string>();
    const kindOf = (key: string) => key.split('.')[1] ?? '';
    const roomStorage: RoomStorage = {
      getItem: (key) => (kindOf(key) === 'panel-lines' ? (kept.get('panel-lines') ?? null) : null),
      setItem: (key, value) => void kept.set(kindOf(key), value),
      removeItem: (key) => void kept.delete(kindOf(key)),
    };
    const story: StoryMeeting = { rooms: titles(3), people: 9, options: { roomStorage } };
    await open(story);
    await expect.element(opened('Room 1')).toBeVisible();
    await button('More for all rooms').click();
    await page.getByRole('menuitem', { name: 'Show each room as a line' }).click();
    await expect.element(line('Room 1')).toBeVisible();
    await meeting.session.close();
    await meeting.session.start(createPlan({ titles: ['Red', 'Blue'] }));
    setViewState(meeting.session, { view: 'panel' });
    await expect.element(line('Red'), patience).toBeVisible();
    cleanup();
    await open(story);
    await expect.element(line('Room 1')).toBeVisible();
    expect(opened('Room 1').elements()).toEqual([]);
  });

  it('tells how many of those who belong there are there, by name who is not, and who is alone', async () => {
    await open({ people: ['Ana', 'Ben', 'Cem', 'Dia'], rooms: ['Red', 'Blue'] });
    const [red] = meeting.session.getSnapshot().rooms;
    const [gone, left] = red?.people ?? [];
    await meeting.session.move([gone?.key ?? ''], null);
    await expect.element(room('Red').getByText('1 of 2 here'), patience).toBeInTheDocument();
    // A host who looks in is nobody of them.
    await meeting.session.join(red?.id ?? '');
    await expect.poll(() => meeting.session.getSnapshot().currentRoomId, patience).toBe(red?.id);
    await expect.element(room('Red').getByText('1 of 2 here')).toBeInTheDocument();
    await meeting.session.returnToMain();
    // Another host may have sent somebody: not before that would be known.
    expect(room('Red').element().textContent).not.toContain('Alone');
    await expect.element(room('Red'), patience).toHaveTextContent('Alone');
    await expect.element(room('Red')).toHaveTextContent(`Not here: ${gone?.name}`);
    await expect
      .element(
        room('Red')
          .getByRole('list')
          .getByText(left?.name ?? ''),
      )
      .toBeVisible();
    await expect.element(room('Blue').getByText('2 people')).toBeInTheDocument();
    await meeting.session.move([left?.key ?? ''], null);
    await expect.element(room('Red').getByText('0 of 2 here'), patience).toBeInTheDocument();
    await expect.element(room('Red')).not.toHaveTextContent('Nobody here');
  });

  it('calls nobody alone whose company is told to come, or is on the way', async () => {
    await open({ people: ['Ana', 'Ben', 'Cem', 'Dia'], rooms: ['Red', 'Blue'] });
    const { session, sandbox } = meeting;
    const [red] = session.getSnapshot().rooms;
    const [gone] = red?.people ?? [];
    await session.move([gone?.key ?? ''], null);
    const alone = room('Red').getByText('Alone');
    await expect.element(alone, patience).toBeVisible();
    const { start, cancel } = breakoutCountdown(session);
    const personIds = [session.person(gone?.key ?? '')?.id ?? ''];
    const id = await start({ kind: 'move', roomId: red?.id ?? '', personIds }, { grace: 60_000 });
    await expect.element(alone).not.toBeInTheDocument();
    await cancel(id ?? '');
    await expect.element(alone).toBeVisible();
    sandbox.fault({ on: 'move', kind: 'silent' });
    void session.move([gone?.key ?? ''], red?.id ?? null).catch(() => undefined);
    await expect.element(alone).not.toBeInTheDocument();
  });
});

describe('a search', () => {
  it('finds rooms as well as people, and opens what it found', async () => {
    await open({ rooms: titles(30), people: Array.from({ length: 60 }, (_, index) => `Person ${index + 100}`) });
    const search = page.getByRole('searchbox', { name: 'Search rooms and people' });
    await search.fill('room 17');
    await expect.element(opened('Room 17')).toBeVisible();
    expect(room('Room 17').getByRole('list').getByRole('button').elements()).toHaveLength(2);
    expect(page.getByRole('region', { name: /^Room/ }).elements()).toHaveLength(1);

    await search.fill('person 130');
    await expect.element(exactButton('Person 130')).toBeVisible();
    expect(page.getByRole('region', { name: /^Room/ }).elements()).toHaveLength(1);

    // So many are no find.
    await search.fill('room');
    await expect.element(line('Room 1')).toBeVisible();
    await line('Room 1').click();
    await expect.element(opened('Room 1')).toBeVisible();
    await search.fill('nothing of it');
    await expect.element(page.getByText('Nothing matches “nothing of it”.').first()).toBeVisible();
    await search.fill('');
    await expect.element(line('Room 1')).toBeVisible();
  });
});

it('rooms of another start begin anew', async () => {
  await open({ rooms: titles(12), people: 24 });
  await line('Room 1').click();
  await meeting.session.close();
  await meeting.session.start(createPlan({ titles: ['Red', 'Blue'] }));
  setViewState(meeting.session, { view: 'panel' });
  await expect.element(opened('Red'), patience).toBeVisible();
});
