import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { BreakoutLeaveButton, BreakoutToggle, RoomSwitcherButton } from '../src/index';
import { button, press } from './support/play';
import { StageBar } from './support/views';
import { meeting, meetingOf } from './support/with-meeting';
import { viewStateOf } from '../src/hooks/view-state';

const rooms = ['Room 1', 'Room 2', 'Room 3'];

const meta = {
  title: 'Live/BreakoutToggle',
  component: BreakoutToggle,
  render: (args) => (
    <StageBar>
      <BreakoutToggle {...args} />
    </StageBar>
  ),
} satisfies Meta<typeof BreakoutToggle>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Leads to the first step. */
export const HostBeforeAnything: Story = {
  play: async (context) => {
    await press(context.canvasElement, 'Create Breakout');
    await expect(viewStateOf(meetingOf(context).session).get().view).toBe('create');
    const host = await button(context.canvasElement, 'Create Breakout');
    await waitFor(() => expect(host.shadowRoot?.querySelector('button')).toHaveAttribute('aria-expanded', 'true'));
  },
};

/** Leads to the plan that has been begun. */
export const HostWithAPlan: Story = { parameters: meeting({ plan: rooms }) };

/** Leads to the panel, and says how many rooms are open. */
export const HostWithOpenRooms: Story = { parameters: meeting({ rooms }) };

/** Nothing: there is nothing to open yet. */
export const ParticipantBefore: Story = {
  // Proves something, and shows nothing that the book needs.
  tags: ['!dev', '!autodocs'],
  parameters: meeting({ as: 'participant' }),
  play: async ({ canvasElement }) => expect(canvasElement.querySelector('rtk-button')).toBeNull(),
};

/** Guests see it while rooms are open. */
export const ParticipantWithOpenRooms: Story = { parameters: meeting({ as: 'switcher', rooms }) };

export const Light: Story = { globals: { theme: 'light' }, parameters: meeting({ rooms }) };

/** In the shape of the vendor's buttons, and as icons alone. */
export const InAControlBar: Story = {
  parameters: meeting({ as: 'switcher', rooms }),
  render: () => (
    <>
      {(['control-bar', 'icon'] as const).map((kind) => (
        <StageBar key={kind}>
          <BreakoutToggle kind={kind} />
          <RoomSwitcherButton kind={kind} />
          <BreakoutLeaveButton kind={kind} />
        </StageBar>
      ))}
    </>
  ),
  play: async ({ canvasElement }) => {
    const buttons = [...canvasElement.querySelectorAll('[data-kind="control-bar"]')];
    await expect(buttons.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('Breakout rooms'),
      'Switch room Main meeting',
      'Leave',
    ]);
    for (const each of buttons) {
      await expect(each.querySelector('.rbk-icon')).toBeVisible();
      await expect(each.clientHeight).toBeGreaterThan(44);
    }
  },
};
