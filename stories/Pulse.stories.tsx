import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect } from 'storybook/test';
import { breakoutChannel } from '../src/core';
import type { LoadedMeeting } from '../tests/support/open-meeting';
import { PanelAtTheSide } from './support/views';
import { within } from './support/play';
import { meeting, meetingOf, roomOf } from './support/with-meeting';

/** How lively each room is, for hosts: microphones, shared screens, and for how long all microphones have been off. */
const meta = {
  title: 'Live/Pulse',
  render: PanelAtTheSide,
  parameters: {
    ...meeting({ view: 'panel', rooms: ['Room 1', 'Room 2', 'Room 3'] }),
    docs: { story: { height: '784px' } },
  },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** Tells of a room what one of its people would. */
async function tell(
  loaded: LoadedMeeting,
  title: string,
  value: { mics: number; sharing: number; muted?: number },
): Promise<void> {
  const { id = '' } = roomOf(loaded, title) ?? {};
  await breakoutChannel(loaded.session).put({ id: `pulse/${id}`, kind: 'pulse', value });
}

/** Talk with a shared screen, talk, and four minutes with every microphone off. */
export const TalkAndSilence: Story = {
  play: async (context) => {
    const loaded = meetingOf(context);
    await tell(loaded, 'Room 1', { mics: 3, sharing: 1 });
    await tell(loaded, 'Room 2', { mics: 1, sharing: 0 });
    await tell(loaded, 'Room 3', { mics: 0, sharing: 0, muted: 4 * 60_000 });
    const view = within(context.canvasElement);
    await expect(await view.findByText('Microphones on: 3')).toBeInTheDocument();
    await expect(view.getByText('Screens shared: 1')).toBeInTheDocument();
    await expect(view.getByText(/^All microphones have been off for .*4 minutes/)).toBeInTheDocument();
  },
};

export const InLight: Story = { ...TalkAndSilence, tags: ['full'], globals: { theme: 'light' } };
export const Narrow: Story = { ...TalkAndSilence, tags: ['full'], globals: { viewport: { value: 'narrow' } } };
export const InArabic: Story = { ...TalkAndSilence, tags: ['full'], globals: { locale: 'ar' } };
