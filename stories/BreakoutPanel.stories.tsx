import type { Meta, StoryObj } from '@storybook/react-vite';
import { BreakoutPanel } from '../src/components/panel/breakout-panel';

const meta = {
  title: 'Views/BreakoutPanel',
  component: BreakoutPanel,
  decorators: [
    (Story) => (
      <div className="stage-side">
        <Story />
      </div>
    ),
  ],
  parameters: { meeting: { view: 'panel', rooms: ['Room 1', 'Room 2', 'Room 3', 'Room 4'] } },
} satisfies Meta<typeof BreakoutPanel>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Host: Story = {};
export const ParticipantInRoom: Story = {
  parameters: { meeting: { as: 'switcher', view: 'panel', rooms: ['Room 1', 'Room 2'], inRoom: 'Room 2' } },
};
export const Light: Story = { globals: { theme: 'light' } };
