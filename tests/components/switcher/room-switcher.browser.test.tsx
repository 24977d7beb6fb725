import { act, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { breakoutChannel } from '../../../src/core';
import { BreakoutNotes, BreakoutProvider, RoomSwitcher, RoomSwitcherButton, SwitchingScreen } from '../../../src/index';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../support/open-meeting';
import '../../../src/styles.css';

let meeting: LoadedMeeting;

const patience = { timeout: 15_000 };
const button = (name: string) => page.getByRole('button', { name, exact: true });
const item = (name: RegExp) => page.getByRole('menuitem', { name });
const menu = () => page.getByRole('menu', { name: 'Switch room' });
const whereAmI = () => {
  const { status, rooms, currentRoomId } = meeting.session.getSnapshot();
  return status === 'room' ? rooms.find(({ id }) => id === currentRoomId)?.title : status;
};
/** What has the focus, also within an element of the vendor's. */
const focused = () => {
  const { activeElement } = document;
  const inner = activeElement?.shadowRoot?.activeElement ?? activeElement;
  return inner?.ariaLabel ?? inner?.textContent ?? '';
};
const spoken = () => screen.getAllByRole('status').map(({ textContent }) => textContent?.trim() ?? '');

async function open(ui: ReactNode, story: StoryMeeting = {}): Promise<void> {
  meeting = await openMeeting({ as: 'switcher', people: 4, rooms: ['Red', 'Green', 'Blue'], inRoom: 'Red', ...story });
  render(
    <BreakoutProvider client={meeting.client} options={meeting.options}>
      {ui}
    </BreakoutProvider>,
  );
}

async function openMenu(here: string): Promise<void> {
  await expect.element(button(`Switch room ${here}`)).toBeVisible();
  (button(`Switch room ${here}`).element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.element(menu()).toBeVisible();
}

describe('RoomSwitcherButton', () => {
  it('names where one is, and marks it in the menu, which counts people in words', async () => {
    await open(<RoomSwitcherButton />);
    await openMenu('Red');
    expect(page.getByRole('menuitem', { name: /Red/ }).element()).toHaveAttribute('aria-current', 'true');
    expect(page.getByRole('menuitem').elements()).toHaveLength(4);
    await expect.element(page.getByRole('menuitem', { name: 'Blue 1 person', exact: true })).toBeVisible();
    expect(document.querySelectorAll('[aria-current]')).toHaveLength(1);
  });

  it('goes by keyboard alone, keeps the focus, and reads out where it led', async () => {
    await open(<RoomSwitcherButton />);
    await openMenu('Red');
    await userEvent.keyboard('b{Enter}');
    expect(focused()).toBe('Switch room Red');
    await expect.poll(whereAmI, patience).toBe('Blue');
    await expect.poll(focused).toBe('Switch room Blue');
    await expect.poll(spoken).toContain('You are in Blue.');
    await expect.element(menu()).not.toBeInTheDocument();
  });

  it('gives the focus back on Escape, and goes nowhere', { tags: 'full' }, async () => {
    await open(<RoomSwitcherButton />);
    await openMenu('Red');
    await userEvent.keyboard('{ArrowDown}{Escape}');
    await expect.element(menu()).not.toBeInTheDocument();
    expect(focused()).toBe('Switch room Red');
    expect(whereAmI()).toBe('Red');
  });

  it('offers the way back alone to whoever may only return', { tags: 'full' }, async () => {
    await open(<RoomSwitcherButton />, { as: 'returner' });
    await openMenu('Red');
    expect(
      page
        .getByRole('menuitem')
        .elements()
        .map(({ textContent }) => textContent),
    ).toEqual([expect.stringMatching(/^Main meeting/), expect.stringMatching(/^Red/)]);
    await item(/^Main meeting/).click();
    await expect.poll(whereAmI, patience).toBe('main');
    // Nowhere to go from here, and the focus is not lost.
    await expect.element(button('Switch room Main meeting')).toHaveAttribute('aria-disabled', 'true');
    await expect
      .element(button('Switch room Main meeting'))
      .toHaveAttribute('title', expect.stringContaining('Your host decides'));
    await expect.poll(focused).toBe('Switch room Main meeting');
  });

  it('is not there for whoever may not move, and comes with the permission', async () => {
    await open(<RoomSwitcherButton />, { as: 'participant' });
    expect(page.getByRole('button').elements()).toEqual([]);
    act(() => meeting.participant.setPermissions({ canAlter: false, canSwitchRooms: true, canReturnToMain: false }));
    await openMenu('Red');
    expect(page.getByRole('menuitem', { name: /^Main meeting/ }).elements()).toEqual([]);
  });

  it('says why a switch was refused, and tries again', async () => {
    await open(<RoomSwitcherButton />);
    meeting.sandbox.fault({ on: 'move', kind: 'refuse' });
    await openMenu('Red');
    await item(/^Blue/).click();
    const alert = page.getByRole('alertdialog', { name: 'You could not get into Blue' });
    await expect.element(alert, patience).toHaveTextContent('The move did not work');
    expect(whereAmI()).toBe('Red');
    meeting.sandbox.clearFaults();
    await button('Try again').click();
    await expect.poll(whereAmI, patience).toBe('Blue');
    await expect.element(alert).not.toBeInTheDocument();
  });

  it('gives the focus back when a refusal is closed', { tags: 'full' }, async () => {
    await open(<RoomSwitcherButton />);
    meeting.sandbox.fault({ on: 'move', kind: 'refuse' });
    await openMenu('Red');
    await item(/^Blue/).click();
    await expect.element(page.getByRole('alertdialog'), patience).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('alertdialog')).not.toBeInTheDocument();
    expect(focused()).toBe('Switch room Red');
  });

  it('leaves it to the switching screen to say what it says', async () => {
    await open(
      <>
        <RoomSwitcherButton />
        <SwitchingScreen />
      </>,
      { options: { switchTimeout: 3000 } },
    );
    await openMenu('Red');
    await item(/^Blue/).click();
    await expect.poll(whereAmI, patience).toBe('Blue');
    await expect.poll(() => spoken().filter(Boolean)).toEqual(['You are in Blue.']);

    meeting.sandbox.fault({ on: 'join', kind: 'refuse' });
    await openMenu('Blue');
    await item(/^Green/).click();
    await expect.element(page.getByRole('heading', { name: 'You could not get into Green' }), patience).toBeVisible();
    expect(page.getByRole('alertdialog').elements()).toEqual([]);
    meeting.sandbox.clearFaults();
    await button('Return to main meeting').click();
    await expect.poll(whereAmI, patience).toBe('main');
    expect(page.getByRole('alertdialog').elements()).toEqual([]);
  });
});

describe('RoomSwitcher', () => {
  it('goes by keyboard alone, and leaves the focus at the next room', async () => {
    await open(<RoomSwitcher />);
    await expect.element(button('Join Green')).toBeVisible();
    (button('Join Green').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(whereAmI, patience).toBe('Green');
    const current = document.querySelector('[aria-current]');
    expect(current).toHaveTextContent('Green');
    await expect.poll(focused).toBe('Join Blue');
    await expect.poll(spoken).toContain('You are in Green.');
  });

  it('says at the room why one could not go there', async () => {
    await open(<RoomSwitcher />);
    meeting.sandbox.fault({ on: 'move', kind: 'refuse' });
    await button('Join Blue').click();
    const alert = page.getByRole('alert');
    await expect.element(alert, patience).toHaveTextContent('The move did not work');
    const listItem = page.getByRole('listitem').filter({ has: alert });
    await expect.element(listItem).toHaveTextContent('Blue');
    expect(whereAmI()).toBe('Red');
  });

  it('forgets a failure that has been got over', { tags: 'full' }, async () => {
    await open(<RoomSwitcher />, { options: { switchTimeout: 3000 } });
    meeting.sandbox.fault({ on: 'join', kind: 'refuse' });
    await button('Join Blue').click();
    await expect.element(page.getByRole('alert'), patience).toBeVisible();
    meeting.sandbox.clearFaults();
    await meeting.session.returnToMain();
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
  });

  it('says what one may not do, and who decides it', async () => {
    await open(<RoomSwitcher />, { as: 'returner' });
    await expect.element(page.getByText(/Your host decides who changes rooms/)).toBeVisible();
    expect(page.getByRole('button', { name: /^(Join|Return)/ }).elements()).toHaveLength(1);
  });
});

describe('where everybody chooses', () => {
  const limit = (title: string, isLocked: boolean, capacity: number | null) => {
    const id = meeting.session.getSnapshot().rooms.find((room) => room.title === title)?.id ?? '';
    return breakoutChannel(meeting.session).put({ id: `room/${id}`, kind: 'room', value: { isLocked, capacity } });
  };
  const openToChoose = async (ui: ReactNode, story: StoryMeeting = {}) => {
    await open(ui, { options: { lateJoiners: 'choose' }, ...story });
    await limit('Red', false, 8);
    await limit('Green', true, null);
    await limit('Blue', false, 1);
  };

  it('the menu shows locked, full and free rooms, and leads to free ones alone', async () => {
    await openToChoose(<RoomSwitcherButton />, { inRoom: 'Green' });
    await openMenu('Green');
    await expect.element(item(/^Green/), patience).toHaveTextContent(/Locked/);
    await expect.element(item(/^Blue/)).toHaveTextContent(/Full/);
    await expect.element(item(/^Red/)).toHaveTextContent(/\d places left/);
    await expect.element(item(/^Blue/)).toHaveAttribute('aria-disabled', 'true');
    // As somebody does who does not look.
    (item(/^Blue/).element() as HTMLElement).click();
    await expect.element(menu()).toBeVisible();
    await item(/^Red/).click();
    await expect.poll(whereAmI, patience).toBe('Red');
  });

  it('the list says why a room cannot be joined', { tags: 'full' }, async () => {
    await openToChoose(<RoomSwitcher />);
    await expect.element(button('Join Green'), patience).toHaveAttribute('title', 'Locked');
    await expect.element(button('Join Green')).toHaveAttribute('aria-disabled', 'true');
    await expect.element(button('Join Blue')).toHaveAttribute('title', 'Full');
    await expect.element(page.getByRole('listitem').filter({ hasText: 'Blue' })).toHaveTextContent(/Full/);
    await limit('Blue', false, 9);
    await expect.element(button('Join Blue'), patience).not.toHaveAttribute('aria-disabled', 'true');
    await button('Join Blue').click();
    await expect.poll(whereAmI, patience).toBe('Blue');
  });

  it('the way back leads into no room that is locked by now', async () => {
    await openToChoose(<BreakoutNotes />, { reloaded: true });
    await expect.element(button('Join Red'), patience).not.toHaveAttribute('aria-disabled', 'true');
    await limit('Red', true, null);
    await expect.element(button('Join Red'), patience).toHaveAttribute('aria-disabled', 'true');
    await expect.element(page.getByRole('group', { name: 'You were in Red before.' })).toHaveTextContent('Locked');
  });

  it('hosts go anywhere', { tags: 'full' }, async () => {
    await openToChoose(<RoomSwitcher />, { as: 'host' });
    await button('Join Green').click();
    await expect.poll(whereAmI, patience).toBe('Green');
  });
});
