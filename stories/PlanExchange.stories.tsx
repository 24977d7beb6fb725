import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { AssignDialog, CreateRoomsDialog } from '../src/index';
import type { LoadedMeeting, StoryMeeting } from '../tests/support/open-meeting';
import { say } from './support/content';
import { button, dialog, press, within } from './support/play';
import { meeting, meetingOf } from './support/with-meeting';

const planned: StoryMeeting = { view: 'assign', plan: ['Room 1', 'Room 2', 'Room 3'], assigned: true };

/**
 * Plans from outside, in the menu "Plan" of the dialog: one comes from a CSV or JSON file, is saved under a name, or is the plan of
 * the last time. Before an imported plan is used, a report says who was found, by ID or by name, and who is not here yet. A file
 * that cannot be read says in which line, and columns that nobody knows are asked for.
 */
const meta = {
  title: 'Set up/PlanExchange',
  render: () => <AssignDialog />,
  parameters: { ...meeting(planned), docs: { story: { height: '784px' } } },
} satisfies Meta;

export default meta;
type Story = StoryObj<typeof meta>;

async function choose(canvas: HTMLElement, item: string): Promise<void> {
  await press(canvas, 'Plan');
  await userEvent.click(await within(canvas).findByRole('menuitem', { name: item }));
}

async function importText(canvas: HTMLElement, text: string): Promise<void> {
  await choose(canvas, 'Import…');
  const file = new File([text], 'rooms.csv', { type: 'text/csv' });
  await userEvent.upload(await within(canvas).findByLabelText('File'), file);
}

/** Most by id, some by name only (two of one name among them), some not here. */
function mixedCsv({ session }: LoadedMeeting): string {
  const people = session.getSnapshot().main?.people.filter(({ isHost }) => !isHost) ?? [];
  const byId = people.slice(0, 8).map(({ customParticipantId, name }) => [say('Design'), customParticipantId, name]);
  const byName = people.slice(8, 11).map(({ name }) => [say('Engineering'), '', name.split(' ').reverse().join(' ')]);
  const absent = [
    [say('Engineering'), 'user-71', say('Zoë Absent')],
    [say('A room with quite a long name for all who like to read'), '', say('Sam Later')],
  ];
  const rows = [
    ['room', 'customParticipantId', 'name'],
    ...byId,
    ...byName,
    [say('Design'), '', say('Noah').toLowerCase()],
    ...absent,
  ];
  // A name or title may have a comma.
  return rows.map((row) => row.map((cell) => `"${cell ?? ''}"`).join(',')).join('\r\n');
}

/** All ways in and out of a plan. */
export const Menu: Story = {
  parameters: meeting({ ...planned, last: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Plan');
    await expect(await within(canvasElement).findByRole('menuitem', { name: 'Use last plan' })).toBeVisible();
  },
};

export const ChoosingAFile: Story = {
  play: ({ canvasElement }) => choose(canvasElement, 'Import…'),
};

/** Who was found by ID, whose name has to be checked, who is not here yet. */
export const ImportReport: Story = {
  parameters: meeting({ ...planned, people: [...names(), 'Noah', 'Noah'] }),
  play: async (context) => {
    const { canvasElement } = context;
    await importText(canvasElement, mixedCsv(meetingOf(context)));
    const report = await dialog(canvasElement, 'Import a plan');
    await expect(await within(report).findByText(/8 people matched by ID/)).toBeVisible();
    await expect(within(report).getByText('2 people are not here yet')).toBeVisible();
  },
};

export const ImportReportConfirmed: Story = {
  ...ImportReport,
  play: async (context) => {
    await ImportReport.play?.(context);
    await press(context.canvasElement, /^Confirm \d names$/);
    await waitFor(async () => button(context.canvasElement, 'All names confirmed'));
  },
};

/** What is wrong, and in which line. */
export const MalformedFile: Story = {
  play: async ({ canvasElement }) => {
    await importText(canvasElement, 'room,name\nDesign,"Bob\n');
    await expect(await within(canvasElement).findByRole('alert')).toHaveTextContent(
      'Line 2: A quotation mark is not closed',
    );
  },
};

/** Columns that nobody knows are asked for. */
export const UnknownColumns: Story = {
  play: async ({ canvasElement }) => {
    await importText(
      canvasElement,
      `Saal;Wer;Notiz\n${say('Garden')};${say('Ana')};x\n${say('Library')};${say('Ben')};\n`,
    );
    await expect(await within(canvasElement).findByRole('group', { name: 'Which column is which?' })).toBeVisible();
  },
};

/** A place is kept for each who is expected. */
export const NotHereYet: Story = {
  play: async ({ canvasElement }) => {
    await importText(
      canvasElement,
      ['name', ...['Inés García', 'Zoë Absent', 'Sam Later'].map(say)]
        .map((name, index) => `${index ? say('Design') : 'room'},${name}\n`)
        .join(''),
    );
    await press(canvasElement, 'Use this plan');
    await expect(await within(canvasElement).findByRole('list', { name: 'Not here yet, in Design' })).toBeVisible();
  },
};

/** The name is taken: it says that the other plan will be replaced. */
export const Saving: Story = {
  parameters: meeting({ ...planned, saved: ['Monday'] }),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Save plan…');
    await userEvent.type(await within(canvasElement).findByRole('textbox', { name: 'Name' }), say('Monday'));
    await expect(await button(canvasElement, 'Replace')).toBeVisible();
  },
};

export const NoSavedPlans: Story = {
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Saved plans…');
    await expect(await within(canvasElement).findByText(/No plans are saved yet/)).toBeVisible();
  },
};

const saved = [
  'Monday',
  'Speed networking, first round',
  'Workshop on what we have learnt about long names in the third quarter',
  'مجموعات',
];

/** The newest first; names may be long, or of another direction. */
export const SavedPlans: Story = {
  parameters: meeting({ ...planned, saved }),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, 'Saved plans…');
    await expect(await button(canvasElement, 'Use Monday')).toBeVisible();
  },
};

export const WaysToBegin: StoryObj = {
  render: () => (
    <>
      <CreateRoomsDialog />
      <AssignDialog />
    </>
  ),
  parameters: meeting({ view: 'create', saved, last: true }),
  play: async ({ canvasElement }) => {
    await press(canvasElement, 'Use last plan');
    // Everybody is found: nothing is left to decide.
    const plan = await dialog(canvasElement, 'Assign Participants');
    await expect(await within(plan).findByText('Everyone is assigned.')).toBeVisible();
  },
};

export const Light: Story = { ...ImportReport, tags: ['full'], globals: { theme: 'light' } };
export const Narrow: Story = { ...ImportReport, tags: ['full'], globals: { viewport: { value: 'narrow' } } };
export const UnknownColumnsNarrow: Story = {
  ...UnknownColumns,
  tags: ['full'],
  globals: { viewport: { value: 'narrow' } },
};
export const SavedPlansNarrow: Story = { ...SavedPlans, tags: ['full'], globals: { viewport: { value: 'narrow' } } };

function names(): string[] {
  return ['Amara Okafor', 'Björn Håkansson', 'Chidi Eze', 'Dana Bergström', 'Elif Yılmaz', 'Greta Castellano'].concat([
    'Hiroshi Tanaka',
    'Inés García',
    'Jonas Dvořák',
    'Kavya Ramanathan',
    'ليلى حداد',
    'Maximiliane Wolfeschlegelsteinhausenbergerdorff-Featherstone',
  ]);
}
