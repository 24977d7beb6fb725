import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { LateDialog } from '../src/components/late/late-dialog';
import { Late } from '../src/core/late';
import { CreateRoomsDialog, useBreakoutPlan, useBreakoutView, useBreakoutCreateRooms } from '../src/index';
import { Button, DialogBody, DialogFooter, DialogHeader } from '../src/parts';
import { say, useSay } from './support/content';
import { press, within } from './support/play';
import { meeting, meetingOf } from './support/with-meeting';
import { viewStateOf } from '../src/hooks/view-state';

const onItsWay = new Late('CreateRoomsDialog', () => new Promise<never>(() => undefined));

const meta = {
  title: 'Set up/CreateRoomsDialog',
  component: CreateRoomsDialog,
  parameters: meeting({ view: 'create' }),
} satisfies Meta<typeof CreateRoomsDialog>;

export default meta;
type Story = StoryObj<typeof meta>;

/** At first: as many rooms as suit the people who are here. */
export const NumberOfRooms: Story = {};

/** Where its file is still on its way: the frame with what is roughly in it. */
export const Loading: Story = {
  tags: ['full'],
  render: () => <LateDialog open heading={say('Create Breakout')} view={onItsWay} />,
};

/** By size: the dialog says how many rooms that makes before they are created. */
export const PeoplePerRoom: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    await userEvent.click(await canvas.findByRole('radio', { name: 'People per room' }));
    const field = canvas.getByRole('spinbutton', { name: 'People per room' });
    await userEvent.clear(field);
    await userEvent.type(field, '6');
    await expect(canvas.getByText('3 rooms for 15 people.')).toBeVisible();
    await userEvent.click(canvas.getByRole('radio', { name: 'Automatically' }));
    await expect(canvas.getByText('Split evenly, 6 in a room at most: 3 rooms of 5.')).toBeVisible();
  },
};

/** What is wrong stands under the number, and Create waits. */
export const NotANumberOfRooms: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = await canvas.findByRole('spinbutton', { name: 'Number of rooms' });
    for (const wrong of ['0', '-1', '2.5', '10000']) {
      await userEvent.clear(field);
      await userEvent.type(field, wrong);
      await expect(field).toHaveAccessibleDescription('Enter a whole number from 1 to 500.');
      await expect(field).toBeInvalid();
    }
  },
};

/** Some rooms stay empty: the dialog says how many. */
export const MoreRoomsThanPeople: Story = {
  play: async ({ canvasElement }) => {
    const canvas = within(canvasElement);
    const field = await canvas.findByRole('spinbutton', { name: 'Number of rooms' });
    await userEvent.clear(field);
    await userEvent.type(field, '18');
    await userEvent.click(canvas.getByRole('radio', { name: 'Automatically' }));
    await expect(canvas.getByText('Split evenly: 1 room of 3, 6 rooms of 2, and 11 empty rooms.')).toBeVisible();
  },
};

/** The host is alone: rooms can be created, and people assigned later. */
export const NobodyElseYet: Story = { parameters: meeting({ view: 'create', people: 0 }) };

export const Creating: Story = {
  // Proves something, and shows nothing that the book needs.
  tags: ['!dev', '!autodocs'],
  play: async (context) => {
    await press(context.canvasElement, 'Create');
    const { session } = meetingOf(context);
    await waitFor(() => expect(session.editor.getState().plan?.rooms).toHaveLength(4));
    await expect(viewStateOf(session).get().view).toBe('assign');
  },
};

/** How many come into each room is said before. */
export const Automatically: Story = {
  play: async ({ canvasElement }) => {
    await userEvent.click(await within(canvasElement).findByRole('radio', { name: 'Automatically' }));
    await expect(within(canvasElement).getByText('Split evenly: 3 rooms of 4 and 1 room of 3.')).toBeVisible();
  },
};

/** Create shows the shuffled plan. */
export const CreatingAutomatically: Story = {
  // Proves something, and shows nothing that the book needs.
  tags: ['!dev', '!autodocs'],
  play: async (context) => {
    await Automatically.play?.(context);
    await press(context.canvasElement, 'Create');
    const { plan } = meetingOf(context).session.editor.getState();
    await expect(plan?.rooms.map(({ personKeys }) => personKeys.length).sort()).toEqual([3, 4, 4, 4]);
  },
};

/** The rooms open empty, and people choose. */
export const TheyChoose: Story = {
  play: async (context) => {
    const { canvasElement } = context;
    await userEvent.click(await within(canvasElement).findByRole('radio', { name: 'They choose' }));
    await expect(within(canvasElement).getByText(/^The rooms open empty/)).toBeVisible();
  },
};

export const TheyChooseNarrow: Story = { ...TheyChoose, tags: ['full'], globals: { viewport: { value: 'narrow' } } };

/** The permission was withdrawn while the dialog was open. */
export const PermissionLost: Story = {
  play: async (context) => {
    meetingOf(context).participant.setPermissions({ canAlter: false });
    const { canvasElement } = context;
    await expect(await within(canvasElement).findByRole('alert')).toHaveTextContent('Your permission to manage');
  },
};

/** An own body in place of the default one: topics to tick. Header, footer, state and behaviour are the library's. */
export const OwnBody: Story = {
  args: {
    children: (
      <>
        <TopicsHeader />
        <TopicsBody />
        <TopicsFooter />
      </>
    ),
  },
};

const topics = ['Design', 'Engineering', 'Research', 'Sales'];

function TopicsHeader() {
  const say = useSay();
  return <DialogHeader>{say('What shall we talk about?')}</DialogHeader>;
}

function TopicsBody() {
  const { value, setValue } = useBreakoutCreateRooms();
  const say = useSay();
  return (
    <DialogBody>
      <p>{say('One room for each topic.')}</p>
      {topics.map((topic, index) => (
        <label key={topic} className="rbk-check">
          <input
            type="checkbox"
            checked={index < Number(value)}
            onChange={(event) => setValue(String(event.target.checked ? index + 1 : index))}
          />
          {say(topic)}
        </label>
      ))}
    </DialogBody>
  );
}

function TopicsFooter() {
  const { rooms } = useBreakoutCreateRooms();
  const { create } = useBreakoutPlan();
  const [, setView] = useBreakoutView();
  const say = useSay();
  const open = () => {
    create(topics.slice(0, rooms ?? 0).map(say));
    setView('assign');
  };
  return (
    <DialogFooter>
      <Button variant="primary" disabled={rooms === null} onClick={open}>
        {say('Open the topics')}
      </Button>
    </DialogFooter>
  );
}

export const Light: Story = { tags: ['full'], globals: { theme: 'light' } };
export const German: Story = { tags: ['full'], globals: { locale: 'de' } };
export const Arabic: Story = { tags: ['full'], globals: { locale: 'ar' } };
export const Narrow: Story = { tags: ['full'], globals: { viewport: { value: 'narrow' } } };
