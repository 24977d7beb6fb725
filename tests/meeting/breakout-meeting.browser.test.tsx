import { act, render } from '@testing-library/react';
import { useState } from 'react';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { initClient, type BreakoutError } from '../../src/core';
import { BreakoutMeeting, type BreakoutMeetingProps } from '../../src/meeting';
import '../../src/styles.css';
import { openMeeting, type LoadedMeeting } from '../support/open-meeting';
import { eventually } from '../support/sandbox';
import { elementsNamed } from './vendor-tree';

let meeting: LoadedMeeting;

const patience = 15_000;

const button = (name: string | RegExp) => page.getByRole('button', { name });

async function show(props: Partial<BreakoutMeetingProps> = {}) {
  await page.viewport(1280, 800);
  const shown = render(<BreakoutMeeting meeting={meeting.client} options={meeting.options} {...props} />);
  await expect.element(button('Leave'), { timeout: patience }).toBeVisible();
  return shown;
}

/** Goes there by the engine, and waits until the vendor's header says so. */
async function goTo(title: string) {
  const { session } = meeting;
  const { rooms } = session.getSnapshot();
  const room = rooms.find((each) => each.title === title);
  await act(() => (room ? session.join(room.id) : session.returnToMain()));
  await eventually(() => expect(titleShown()).toBe(title), patience);
}

const titleShown = () => elementsNamed('rtk-meeting-title')[0]?.ariaLabel;

/** What people find when they look for a way to breakout rooms, or to leave. */
async function expectNothingOfTheVendors() {
  expect(elementsNamed('rtk-breakout-rooms-toggle')).toEqual([]);
  await button('More').click();
  await eventually(() => expect(elementsNamed('rtk-debugger-toggle')).toHaveLength(1), patience);
  expect(elementsNamed('rtk-breakout-rooms-toggle')).toEqual([]);
  expect(elementsNamed('rtk-breakout-rooms-manager')).toEqual([]);
  await button('More').click();
  await expect.element(button(/^Breakout rooms/)).toBeVisible();
}

/** The vendor's chat, polls and people are elements of its sidebar. */
const sidebarShows = (name: string) => elementsNamed('rtk-sidebar').length > 0 && elementsNamed(name).length > 0;

// Loaded once: the vendor's kit is big, and a busy machine takes its time.
beforeAll(() => import('../../src/meeting/vendor-meeting'), 60_000);

describe('BreakoutMeeting', () => {
  beforeEach(async () => {
    meeting = await openMeeting({ people: 4, rooms: ['Red', 'Blue'] });
  });

  it.each([
    [1280, 800],
    [390, 844],
  ])('has our toggle and leave dialog after three switches, and nothing of the vendor’s, at %i px', async (...size) => {
    await show();
    await page.viewport(...size);
    await expectNothingOfTheVendors();
    for (const title of ['Red', 'Blue', 'Product week']) {
      await goTo(title);
      await expectNothingOfTheVendors();
    }

    await goTo('Red');
    await button('Leave').click();
    await expect.element(page.getByRole('dialog', { name: 'What do you want to leave?' })).toBeVisible();
    expect(elementsNamed('rtk-leave-meeting')).toEqual([]);
    await button('Leave Red').click();
    await eventually(() => expect(meeting.session.getSnapshot().status).toBe('main'), patience);
    await eventually(() => expect(titleShown()).toBe('Product week'), patience);
  });

  it('has the icon of our toggle in one line with the vendor’s on a phone', { tags: 'full' }, async () => {
    await show();
    await page.viewport(390, 844);
    const middleOf = (element: Element | null | undefined) => {
      const box = element?.getBoundingClientRect();
      return box && (box.top + box.bottom) / 2;
    };
    const vendors = () => elementsNamed('rtk-controlbar-button').find((element) => element.checkVisibility());
    const toggle = button(/^Breakout rooms/).element();
    await expect.poll(() => middleOf(toggle.querySelector('.rbk-icon'))).toBe(middleOf(vendors()));
  });

  it('docks the panel beside the stage in half a window, too', { tags: 'full' }, async () => {
    await show();
    await page.viewport(752, 691);
    await button(/^Breakout rooms/).click();
    const panel = page.getByRole('region', { name: 'Breakout rooms' });
    await expect.element(panel).toBeVisible();
    const grid = () => elementsNamed('rtk-grid')[0]?.getBoundingClientRect();
    await expect.poll(() => grid()?.width).toBeGreaterThan(300);
    expect(panel.element().getBoundingClientRect().left).toBeGreaterThanOrEqual(grid()?.right ?? Infinity);
  });

  it('docks the panel beside the stage, one at a time with the vendor’s sidebar', async () => {
    await show();
    await button(/^Breakout rooms/).click();
    const panel = page.getByRole('region', { name: 'Breakout rooms' });
    await expect.element(panel).toBeVisible();
    const [grid] = elementsNamed('rtk-grid');
    const box = panel.element().getBoundingClientRect();
    expect(grid?.getBoundingClientRect().width).toBeGreaterThan(500);
    expect(box.left).toBeGreaterThanOrEqual(grid?.getBoundingClientRect().right ?? Infinity);

    await button('Chat').click();
    await eventually(() => expect(sidebarShows('rtk-chat')).toBe(true), patience);
    await expect.element(panel).not.toBeInTheDocument();
    await button(/^Breakout rooms/).click();
    await eventually(() => expect(elementsNamed('rtk-sidebar')).toEqual([]), patience);
    await expect.element(panel).toBeVisible();
  });

  it('lays the panel over the stage on a phone, and out of the way on arrival in a room', async () => {
    await show();
    const panel = page.getByRole('region', { name: 'Breakout rooms' });
    await button(/^Breakout rooms/).click();
    await goTo('Red');
    await expect.element(panel).toBeVisible();

    await page.viewport(390, 844);
    await button('Join Blue').click();
    await eventually(() => expect(titleShown()).toBe('Blue'), patience);
    await expect.element(panel).not.toBeInTheDocument();
    await expect.element(button(/^Breakout rooms/)).toHaveFocus();
  });

  it('has chat, polls and recording of the room one is in, and keeps the sidebar open over a switch', async () => {
    await show();
    await button('Chat').click();
    await meeting.client.chat.sendTextMessage('Hello everybody');
    await expect.element(page.getByText('Hello everybody')).toBeVisible();

    await goTo('Red');
    await eventually(() => expect(sidebarShows('rtk-chat')).toBe(true), patience);
    await expect.element(page.getByText('Hello everybody')).not.toBeInTheDocument();
    await page.getByRole('textbox').first().fill('Only for Red');
    await userEvent.keyboard('{Enter}');
    const { client } = meeting.session.getSnapshot();
    await eventually(() => expect(client?.chat.messages).toMatchObject([{ message: 'Only for Red' }]), patience);
    await expect.element(page.getByText('Only for Red')).toBeVisible();

    await client?.polls.create('Tea or coffee?', ['Tea', 'Coffee']);
    await button('Polls').first().click();
    await expect.element(page.getByText('Tea or coffee?')).toBeVisible();

    await button('More').click();
    await button('Record').click();
    await eventually(() => expect(recorded()).toEqual(['Red']), patience);
    await expect.element(page.getByText('REC', { exact: true })).toBeVisible();

    await goTo('Product week');
    await eventually(() => expect(sidebarShows('rtk-polls')).toBe(true), patience);
    await expect.element(page.getByText('Tea or coffee?')).not.toBeInTheDocument();
    await expect.element(page.getByText('REC', { exact: true })).not.toBeInTheDocument();
    expect(recorded()).toEqual(['Red']);
    await goTo('Red');
    await expect.element(page.getByText('REC', { exact: true })).toBeVisible();
  });

  it('asks the last host what becomes of open rooms, and shows the vendor’s end of the meeting', async () => {
    await show();
    await button('Leave').click();
    await expect.element(page.getByText(/^You are the only host here/)).toBeVisible();
    expect(button('End the meeting for everyone').elements()).toEqual([]);
    await button('Close all rooms and leave').click();
    await eventually(() => expect(meeting.session.getSnapshot().status).toBe('ended'), patience);
    await eventually(() => expect(elementsNamed('rtk-ended-screen')).toHaveLength(1), patience);
    expect(meeting.sandbox.rooms(meeting.meeting.id).rooms).toEqual([]);
  });

  it(
    'ends the meeting for everyone while no rooms are open, as the vendor’s own dialog does',
    { tags: 'full' },
    async () => {
      meeting = await openMeeting({ people: 4 });
      const alice = await initClient(
        meeting.meeting.addParticipant({ name: 'Alice', preset: 'participant' }).clientOptions(),
      );
      await alice.join();
      await show();
      await button('Leave').click();
      await expect.element(page.getByRole('dialog', { name: 'Leave the meeting?' })).toBeVisible();
      await button('End the meeting for everyone').click();
      await eventually(() => expect(alice.self.roomState).toBe('ended'), patience);
      await eventually(() => expect(elementsNamed('rtk-ended-screen')).toHaveLength(1), patience);
    },
  );

  it('makes a client from a token, and begins with the vendor’s setup screen', async () => {
    const { authToken, ...initOptions } = meeting.meeting
      .addParticipant({ name: 'Alice', preset: 'participant' })
      .clientOptions();
    const onMeetingChange = vi.fn();
    render(<BreakoutMeeting {...{ authToken, initOptions, onMeetingChange }} showSetupScreen />);
    await eventually(() => expect(elementsNamed('rtk-setup-screen')).toHaveLength(1), patience);
    await button('Join').click();
    await expect.element(button('Leave'), { timeout: patience }).toBeVisible();
    const names = meeting.sandbox.rooms(meeting.meeting.id).main.people.map(({ name }) => name);
    expect(names).toContain('Alice');
  });

  it('says so when a token is refused, and tries again', { tags: 'full' }, async () => {
    const { authToken, ...initOptions } = meeting.meeting
      .addParticipant({ name: 'Alice', preset: 'participant' })
      .clientOptions();
    meeting.sandbox.fault({ on: 'init', kind: { status: 401 }, times: 1 });
    const onError = vi.fn();
    // As most apps do: another function with each render, and a render with each failure.
    function App() {
      const [failures, setFailures] = useState(0);
      const count = (error: BreakoutError) => {
        onError(error);
        setFailures((before) => before + 1);
      };
      return (
        <>
          <output>{failures}</output>
          <BreakoutMeeting {...{ authToken, initOptions }} onError={count} showSetupScreen={false} />
        </>
      );
    }
    render(<App />);
    await expect
      .element(page.getByRole('alert'), { timeout: patience })
      .toHaveTextContent('You could not be connected');
    await expect.element(page.getByText('1', { exact: true })).toBeVisible();
    expect(onError.mock.calls).toMatchObject([[{ code: 'join-failed' }]]);
    await button('Try again').click();
    await expect.element(button('Leave'), { timeout: patience }).toBeVisible();
  });

  it('asks no font service', { tags: 'full' }, async () => {
    await show();
    await goTo('Red');
    expect(document.querySelectorAll('link[href*="fonts.g"]')).toHaveLength(0);
  });
});

/** Titles of the places that are recorded, by the server's truth. */
function recorded(): string[] {
  const { main, rooms } = meeting.sandbox.rooms(meeting.meeting.id);
  return [main, ...rooms].filter(({ recording }) => recording).map(({ title }) => title);
}
