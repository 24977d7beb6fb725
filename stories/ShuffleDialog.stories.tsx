import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { addRule, planEditor, rotate } from '../src/core';
import type { GroupRule } from '../src/core/plan/distribution/types';
import { AssignDialog } from '../src/index';
import { ShuffleDialog } from '../src/parts';
import type { StoryMeeting } from '../tests/support/open-meeting';
import { say } from './support/content';
import { dialog, press, within } from './support/play';
import { meeting, meetingOf } from './support/with-meeting';

const rooms = ['Room 1', 'Room 2', 'Room 3', 'Room 4'];
const assigned: StoryMeeting = { view: 'assign', plan: rooms, assigned: true, hosts: ['Priya Raman'] };

async function openOptions(canvasElement: HTMLElement): Promise<HTMLElement> {
  await press(canvasElement, 'Shuffle options…');
  return dialog(canvasElement, 'Shuffle options');
}

/** Takes a seed that gives the same rooms each time. */
async function seed(options: HTMLElement): Promise<void> {
  await press(options, 'More options');
  const field = within(options).getByRole('textbox');
  await userEvent.clear(field);
  await userEvent.type(field, '2718');
  await press(options, 'More options');
  await waitFor(() => expect(options.querySelector('[aria-busy=true]')).toBeNull());
}

/** Gives the plan rules for people of these names. */
function giveRules(
  context: { loaded: Record<string, unknown> },
  rules: readonly { kind: GroupRule['kind']; names: readonly string[] }[],
): void {
  const { session } = meetingOf(context);
  const people = session.getSnapshot().main?.people ?? [];
  planEditor(session).edit((before) =>
    rules.reduce((plan, { kind, names }) => {
      const personKeys = people.filter(({ name }) => names.map(say).includes(name)).map(({ key }) => key);
      return addRule(plan, { kind, personKeys });
    }, before),
  );
}

/** As if so many rounds with four rooms had been before. */
function giveRounds(context: { loaded: Record<string, unknown> }, count: number): void {
  const { session } = meetingOf(context);
  const { main, me } = session.getSnapshot();
  const guests = (main?.people ?? []).filter((person) => !person.isHost && person.key !== me?.key);
  const rounds = rotate(
    guests.map((person) => person.key),
    rooms,
    { seed: 1, rounds: count },
  );
  planEditor(session).setRounds(rounds.map(({ assignment }) => assignment));
}

const meta = {
  title: 'Set up/ShuffleDialog',
  component: ShuffleDialog,
  render: () => <AssignDialog />,
  parameters: { ...meeting(assigned), docs: { story: { height: '784px' } } },
  play: async ({ canvasElement }) => {
    await seed(await openOptions(canvasElement));
  },
} satisfies Meta<typeof ShuffleDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

/** Who takes part, and beside it what comes of it, before anything is replaced. */
export const WithoutRules: Story = {};

/** One person is left out. */
export const ChoosingPeople: Story = {
  play: async ({ canvasElement }) => {
    const options = await openOptions(canvasElement);
    await press(options, 'Choose one by one');
    await userEvent.click(within(options).getByRole('option', { name: /Amara Okafor/ }));
    await waitFor(() => expect(within(options).getByRole('contentinfo')).toHaveTextContent('14 people'));
  },
};

/** Nothing can be taken over. */
export const NobodyTakesPart: Story = {
  play: async ({ canvasElement }) => {
    const options = await openOptions(canvasElement);
    await userEvent.click(within(options).getByRole('checkbox', { name: /Participants/ }));
    await expect(within(options).getByRole('region', { name: 'Preview' })).toHaveTextContent('Nobody takes part.');
  },
};

/** Three rules of the plan, all met; a fourth is being added. */
export const WithRules: Story = {
  play: async (context) => {
    const { canvasElement } = context;
    giveRules(context, [
      { kind: 'keep-together', names: ['Björn Håkansson', 'Dana Bergström'] },
      { kind: 'keep-apart', names: ['Amara Okafor', 'Noah', 'ليلى حداد'] },
      { kind: 'spread', names: ['Amara Okafor', 'Björn Håkansson', 'Chidi Eze', 'Greta Castellano'] },
    ]);
    const options = await openOptions(canvasElement);
    await seed(options);
    await expect(within(options).queryByText(/not met/)).toBeNull();
    await press(options, 'Add rule');
    await userEvent.click(within(options).getByRole('option', { name: /Chidi Eze/ }));
  },
};

/** One of four facilitators leads each room. */
export const WithLeads: Story = {
  play: async (context) => {
    const names = ['Amara Okafor', 'Björn Håkansson', 'Chidi Eze', 'Greta Castellano'];
    giveRules(context, [{ kind: 'spread', names }]);
    const options = await openOptions(context.canvasElement);
    await seed(options);
    await userEvent.click(within(options).getByRole('checkbox', { name: /^One of them leads each room/ }));
    const preview = within(options).getByRole('region', { name: 'Preview' });
    await waitFor(() => expect(within(preview).getAllByText('Lead')).toHaveLength(rooms.length));
  },
};

/** Five people cannot each have one of four rooms to themselves, nobody can be with somebody and apart from them, and two are not in each of four rooms. */
export const UnmetRules: Story = {
  play: async (context) => {
    const five = ['Amara Okafor', 'Noah', 'Chidi Eze', 'Elif Yılmaz', 'Greta Castellano'];
    giveRules(context, [
      { kind: 'keep-together', names: ['Björn Håkansson', 'Dana Bergström'] },
      { kind: 'keep-apart', names: ['Björn Håkansson', 'Dana Bergström'] },
      { kind: 'keep-apart', names: five },
      { kind: 'spread', names: ['Dana Bergström', 'Noah'] },
    ]);
    const options = await openOptions(context.canvasElement);
    await seed(options);
    const preview = within(options).getByRole('region', { name: 'Preview' });
    await waitFor(() => expect(preview).toHaveTextContent('3 rules are not met'));
    await expect(preview).toHaveTextContent('There are more of them than rooms.');
    await expect(preview).toHaveTextContent('There are fewer of them than rooms.');
  },
};

/** Two rounds before: with four rooms of four it is possible that nobody meets again. */
export const WithEarlierRounds: Story = {
  play: async (context) => {
    giveRounds(context, 2);
    const options = await openOptions(context.canvasElement);
    await seed(options);
    await waitFor(() =>
      expect(within(options).getByRole('contentinfo')).toHaveTextContent('no pair shared a room earlier'),
    );
  },
};

/** After six rounds, and without care for them: who meets again is counted, in each room and in all. */
export const RepeatedPairs: Story = {
  play: async (context) => {
    giveRounds(context, 6);
    const options = await openOptions(context.canvasElement);
    await userEvent.click(within(options).getByRole('checkbox', { name: 'Everyone meets new people' }));
    await seed(options);
    await waitFor(() =>
      expect(within(options).getByRole('contentinfo')).toHaveTextContent(/pairs shared a room earlier/),
    );
  },
};

export const ThousandPeople: Story = {
  parameters: meeting({
    view: 'assign',
    people: 1000,
    plan: Array.from({ length: 100 }, (_, index) => `Room ${index + 1}`),
  }),
};

/** For who wants the same groups once more: the number that they come from. */
export const TheSameGroupsAgain: Story = {
  play: async ({ canvasElement }) => {
    const options = await openOptions(canvasElement);
    await seed(options);
    await press(options, 'More options');
    await expect(within(options).getByRole('textbox', { name: 'Number of this result' })).toHaveValue('2718');
  },
};

export const Light: Story = { tags: ['full'], globals: { theme: 'light' } };

export const Arabic: Story = { tags: ['full'], globals: { locale: 'ar' } };

export const Narrow: Story = {
  tags: ['full'],
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvasElement }) => {
    await openOptions(canvasElement);
  },
};

export const NarrowPreview: Story = {
  tags: ['full'],
  globals: { viewport: { value: 'narrow' } },
  play: async ({ canvasElement }) => {
    const options = await openOptions(canvasElement);
    await seed(options);
    await userEvent.click(within(options).getByRole('radio', { name: 'Preview' }));
    await expect(within(options).getByText('Room 1')).toBeVisible();
  },
};
