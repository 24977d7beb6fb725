import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
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

/** Filtered: what is left has the words in its key or in one of its texts. */
export const Filtered: Story = {
  render: () => <TextTable />,
  play: async ({ canvasElement }) => {
    const view = within(canvasElement);
    await userEvent.type(view.getByRole('searchbox', { name: 'Filter' }), 'Min ago');
    const rows = [...canvasElement.querySelectorAll('tr:has(code)')];
    await expect(rows).not.toHaveLength(0);
    for (const row of rows) await expect(row).toHaveTextContent(/min ago/i);
    const groups = within(view.getByRole('combobox', { name: 'Group' })).getAllByRole('option');
    await expect(groups.map(({ textContent }) => textContent)).toEqual(['Go to a group…', 'ago']);
  },
};
