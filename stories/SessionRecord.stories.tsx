import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { DebriefState } from '../src/core';
import { CreateRoomsDialog } from '../src/index';
import { SessionRecord } from '../src/parts';
import { people } from '../tests/support/people';
import { aRecord, aSeries, keepRecord } from '../tests/support/session-record';
import { say, saying } from './support/content';
import { button, dialog, press, within } from './support/play';
import { NotesAndPanel } from './support/views';
import { meeting, meetingOf } from './support/with-meeting';

/** Who was in which room, for hosts: while rooms are open, and afterwards. */
const meta = {
  title: 'Leaving/SessionRecord',
  component: SessionRecord,
  args: { open: true },
  parameters: { docs: { story: { height: '784px' } } },
} satisfies Meta<typeof SessionRecord>;

export default meta;
type Story = StoryObj<typeof meta>;

/** The page has kept this record, in the language of the story. */
function kept(record: DebriefState): NonNullable<Story['beforeEach']> {
  return (context) => {
    const said = JSON.parse(JSON.stringify(record), (_, value: unknown) =>
      typeof value === 'string' ? saying(say(value)) : value,
    ) as DebriefState;
    keepRecord(meetingOf(context).session, said);
  };
}

const many = Array.from({ length: 300 }, (_, index) => `${people[index % people.length] ?? ''} ${index + 1}`);
const withRecord = kept(aRecord(people));

/** No room has been open yet. */
export const Empty: Story = {
  play: async ({ canvasElement }) => {
    const record = await dialog(canvasElement, 'Session record');
    await expect(within(record).getByText(/Nothing is recorded yet/)).toBeVisible();
  },
};

/** After two rounds. The last round is unfolded. */
export const AfterClosing: Story = {
  beforeEach: withRecord,
  play: async ({ canvasElement }) => {
    const record = await dialog(canvasElement, 'Session record');
    const [last, first] = await within(record).findAllByRole('heading', { level: 3 });
    await expect(last?.firstElementChild).toHaveAttribute('aria-expanded', 'true');
    await expect(first).toHaveTextContent('closed by the timer');
  },
};

export const AfterClosingInLight: Story = { ...AfterClosing, tags: ['full'], globals: { theme: 'light' } };
export const AfterClosingInArabic: Story = { ...AfterClosing, globals: { locale: 'ar' } };

/** Of three rounds that followed each other in the same rooms: who was with whom in each. */
export const AfterRounds: Story = {
  beforeEach: kept(aSeries(people)),
  play: async ({ canvasElement }) => {
    const record = await dialog(canvasElement, 'Session record');
    const rounds = await within(record).findAllByRole('heading', { level: 4 });
    await expect(rounds[1]).toHaveTextContent('Round 2 of 3');
    await expect(rounds).toHaveLength(4);
  },
};

/** With 300 people rooms are folded at first. */
export const ManyPeople: Story = {
  beforeEach: kept(aRecord(many)),
  play: async ({ canvasElement }) => {
    const record = await dialog(canvasElement, 'Session record');
    const [garden] = await within(record).findAllByRole('button', { name: /^Garden/ });
    await expect(garden).toHaveAttribute('aria-expanded', 'false');
    if (garden) await userEvent.click(garden);
    await waitFor(() => expect(within(record).getAllByRole('listitem').length).toBeGreaterThan(90));
  },
};

export const Deleting: Story = {
  beforeEach: withRecord,
  play: async ({ canvasElement }) => {
    await dialog(canvasElement, 'Session record');
    await press(canvasElement, 'Delete record');
    await within(canvasElement).findByRole('alertdialog', { name: 'Delete the session record?' });
  },
};

/** While rooms are open, by the menu of all rooms. */
export const During: Story = {
  parameters: meeting({ view: 'panel', rooms: ['Garden', 'Library'] }),
  render: NotesAndPanel,
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'More for all rooms');
    await userEvent.click(await within(canvasElement).findByRole('menuitem', { name: 'Session record…' }));
    const record = await dialog(canvasElement, 'Session record');
    // It comes with the next list of people.
    await expect(await within(record).findByRole('button', { name: /^Garden/ }, { timeout: 20_000 })).toBeVisible();
  },
};

/** Before the next rooms. */
export const BesideTheNextRooms: Story = {
  parameters: meeting({ view: 'create' }),
  beforeEach: withRecord,
  render: () => <CreateRoomsDialog />,
  play: async ({ canvasElement }) => {
    await expect(await button(canvasElement, 'Session record')).toBeVisible();
  },
};
