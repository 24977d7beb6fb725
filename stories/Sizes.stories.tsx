import type { Meta, StoryObj } from '@storybook/react-vite';
import { AssignDialog } from '../src/index';
import type { StoryMeeting } from '../tests/support/open-meeting';
import { button, press } from './support/play';
import { NotesAndPanel } from './support/views';
import { meeting } from './support/with-meeting';

const rooms = ['Room 1', 'Room 2', 'Room 3', 'Room 4'];
const planned: StoryMeeting = { view: 'assign', plan: rooms, assigned: true };

const meta = {
  title: 'Sizes and languages',
  tags: ['!autodocs'],
  render: NotesAndPanel,
  parameters: { ...meeting({ view: 'panel', rooms }) },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

const tablet = { viewport: { value: 'tablet' } };
const phone = { viewport: { value: 'phone' } };
const flat = { viewport: { value: 'flat' } };
const plan: Pick<Story, 'render' | 'parameters'> = { render: () => <AssignDialog />, parameters: meeting(planned) };

/** 752 px: the panel beside the stage. */
export const PanelOnATablet: Story = { globals: tablet };

/** 390 px: the panel in place of the stage. */
export const PanelOnAPhone: Story = { globals: phone };

/** 490 × 200 px: rooms are lines. */
export const PanelOnAPhoneOnItsSide: Story = { globals: flat };

/** 752 px: people and rooms side by side. */
export const PlanOnATablet: Story = { ...plan, globals: tablet };

/** 390 px: either people or rooms, by the tabs above. */
export const PlanOnAPhone: Story = { ...plan, globals: phone };

/** 490 × 200 px: what is always in view takes one line above and one below. */
export const PlanOnAPhoneOnItsSide: Story = { ...plan, globals: flat };

/** 490 × 200 px: the question and its two answers, whole. */
export const QuestionOnAPhoneOnItsSide: Story = {
  globals: flat,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Close all rooms…');
    await button(canvasElement, 'Keep open');
  },
};
