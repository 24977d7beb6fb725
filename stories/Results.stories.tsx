import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { breakoutChannel } from '../src/core';
import type { LoadedMeeting, StoryMeeting } from '../tests/support/open-meeting';
import { say } from './support/content';
import { button, dialog, press, within } from './support/play';
import { NotesAndPanel } from './support/views';
import { meeting, meetingOf, roomOf } from './support/with-meeting';

const rooms = ['Room 1', 'Room 2', 'Room 3'];
const hosts: StoryMeeting = { view: 'panel', rooms };
const guests: StoryMeeting = { as: 'returner', rooms, inRoom: 'Room 1' };

/** One answer a room: its people write it, hosts see all side by side. */
const meta = {
  title: 'Live/Results',
  render: NotesAndPanel,
  parameters: { ...meeting(hosts), docs: { story: { height: '784px' } } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const MINUTE = 60_000;
const key = 'story';

/** Writes as another host would. */
async function askFrom({ session }: LoadedMeeting, isShared = false): Promise<void> {
  const value = { key, state: 'asked', isShared, previous: '' };
  await breakoutChannel(session).put({ id: 'results', kind: 'results', value });
}

/** Writes as somebody in that room would. */
async function sendFrom(loaded: LoadedMeeting, room: string, by: string, text: string, part = ''): Promise<void> {
  const { id = '', title } = roomOf(loaded, room) ?? {};
  const value = { text, by: say(by), room: title ?? room, history: [], waited: 2 * MINUTE };
  await breakoutChannel(loaded.session).put({ id: `result/${key}/${id}${part}`, kind: 'result', value });
}

/** In the language of the story. */
const first = () =>
  ['The three largest risks are the date, the budget and the translation.', 'We would begin with the date.']
    .map(say)
    .join('\n\n');
const second = () => say('We see one risk only: nobody knows who decides.');

async function someAnswers(loaded: LoadedMeeting): Promise<void> {
  await askFrom(loaded);
  await sendFrom(loaded, 'Room 1', 'Amara Okafor', first());
  await sendFrom(loaded, 'Room 3', 'Björn Lund', second());
  await sendFrom(loaded, 'Room 3', 'Chen Wei', say('And the server is too small.'), '/1');
}

/** Nothing was asked for so far. */
export const BeforeAsking: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'More for all rooms');
    await userEvent.click(await within(canvasElement).findByRole('menuitem', { name: 'Question and results…' }));
    await expect(await button(canvasElement, 'Ask each room for its result')).toBeVisible();
    await expect(within(canvasElement).getAllByText(/Each room writes one answer together/)).toHaveLength(1);
  },
};

/** How many rooms have answered; leads to all of it. */
const countOf = (canvas: HTMLElement) => within(canvas).findByRole('button', { name: 'Results: 2 of 3' });

/** Two of three rooms have answered: a mark at each, and how many. */
export const Host: Story = {
  play: async (context) => {
    await someAnswers(meetingOf(context));
    await expect(await countOf(context.canvasElement)).toBeVisible();
  },
};

/** All of them side by side; in one room two have written at the same time. */
export const SideBySide: Story = {
  play: async (context) => {
    await someAnswers(meetingOf(context));
    await userEvent.click(await countOf(context.canvasElement));
    const view = await dialog(context.canvasElement, 'Results of the rooms');
    const titles = within(view).getAllByRole('heading', { level: 3 });
    await expect(titles.map(({ textContent }) => textContent)).toEqual(rooms.map(say));
  },
};

export const SideBySideInLight: Story = { ...SideBySide, tags: ['full'], globals: { theme: 'light' } };
export const SideBySideNarrow: Story = { ...SideBySide, tags: ['full'], globals: { viewport: { value: 'narrow' } } };
export const SideBySideInArabic: Story = { ...SideBySide, tags: ['full'], globals: { locale: 'ar' } };

/** The rooms are closed: the notes lead to their results. */
export const AfterClosing: Story = {
  play: async (context) => {
    const loaded = meetingOf(context);
    await someAnswers(loaded);
    await loaded.session.close();
    await press(context.canvasElement, 'View results');
    const view = await dialog(context.canvasElement, 'Results of the rooms');
    // Also the one that has sent nothing.
    await expect(within(view).getAllByRole('listitem')).toHaveLength(3);
    await press(context.canvasElement, 'Show to everyone');
    await expect(await button(context.canvasElement, 'Show to hosts only')).toBeVisible();
  },
};

/** The room is asked for its result. */
export const Asked: Story = {
  parameters: meeting(guests),
  play: async (context) => {
    await askFrom(meetingOf(context));
    await expect(await button(context.canvasElement, 'Result of your room')).toBeVisible();
  },
};

/** Something is typed, and not sent. */
export const Writing: Story = {
  parameters: meeting(guests),
  play: async (context) => {
    await askFrom(meetingOf(context));
    await press(context.canvasElement, 'Result of your room');
    await userEvent.type(await within(context.canvasElement).findByRole('textbox'), say('Three risks'));
    await expect(await button(context.canvasElement, /^Result of your room.*Not sent yet$/)).toBeVisible();
  },
};

/** The task stands above the field. */
export const WritingWithTask: Story = {
  parameters: meeting(guests),
  play: async (context) => {
    const loaded = meetingOf(context);
    const text = [
      'List three risks of the plan, and agree on the one that worries you most.',
      'Then write it on the board.',
    ].map(say);
    const value = { text: text.join('\n\n'), link: 'https://example.com/board' };
    await breakoutChannel(loaded.session).put({ id: 'brief', kind: 'brief', value });
    await askFrom(loaded);
    await press(context.canvasElement, 'Result of your room');
    await expect(await within(context.canvasElement).findByRole('textbox')).toBeVisible();
    await expect(await within(context.canvasElement).findByRole('group', { name: 'Task' })).toHaveTextContent(
      text[0] ?? '',
    );
  },
};

/** Somebody of the room has sent one. */
export const Sent: Story = {
  parameters: meeting(guests),
  play: async (context) => {
    const loaded = meetingOf(context);
    await askFrom(loaded);
    await sendFrom(loaded, 'Room 1', 'Amara Okafor', first());
    await press(context.canvasElement, /^Result of your room.*Sent$/);
    await expect(await within(context.canvasElement).findByRole('textbox')).toHaveValue(first());
  },
};

/** Another was faster: nothing is overwritten. */
export const Conflict: Story = {
  parameters: meeting(guests),
  play: async (context) => {
    const loaded = meetingOf(context);
    await askFrom(loaded);
    await press(context.canvasElement, 'Result of your room');
    await userEvent.type(await within(context.canvasElement).findByRole('textbox'), say('Nobody knows who decides.'));
    await sendFrom(loaded, 'Room 1', 'Amara Okafor', first());
    await expect(await button(context.canvasElement, 'Put both together')).toBeVisible();
  },
};

export const ConflictNarrow: Story = { ...Conflict, tags: ['full'], globals: { viewport: { value: 'narrow' } } };
export const ConflictInArabic: Story = { ...Conflict, tags: ['full'], globals: { locale: 'ar' } };

/** A host shows the results to everyone. */
export const Shown: Story = {
  parameters: meeting(guests),
  play: async (context) => {
    const loaded = meetingOf(context);
    await someAnswers(loaded);
    await askFrom(loaded, true);
    await press(context.canvasElement, 'View results');
    const view = await dialog(context.canvasElement, 'Results of the rooms');
    await expect(within(view).getAllByRole('listitem')).toHaveLength(2);
  },
};
