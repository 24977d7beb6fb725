import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent } from 'storybook/test';
import { planEditor, setBrief } from '../src/core';
import { AssignDialog } from '../src/index';
import { say } from './support/content';
import { press, within } from './support/play';
import { meeting, meetingOf } from './support/with-meeting';

/** What people are to do, while the rooms are planned. */
const meta = {
  title: 'Set up/Tasks',
  render: () => <AssignDialog />,
  parameters: {
    ...meeting({ view: 'assign', plan: ['Room 1', 'Room 2', 'Room 3'], assigned: true }),
    docs: { story: { height: '784px' } },
  },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** All rooms have a task, and one has another. */
export const TaskOfAllRoomsAndOfOne: Story = {
  play: async (context) => {
    const { session } = meetingOf(context);
    const editor = planEditor(session);
    editor.edit((plan) => {
      const briefed = setBrief(plan, null, {
        text: say('List three risks of the plan.'),
        link: 'https://example.com/board',
      });
      return setBrief(briefed, plan.rooms[1]?.id ?? '', { text: say('List three chances of the plan.') });
    });
    await expect(await within(context.canvasElement).findByText('List three chances of the plan.')).toBeVisible();
  },
};

/** Task, link and question are of all rooms; a room may have a task of its own. */
export const WritingATask: Story = {
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Add a task or question');
    await expect(await within(canvasElement).findByRole('textbox', { name: 'Task' })).toHaveFocus();
  },
};

export const TasksInLight: Story = { ...TaskOfAllRoomsAndOfOne, tags: ['full'], globals: { theme: 'light' } };
export const WritingATaskNarrow: Story = {
  ...WritingATask,
  tags: ['full'],
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('radio', { name: '3 rooms' }));
    await press(canvasElement, 'Add a task or question');
    await expect(await within(canvasElement).findByRole('textbox', { name: 'Task' })).toHaveFocus();
  },
};
