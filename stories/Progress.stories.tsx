import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { planEditor } from '../src/core';
import type { StoryMeeting } from '../tests/support/open-meeting';
import { press, within } from './support/play';
import { PanelAtTheSide } from './support/views';
import { meeting, meetingOf } from './support/with-meeting';

const rooms = ['Room 1', 'Room 2', 'Room 3', 'Room 4'];
/** Waits for people as long as somebody looks at the story. */
const slow: StoryMeeting = { view: 'panel', options: { arrivalTimeout: 600_000 } };

/** What takes its time, as the host sees it: the people of one room are held up. */
const meta = {
  title: 'Live/Progress',
  render: PanelAtTheSide,
  parameters: { ...meeting({ ...slow, rooms }), docs: { story: { height: '784px' } } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

async function see(canvas: HTMLElement, text: string): Promise<void> {
  await expect(await within(canvas).findByText(text, undefined, { timeout: 10_000 })).toBeVisible();
}

/** The rooms have just been opened. */
export const Starting: Story = {
  parameters: meeting({ ...slow, plan: rooms, assigned: true }),
  play: async (context) => {
    const { sandbox, session } = meetingOf(context);
    sandbox.fault({ on: 'move', kind: 'silent', times: 1 });
    const { plan } = planEditor(session).getState();
    // It ends with the story.
    if (plan) session.start(plan).catch(() => undefined);
    await see(context.canvasElement, '11 of 15 people arrived');
  },
};

/** The rooms are being closed. */
export const Closing: Story = {
  play: async (context) => {
    meetingOf(context).sandbox.fault({ on: 'move', kind: 'silent', times: 1 });
    await press(context.canvasElement, 'Close all rooms…');
    await press(context.canvasElement, 'Close rooms');
    await see(context.canvasElement, '11 of 15 people are back');
    await see(context.canvasElement, 'Closing rooms…');
    await see(context.canvasElement, '4 still here');
    await expect(within(context.canvasElement).queryByText(/Not here|of 4 here/)).toBeNull();
  },
};

export const StartingInLight: Story = { ...Starting, tags: ['full'], globals: { theme: 'light' } };
export const ClosingNarrow: Story = { ...Closing, tags: ['full'], globals: { viewport: { value: 'narrow' } } };
