import type { Meta, StoryObj } from '@storybook/react-vite';
import type { ComponentProps, ReactNode } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import { ConfirmDialog } from '../src/parts';
import { useSay } from './support/content';
import { press, within } from './support/play';

const meta = {
  title: 'Parts/ConfirmDialog',
  component: ConfirmDialog,
  args: {
    defaultOpen: true,
    title: 'Start breakout rooms?',
    children: '15 people will be moved to their assigned rooms.',
    confirmLabel: 'Yes, start',
    cancelLabel: 'Cancel',
    onConfirm: fn(),
    onOpenChange: fn(),
  },
  render: (args) => <Question {...args} />,
} satisfies Meta<typeof ConfirmDialog>;

/** The question in the language of the toolbar. */
function Question({ title, children, confirmLabel, cancelLabel, ...rest }: ComponentProps<typeof ConfirmDialog>) {
  const say = useSay();
  const said = (text: ReactNode) => (typeof text === 'string' ? say(text) : text);
  return (
    <ConfirmDialog {...rest} title={said(title)} confirmLabel={said(confirmLabel)} cancelLabel={said(cancelLabel)}>
      <p>{said(children)}</p>
    </ConfirmDialog>
  );
}

export default meta;
type Story = StoryObj<typeof meta>;

/** The answer that goes on is filled, and has a verb. */
export const Harmless: Story = {};

/** Something ends for others: the answer is red, and the harmless one has the focus. */
export const Danger: Story = {
  args: {
    danger: true,
    title: 'Close breakout rooms?',
    children: 'All rooms will be closed and everyone returns to the main meeting.',
    confirmLabel: 'Close rooms',
    cancelLabel: 'Keep open',
  },
};

export const SayingNo: Story = {
  // Proves something, and shows nothing that the book needs.
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement, args }) => {
    await press(canvasElement, 'Cancel');
    await expect(args.onOpenChange).toHaveBeenCalledWith(false, { reason: 'close-button' });
    await expect(args.onConfirm).not.toHaveBeenCalled();
    await waitFor(() => expect(within(canvasElement).queryByRole('alertdialog')).toBeNull());
  },
};

export const SayingYes: Story = {
  // Proves something, and shows nothing that the book needs.
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement, args }) => {
    await press(canvasElement, 'Yes, start');
    await expect(args.onConfirm).toHaveBeenCalledOnce();
    await expect(args.onOpenChange).toHaveBeenCalledWith(false, { reason: 'action' });
  },
};

export const Light: Story = { tags: ['full'], globals: { theme: 'light' } };
export const DangerInLight: Story = { ...Danger, tags: ['full'], globals: { theme: 'light' } };
export const Narrow: Story = { tags: ['full'], globals: { viewport: { value: 'narrow' } } };
