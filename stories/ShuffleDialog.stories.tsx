import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { AssignDialog } from '../src/index';
import type { StoryMeeting } from './support/meeting';
import { dialog, press } from './support/play';
import { meeting } from './support/with-meeting';

const rooms = ['Room 1', 'Room 2', 'Room 3', 'Room 4'];
const assigned: StoryMeeting = { view: 'assign', plan: rooms, assigned: true, hosts: ['Priya Raman'] };
const titles = { en: 'Shuffle Options', ar: 'خيارات التوزيع العشوائي' };

async function openOptions(canvasElement: HTMLElement, title: string = titles.en): Promise<HTMLElement> {
  await press(canvasElement, `${title.replace('Options', 'options')}…`);
  return dialog(canvasElement, title);
}

/** Takes a seed that gives the same rooms each time. */
async function seed(options: HTMLElement): Promise<void> {
  const field = within(options).getByRole('textbox');
  await userEvent.clear(field);
  await userEvent.type(field, '2718');
  await waitFor(() => expect(options.querySelector('[aria-busy=true]')).toBeNull());
}

const meta = {
  title: 'Views/ShuffleDialog',
  component: AssignDialog,
  parameters: meeting(assigned),
  play: async ({ canvasElement }) => {
    await seed(await openOptions(canvasElement));
  },
} satisfies Meta<typeof AssignDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

export const Default: Story = {};

export const ChoosingPeople: Story = {
  play: async ({ canvasElement }) => {
    const options = await openOptions(canvasElement);
    await press(options, 'Choose one by one');
    await userEvent.click(within(options).getByRole('option', { name: /Amara Okafor/ }));
    await waitFor(() => expect(within(options).getByRole('contentinfo')).toHaveTextContent('14 people'));
  },
};

export const NobodyTakesPart: Story = {
  play: async ({ canvasElement }) => {
    const options = await openOptions(canvasElement);
    await userEvent.click(within(options).getByRole('checkbox', { name: /Participants/ }));
    await expect(within(options).getByRole('region', { name: 'Preview' })).toHaveTextContent('Nobody takes part.');
  },
};

export const ThousandPeople: Story = {
  parameters: meeting({
    view: 'assign',
    people: 1000,
    plan: Array.from({ length: 100 }, (_, index) => `Room ${index + 1}`),
  }),
};

export const Light: Story = { globals: { theme: 'light' } };

export const Arabic: Story = {
  globals: { locale: 'ar' },
  play: async ({ canvasElement }) => {
    await seed(await openOptions(canvasElement, titles.ar));
  },
};

export const Narrow: Story = {
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvasElement }) => {
    await openOptions(canvasElement);
  },
};

export const NarrowPreview: Story = {
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvasElement }) => {
    const options = await openOptions(canvasElement);
    await userEvent.click(within(options).getByRole('radio', { name: 'Preview' }));
    await seed(options);
    await expect(within(options).getByText('Room 1')).toBeVisible();
  },
};
