import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, within } from 'storybook/test';
import { TextTable } from './support/text-table';
import { meeting } from './support/with-meeting';

/** All texts of the product. */
const meta = {
  title: 'Texts',
  tags: ['!autodocs'],
  parameters: { ...meeting({ people: 0 }) },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** By the part that says them; forms of a number are in one cell. */
export const AllTexts: Story = {
  // Takes its time for the accessibility check.
  tags: ['full'],
  render: () => <TextTable />,
  play: async ({ canvasElement }) => {
    const row = within(canvasElement).getByRole('row', { name: /^ago\.minutes/ });
    await expect(row).toHaveTextContent('{count} min ago');
  },
};
