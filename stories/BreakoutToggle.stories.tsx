import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { BreakoutToggle } from '../src/index';
import { button, press } from './support/play';
import { meeting, meetingOf } from './support/with-meeting';
import { viewStateOf } from '../src/hooks/view-state';

const rooms = ['Room 1', 'Room 2', 'Room 3'];

const meta = {
  title: 'Views/BreakoutToggle',
  component: BreakoutToggle,
} satisfies Meta<typeof BreakoutToggle>;

export default meta;
type Story = StoryObj<typeof meta>;

export const HostBeforeAnything: Story = {
  play: async (context) => {
    await press(context.canvasElement, 'Create Breakout');
    await expect(viewStateOf(meetingOf(context).session).get().view).toBe('create');
    const host = await button(context.canvasElement, 'Create Breakout');
    await waitFor(() => expect(host.shadowRoot?.querySelector('button')).toHaveAttribute('aria-expanded', 'true'));
  },
};

export const HostWithAPlan: Story = { parameters: meeting({ plan: rooms }) };

export const HostWithOpenRooms: Story = { parameters: meeting({ rooms }) };

/** Nothing: there is nothing to open yet. */
export const ParticipantBefore: Story = {
  parameters: meeting({ as: 'participant' }),
  play: async ({ canvasElement }) => expect(canvasElement.querySelector('rtk-button')).toBeNull(),
};

export const ParticipantWithOpenRooms: Story = { parameters: meeting({ as: 'switcher', rooms }) };

export const Light: Story = { globals: { theme: 'light' }, parameters: meeting({ rooms }) };
