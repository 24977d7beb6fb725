import type { Meta, StoryObj } from '@storybook/react-vite';
import { CreateRoomsDialog } from '../src/components/create-rooms/create-rooms-dialog';

const meta = {
  title: 'Views/CreateRoomsDialog',
  component: CreateRoomsDialog,
  parameters: { meeting: { view: 'create' } },
} satisfies Meta<typeof CreateRoomsDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

export const NumberOfRooms: Story = {};
