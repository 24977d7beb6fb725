import type { Meta, StoryObj } from '@storybook/react-vite';
import { ButtonExamples, DangerExamples, VoiceExamples } from './support/right-and-wrong';
import { meeting } from './support/with-meeting';

/** The rules of the page beside what keeps to them, and what does not. */
const meta = {
  title: 'Content and patterns',
  tags: ['!autodocs'],
  parameters: { ...meeting({ people: 0 }), docs: { story: { height: '553px' } } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

export const Buttons: Story = { render: () => <ButtonExamples /> };

export const Danger: Story = {
  tags: ['full'],
  parameters: { docs: { story: { height: '462px' } } },
  render: () => <DangerExamples />,
};

export const Voice: Story = {
  tags: ['full'],
  parameters: { docs: { story: { height: '725px' } } },
  render: () => <VoiceExamples />,
};
