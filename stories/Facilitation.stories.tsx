import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import {
  breakoutAnnouncements,
  breakoutBrief,
  breakoutChannel,
  breakoutHelp,
  breakoutLeads,
  breakoutTimer,
} from '../src/core';
import type { LoadedMeeting, StoryMeeting } from '../tests/support/open-meeting';
import { say } from './support/content';
import { button, partOf, press, within } from './support/play';
import { NotesAndPanel } from './support/views';
import { meeting, meetingOf, roomOf } from './support/with-meeting';

const rooms = ['Room 1', 'Room 2', 'Room 3'];
const hosts: StoryMeeting = { view: 'panel', rooms };
const guests: StoryMeeting = { as: 'returner', rooms, inRoom: 'Room 1' };

/** What rooms share, as a host sees it in the panel and everyone in the notes. */
const meta = {
  title: 'Live/Facilitation',
  render: NotesAndPanel,
  parameters: { ...meeting(hosts), docs: { story: { height: '784px' } } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const MINUTE = 60_000;

/** Writes a call for help as a client in that room would. */
async function askFrom(loaded: LoadedMeeting, title: string, waited: number, text = ''): Promise<void> {
  const room = roomOf(loaded, title);
  const [asker] = room?.people ?? [];
  await breakoutChannel(loaded.session).put({
    id: `help/${room?.id ?? ''}`,
    kind: 'help',
    value: { key: title, text: say(text), askers: [{ id: asker?.id ?? '', name: asker?.name ?? '' }], waited },
  });
}

/** Writes a timer as a host would: who is in front of the screen is none. */
async function timerOf({ session }: LoadedMeeting, left: number): Promise<void> {
  const value = { left, isRunning: true, end: 'ask', by: say('Amara Okafor') };
  await breakoutChannel(session).put({ id: 'timer', kind: 'timer', value });
}

/** Makes the first of each room its lead. */
async function lead({ session }: LoadedMeeting): Promise<void> {
  for (const { id, people } of session.getSnapshot().rooms)
    await breakoutLeads(session).set(id, people[0]?.key ?? null);
}

async function beBusy(loaded: LoadedMeeting): Promise<void> {
  await breakoutTimer(loaded.session).set(12 * MINUTE);
  await askFrom(loaded, 'Room 2', 4 * MINUTE, 'Which of the two files do you mean?');
  await askFrom(loaded, 'Room 3', 0);
  await breakoutAnnouncements(loaded.session).announce(say('Please write down three questions.'));
}

/** A timer runs, two rooms ask for help, and something was announced. */
export const Host: Story = {
  play: async (context) => {
    await beBusy(meetingOf(context));
    const queue = await within(context.canvasElement).findByRole('list', { name: 'Calls for help' });
    await expect(within(queue).getAllByRole('listitem')).toHaveLength(2);
    await press(context.canvasElement, '1 announcement');
  },
};

export const HostInLight: Story = { ...Host, tags: ['full'], globals: { theme: 'light' } };
export const HostInArabic: Story = { ...Host, tags: ['full'], globals: { locale: 'ar' } };

/** One timer for all rooms, and another one for a single room, paused. */
export const TwoTimers: Story = {
  play: async (context) => {
    const { session } = meetingOf(context);
    const timer = breakoutTimer(session);
    const roomId = session.getSnapshot().rooms[1]?.id ?? '';
    await timer.set(12 * MINUTE);
    await timer.set(3 * MINUTE, { roomId });
    await timer.pause(roomId);
    await press(context.canvasElement, /^Timer/);
    await waitFor(() =>
      expect(within(context.canvasElement).getByRole('group', { name: 'Timer of Room 2' })).toBeVisible(),
    );
  },
};

/** By the menu of all rooms. */
async function choose(canvas: HTMLElement, name: string): Promise<void> {
  await press(canvas, 'More for all rooms');
  await userEvent.click(await within(canvas).findByRole('menuitem', { name }));
}

/** For all rooms or one, and what happens at its end. */
export const SettingATimer: Story = { play: ({ canvasElement }) => choose(canvasElement, 'Timer') };

/** To everyone, some rooms, or hosts. */
export const Announcing: Story = { play: ({ canvasElement }) => press(canvasElement, 'Announce…') };

/** The time is up, and the host is asked. */
export const TimeIsUp: Story = {
  play: async (context) => {
    await breakoutTimer(meetingOf(context).session).set(1000);
    await expect(await within(context.canvasElement).findByRole('group', { name: 'Time is up' }, wait)).toBeVisible();
  },
};

/** Less than a minute is left, and two things were announced. */
export const Participant: Story = {
  parameters: meeting(guests),
  play: async (context) => {
    const loaded = meetingOf(context);
    await timerOf(loaded, 42_000);
    for (const [index, text] of ['Your task is on the board.', 'Choose who speaks for your room.'].entries()) {
      const value = {
        text: say(text),
        to: 'everyone',
        by: say('Amara Okafor'),
        ...(index === 0 && { link: 'https://example.com/task' }),
      };
      await breakoutChannel(loaded.session).put({ id: `announcement/${index}`, kind: 'announcement', value });
    }
    await press(context.canvasElement, '1 earlier announcement');
    await expect(within(context.canvasElement).getAllByRole('group', { name: /^Announcement/ })).toHaveLength(2);
  },
};

export const ParticipantNarrow: Story = { ...Participant, tags: ['full'], globals: { viewport: { value: 'narrow' } } };

/** Has asked for help, while no host is there. */
export const Asked: Story = {
  parameters: meeting(guests),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Ask for help');
    await expect(await button(canvasElement, 'Cancel request')).toBeVisible();
  },
};

/** A host is on the way. */
export const HostIsComing: Story = {
  parameters: meeting({ ...guests, hosts: ['Hanna Brandt'] }),
  play: async (context) => {
    const loaded = meetingOf(context);
    const { session } = loaded;
    await breakoutHelp(session).ask();
    const { currentRoomId, rooms: open } = session.getSnapshot();
    // The start has put her into another room.
    const hanna = open.flatMap(({ people }) => people).find(({ name }) => name === say('Hanna Brandt'));
    const id = `help/${currentRoomId ?? ''}`;
    const request = breakoutChannel(session).getSnapshot().entries.get(id)?.value as { key: string } | undefined;
    await breakoutChannel(session).put({
      id: `help-answer/${currentRoomId ?? ''}`,
      kind: 'help-answer',
      value: { key: request?.key ?? '', state: 'coming', person: hanna?.id ?? '', by: hanna?.name ?? '' },
    });
    await expect(await within(context.canvasElement).findByText('Hanna Brandt is coming')).toBeVisible();
  },
};

/** Writes the task of all rooms as a host would. */
async function briefOf({ session }: LoadedMeeting, text: string, link?: string): Promise<void> {
  await breakoutChannel(session).put({ id: 'brief', kind: 'brief', value: { text, ...(link && { link }) } });
}

const task = [
  'List three risks of the plan, and agree on the one that worries you most.',
  'Then write it on the board.',
];
/** In the language of the story. */
const taskText = () => task.map(say).join('\n\n');

/** The task of the room, as it is on arrival, beside the time that is left. */
export const Task: Story = {
  parameters: meeting(guests),
  play: async (context) => {
    const loaded = meetingOf(context);
    await timerOf(loaded, 12 * MINUTE);
    await briefOf(loaded, taskText(), 'https://example.com/board');
    await expect(await within(context.canvasElement).findByText(partOf(task[0] ?? ''))).toBeVisible();
  },
};

export const TaskNarrow: Story = { ...Task, tags: ['full'], globals: { viewport: { value: 'narrow' } } };
export const TaskInArabic: Story = { ...Task, tags: ['full'], globals: { locale: 'ar' } };

/** The user has folded it, and a host has changed it since. */
export const TaskChanged: Story = {
  parameters: meeting(guests),
  play: async (context) => {
    const loaded = meetingOf(context);
    await briefOf(loaded, taskText());
    await press(context.canvasElement, 'Task');
    await briefOf(loaded, say('List three chances instead.'));
    await expect(await within(context.canvasElement).findByRole('button', { name: 'Task Changed' })).toBeVisible();
  },
};

/** A host sees the task of all rooms, and changes it. */
export const ChangingTheTask: Story = {
  play: async (context) => {
    const { session } = meetingOf(context);
    await breakoutBrief(session).set({ text: taskText(), link: 'https://example.com/board' });
    await press(context.canvasElement, 'Task');
    await press(context.canvasElement, 'Change task');
    await expect(await within(context.canvasElement).findByRole('textbox', { name: 'Task' })).toHaveValue(taskText());
  },
};

/** A task that one room has for itself. */
export const WritingTheTaskOfARoom: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'More for Room 2');
    await userEvent.click(await within(canvasElement).findByRole('menuitem', { name: 'Task…' }));
    await expect(await within(canvasElement).findByRole('dialog', { name: 'Task for Room 2' })).toBeVisible();
  },
};

/** Each room has somebody who leads it; in the panel their name is marked, in the notes of the room it is told. */
export const Leads: Story = {
  play: async (context) => {
    await lead(meetingOf(context));
    await expect((await within(context.canvasElement).findAllByText('Lead')).length).toBe(rooms.length);
  },
};

/** Who leads the room has gone: anybody there may take their place. */
export const TheLeadHasGone: Story = {
  parameters: meeting(guests),
  play: async (context) => {
    const { session } = meetingOf(context);
    const roomId = session.getSnapshot().currentRoomId ?? '';
    const value = { id: 'gone', name: say('Amara Okafor'), custom: 'gone' };
    await breakoutChannel(session).put({ id: `lead/${roomId}`, kind: 'lead', value });
    await expect(await button(context.canvasElement, 'Take the lead')).toBeVisible();
  },
};

/** The time is up, and no host is there: who may return is shown the way. */
export const TimeIsUpWithoutAHost: Story = {
  parameters: meeting(guests),
  play: async (context) => {
    await timerOf(meetingOf(context), 1000);
    await expect(await button(context.canvasElement, 'Return to main meeting')).toBeVisible();
  },
};

const wait = { timeout: 5000 };
