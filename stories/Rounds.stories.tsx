import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { breakoutChannel, breakoutRounds, type RoundSchedule } from '../src/core';
import type { LoadedMeeting, StoryMeeting } from '../tests/support/open-meeting';
import { button, dialog, press, within } from './support/play';
import { NotesAndPanel } from './support/views';
import { meeting, meetingOf } from './support/with-meeting';

const rooms = ['Room 1', 'Room 2', 'Room 3'];
const hosts: StoryMeeting = { view: 'panel', rooms };
const guests: StoryMeeting = { as: 'returner', rooms, inRoom: 'Room 1' };
const schedule: RoundSchedule = { count: 4, minutes: 5, next: 'partners', end: 'ask' };

/** Rounds that follow each other by the timer, as a host sees them in the panel and everyone in the notes. */
const meta = {
  title: 'Live/Rounds',
  render: NotesAndPanel,
  parameters: { ...meeting(hosts), docs: { story: { height: '784px' } } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** Writes the second round as a host would: who is in front of the screen is none. */
async function secondRound({ session }: LoadedMeeting, left: number): Promise<void> {
  const channel = breakoutChannel(session);
  const { count, minutes, next, end } = schedule;
  const value = { seed: 1, count, minutes, next, end, repeatedPairs: 0, hostId: '' };
  await channel.put({ id: 'rounds', kind: 'rounds', value });
  await channel.put({
    id: 'timer',
    kind: 'timer',
    value: { left, isRunning: left > 0, end: 'nothing', by: '', round: 2 },
  });
}

/** The first of four rounds is paused: a host resumes it, gives more time, goes on to the next, or ends the rounds. */
export const Host: Story = {
  play: async (context) => {
    const { session } = meetingOf(context);
    await breakoutRounds(session).start(schedule);
    const canvas = within(context.canvasElement);
    await canvas.findByText('Round 1 of 4');
    await press(context.canvasElement, /^Timer/);
    await expect(await button(context.canvasElement, 'Next round')).toBeVisible();
    await press(context.canvasElement, 'Pause rounds');
    await expect(await button(context.canvasElement, 'Resume rounds')).toHaveAttribute('data-variant', 'primary');
    await expect(await button(context.canvasElement, 'Stop rounds')).toHaveAttribute('data-danger');
    await expect(canvas.getByText('Paused')).toBeVisible();
  },
};

/** A host has ended the round: everyone sees where they go, and the host can stop that. */
export const HostBeforeAChange: Story = {
  parameters: { ...meeting({ ...hosts, options: { grace: { toRoom: 10_000 } } }) },
  play: async (context) => {
    const { session } = meetingOf(context);
    await breakoutRounds(session).start(schedule);
    const canvas = within(context.canvasElement);
    await press(context.canvasElement, /^Timer/);
    await press(context.canvasElement, 'Next round');
    await canvas.findByText('Round 2 is about to begin: everyone goes to their room.', {}, { timeout: 8000 });
    await press(context.canvasElement, 'Stay in this round');
    await expect(await button(context.canvasElement, 'Resume rounds')).toBeVisible();
    await press(context.canvasElement, 'Resume rounds');
    await press(context.canvasElement, 'Next round');
    const note = await canvas.findByRole('group', { name: /^Round 2 is about to begin/ }, { timeout: 8000 });
    await expect(within(note).getByRole('timer')).toBeVisible();
  },
};

/** The host who led the rounds is gone: another host is asked. */
export const HostIsAsked: Story = {
  play: async (context) => {
    await secondRound(meetingOf(context), 0);
    const note = await within(context.canvasElement).findByRole('group', { name: 'Round 2 is over' });
    await expect(await button(note, 'Next round')).toBeVisible();
    await expect(await button(note, '+5 min')).toBeVisible();
  },
};

/** In a room: which round it is stands beside the time. */
export const InARoom: Story = {
  parameters: { ...meeting(guests) },
  play: async (context) => {
    await secondRound(meetingOf(context), 190_000);
    const canvas = within(context.canvasElement);
    await canvas.findByText('Round 2 of 4');
    await expect(canvas.getByRole('timer')).toBeVisible();
  },
};

/** In a room, before a change: which room, with whom, and when. */
export const InARoomBeforeAChange: Story = {
  parameters: { ...meeting(guests) },
  play: async (context) => {
    const loaded = meetingOf(context);
    await secondRound(loaded, 9000);
    const { me, rooms: open } = loaded.session.getSnapshot();
    const [, there] = open;
    const personIds = [me?.id ?? '', ...(there?.people.slice(0, 1).map(({ id }) => id) ?? [])];
    const value = {
      key: 'third',
      kind: 'move',
      roomId: there?.id ?? '',
      personIds,
      round: 3,
      left: 9000,
      by: '',
      personId: '',
    };
    await breakoutChannel(loaded.session).put({ id: 'countdown/move/third/0', kind: 'countdown', value });
    await within(context.canvasElement).findByRole('group', {
      name: /^Round 3 is about to begin\. You go to Room 2\. With /,
    });
    // Two that count the same seconds would be one too many.
    await expect(within(context.canvasElement).getAllByRole('timer')).toHaveLength(1);
  },
};

/** In a room whose round is over, and no host is there: nobody is moved, and nothing else is said. */
export const InARoomWithoutAHost: Story = {
  parameters: { ...meeting({ ...guests, hosts: [] }) },
  play: async (context) => {
    await secondRound(meetingOf(context), 0);
    const note = await within(context.canvasElement).findByRole('group', { name: 'Round 2 is over' });
    await expect(note).toHaveTextContent('No host is here to begin the next one.');
  },
};

/** Rounds in the rooms that are open: a preset fills in the form. */
export const Dialog: Story = {
  play: async (context) => {
    await press(context.canvasElement, 'More for all rooms');
    await userEvent.click(await within(document.body).findByRole('menuitem', { name: 'Rounds…' }));
    const form = await dialog(document.body, 'Rounds');
    const preset = within(form).getByRole('radio', { name: 'Speed networking' });
    await userEvent.click(preset);
    await waitFor(() => expect(preset).toBeChecked());
    await userEvent.click(within(form).getByRole('radio', { name: 'Stations' }));
    await expect(within(form).getByLabelText('Number of rounds')).toHaveDisplayValue('4');
    await waitFor(() => expect(within(form).getByText(/stay together and go from room to room/)).toBeVisible());
  },
};
