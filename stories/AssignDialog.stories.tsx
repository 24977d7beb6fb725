import type { Meta, StoryObj } from '@storybook/react-vite';
import { AssignDialog } from '../src/components/assign/assign-dialog';

const meta = {
  title: 'Views/AssignDialog',
  component: AssignDialog,
  parameters: { meeting: { view: 'assign', plan: ['Room 1', 'Room 2', 'Room 3', 'Room 4'] } },
} satisfies Meta<typeof AssignDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

export const NobodyAssigned: Story = {};
export const Shuffled: Story = {
  parameters: {
    meeting: { view: 'assign', plan: ['Room 1', 'Room 2', 'Room 3', 'Room 4'], assigned: true, hosts: ['Priya Raman'] },
  },
};
export const Light: Story = { globals: { theme: 'light' } };
export const Arabic: Story = { globals: { locale: 'ar' }, parameters: Shuffled.parameters ?? {} };
