import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor } from 'storybook/test';
import { ButtonSheet, ChoiceSheet, FieldSheet } from './support/control-sheets';
import { NoticeSheet, PeopleSheet } from './support/list-sheets';
import { meeting } from './support/with-meeting';

/** All states of the parts, side by side. */
const meta = {
  title: 'States',
  tags: ['!autodocs'],
  parameters: { ...meeting({ people: 0 }), docs: { story: { height: '540px' } } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** The ground tells rest, hover and pressed; a ring the focus; an outline in place of the fill what cannot be pressed. */
export const Buttons: Story = {
  render: () => <ButtonSheet />,
  play: async ({ canvasElement }) => {
    const [, row] = canvasElement.querySelectorAll('tbody tr');
    const all = [...(row?.querySelectorAll('button') ?? [])];
    // Rest and focus have the same ground; hover, pressed and disabled one each.
    await waitFor(() =>
      expect(new Set(all.map((button) => getComputedStyle(button).backgroundColor))).toHaveProperty('size', 4),
    );
    const focused = row?.querySelector('.as-focus');
    await expect(focused && getComputedStyle(focused).outlineStyle).toBe('solid');
  },
};

/** A field tells what is wrong with it under itself, and by its edge. */
export const Fields: Story = {
  render: () => <FieldSheet />,
};

/** One of a few, some of many, and what unfolds. */
export const Choices: Story = {
  render: () => <ChoiceSheet />,
};

/** Names as a list, in a room, in a menu: a fill under the pointer, a tint and a tick when chosen, a ring for the focus. */
export const PeopleAndRooms: Story = {
  render: () => <PeopleSheet />,
};

/** What is told, by how urgent it is; and time, by how much is left. */
export const NoticesAndTime: Story = {
  render: () => <NoticeSheet />,
};

/** All of it. */
export const Light: Story = {
  globals: { theme: 'light' },
  render: () => (
    <>
      <ButtonSheet />
      <FieldSheet />
      <ChoiceSheet />
      <PeopleSheet />
      <NoticeSheet />
    </>
  ),
};

/** As a system with a contrast theme shows it: edges in place of surfaces, and two colours for what is chosen. Imitated. */
export const ForcedColours: Story = { ...Light, globals: { colours: 'forced' } };
