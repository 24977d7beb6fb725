import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, waitFor, within } from 'storybook/test';
import { ChoiceSheet } from './support/choice-sheet';
import { ButtonSheet, FieldSheet } from './support/control-sheets';
import { openRooms, planStates } from './support/in-views';
import { alikeIn } from './support/looks-alike';
import { NoticeSheet } from './support/notice-sheet';
import { PeopleSheet } from './support/people-sheet';
import { MenuSheet, RoomSheet } from './support/room-sheets';
import { meeting, meetingOf } from './support/with-meeting';

/** All states of the parts, side by side. */
const meta = {
  title: 'States',
  tags: ['!autodocs'],
  parameters: { ...meeting({ people: 0 }), docs: { story: { height: '1050px' } } },
  beforeEach: (context) => planStates(meetingOf(context)),
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

/** A state that looks as another one of its row says nothing, or is not shown. */
const eachLooksDifferent: NonNullable<Story['play']> = ({ canvasElement }) =>
  waitFor(() => expect(alikeIn(canvasElement)).toEqual([]));

/** The ground tells rest, hover and pressed; a ring the focus; an outline in place of the fill what cannot be pressed. */
export const Buttons: Story = {
  render: () => <ButtonSheet />,
  parameters: { docs: { story: { height: '1118px' } } },
  play: async (context) => {
    await eachLooksDifferent(context);
    const { canvasElement } = context;
    const row = within(canvasElement).getByRole('region', { name: 'Secondary' });
    const all = within(row).getAllByRole('button');
    // Rest and focus have the same ground; hover, pressed and disabled one each.
    await waitFor(() =>
      expect(new Set(all.map((button) => getComputedStyle(button).backgroundColor))).toHaveProperty('size', 4),
    );
    const focused = row.querySelector('.as-focus');
    await expect(focused && getComputedStyle(focused).outlineStyle).toBe('solid');
  },
};

/** A field tells what is wrong with it under itself, and by its edge. */
export const Fields: Story = {
  render: () => <FieldSheet />,
  parameters: { docs: { story: { height: '986px' } } },
  play: eachLooksDifferent,
};

/** One of a few, some of many, and what unfolds. */
export const Choices: Story = {
  render: () => <ChoiceSheet />,
  parameters: { docs: { story: { height: '600px' } } },
  play: async (context) => {
    await eachLooksDifferent(context);
    const { canvasElement } = context;
    const all = within(canvasElement).getAllByRole('checkbox');
    await waitFor(() => expect(all.filter((box) => box.matches(':indeterminate'))).toHaveLength(1));
  },
};

/** Names as a list, in a room that is planned, in a room that is open: a fill under the pointer, a tint and a tick when selected. */
export const People: Story = {
  parameters: { ...meeting(openRooms), docs: { story: { height: '992px' } } },
  render: () => <PeopleSheet />,
  play: eachLooksDifferent,
};

/** Rooms of a plan and of the panel, and what menus offer: a ring for the focus, a tint for where the user is, red for what ends. */
export const RoomsAndMenus: Story = {
  parameters: { ...meeting(openRooms), docs: { story: { height: '1366px' } } },
  render: () => (
    <>
      <RoomSheet />
      <MenuSheet />
    </>
  ),
  play: eachLooksDifferent,
};

/** What is told, by how urgent it is; what takes its time; and time, by how much is left. */
export const NoticesAndTime: Story = {
  render: () => <NoticeSheet />,
  play: eachLooksDifferent,
};

/** All of it. */
export const Light: Story = {
  globals: { theme: 'light' },
  parameters: { ...meeting(openRooms), docs: { story: { height: '5998px' } } },
  render: () => (
    <>
      <ButtonSheet />
      <FieldSheet />
      <ChoiceSheet />
      <PeopleSheet />
      <RoomSheet />
      <MenuSheet />
      <NoticeSheet />
    </>
  ),
};

/** As a system with a contrast theme shows it: edges in place of surfaces, and two colours for what is chosen. Imitated. */
export const ForcedColours: Story = { ...Light, globals: { colours: 'forced' } };
