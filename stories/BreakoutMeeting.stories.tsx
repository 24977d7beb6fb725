import { createDefaultConfig } from '@cloudflare/realtimekit-react-ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, waitFor } from 'storybook/test';
import { BreakoutMeeting, type BreakoutMeetingProps } from '../src/meeting';
import type { LoadedMeeting, StoryMeeting } from '../tests/support/open-meeting';
import { people } from '../tests/support/people';
import { say } from './support/content';
import { within } from './support/play';
import { meeting, meetingOf } from './support/with-meeting';

const rooms = ['Room 1', 'Room 2'];
const patience = { timeout: 25_000 };
// As much as the vendor's tile shows of a name.
const inMain: StoryMeeting = { people: people.slice(0, 6), rooms, name: 'Mira' };
const inRoom: StoryMeeting = { ...inMain, inRoom: 'Room 2' };
const withPanel: StoryMeeting = { ...inRoom, view: 'panel' };

const meta = {
  title: 'Live/BreakoutMeeting',
  component: BreakoutMeeting,
  args: { showSetupScreen: false },
  // The theme is the vendor's, of the preset or, as here, of the app's own `config`: it goes by the toolbar.
  render: (args, { globals }) => <BreakoutMeeting {...args} config={configOf(globals.theme === 'light')} />,
  parameters: {
    ...meeting(inMain),
    // What the vendor's elements are made of is the vendor's: judged is what stands in them and over them.
    a11y: {
      context: { include: ['.rbk-panel', '.rbk-notes', '.rbk-toggle', 'dialog'] },
      // The text in the vendor's buttons: its own theme has #eee on its blue, 4.35 to 1.
      config: { rules: [{ id: 'color-contrast', selector: ':not([part="content"])' }] },
    },
  },
  play: async (context) => {
    await toggleShown(context.canvasElement);
    await withCompany(context);
  },
} satisfies Meta<typeof BreakoutMeeting>;

export default meta;
type Story = StoryObj<typeof meta>;
type PlayContext = Parameters<NonNullable<Story['play']>>[0];

/** The vendor's own dark tile is hardly to be told from the stage. */
function configOf(isLight: boolean): NonNullable<BreakoutMeetingProps['config']> {
  const config = createDefaultConfig();
  // Its font comes from a server that no story asks: all have that of the book.
  const { googleFont, fontFamily, ...designTokens } = config.designTokens ?? {};
  const dark = { ...designTokens, colors: { ...designTokens.colors, 'video-bg': '#2e2e33' } };
  return { ...config, designTokens: isLight ? { theme: 'light' } : dark };
}

/** In the book: others with cameras, as many as the vendor's stage has room for. */
async function withCompany(context: PlayContext): Promise<void> {
  const { bringCompany } = context.parameters as { bringCompany?: (loaded: LoadedMeeting) => Promise<void> };
  await bringCompany?.(meetingOf(context));
}

async function toggleShown(canvas: HTMLElement): Promise<void> {
  await waitFor(() => expect(canvas.querySelector('[data-kind="control-bar"]')).toBeVisible(), patience);
}

async function panelShown(canvas: HTMLElement): Promise<void> {
  await toggleShown(canvas);
  await waitFor(() => expect(within(canvas).getByRole('region', { name: 'Breakout rooms' })).toBeVisible(), patience);
}

/** A token is all there is: it begins with the vendor's setup screen. */
export const SetupScreen: Story = {
  // One above the other, as narrow as a page is.
  parameters: { docs: { story: { height: '760px' } } },
  render: (_, context) => <WithToken loaded={meetingOf(context)} isLight={context.globals.theme === 'light'} />,
  play: ({ canvasElement }) =>
    waitFor(() => expect(elementIn(canvasElement, 'rtk-setup-screen')).not.toBeNull(), patience),
};

function WithToken({ loaded, isLight }: { loaded: LoadedMeeting; isLight: boolean }) {
  const [{ authToken, ...initOptions }] = useState(() =>
    loaded.meeting.addParticipant({ name: say('Amara Okafor'), preset: 'participant' }).clientOptions(),
  );
  const config = configOf(isLight);
  return <BreakoutMeeting authToken={authToken} initOptions={initOptions} config={config} showSetupScreen />;
}

/** Within the shadow roots, too. */
function elementIn(root: ParentNode, name: string): Element | null {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName === name) return element;
    const found = element.shadowRoot && elementIn(element.shadowRoot, name);
    if (found) return found;
  }
  return null;
}

/** The toggle stands among the vendor’s buttons. */
export const InTheMainMeeting: Story = {};

/** The panel stands where the vendor’s sidebar does. */
export const InARoom: Story = {
  parameters: meeting(withPanel),
  play: async (context) => {
    await panelShown(context.canvasElement);
    await withCompany(context);
  },
};

/** The current room is being recorded: the vendor's indicator and a note tell it, and in the panel the line of the room. */
export const Recorded: Story = {
  parameters: meeting(withPanel),
  play: async (context) => {
    await panelShown(context.canvasElement);
    await meetingOf(context).session.getSnapshot().client?.recording.start();
    const note = within(context.canvasElement).findByRole('group', { name: 'Recording is on: Room 2' });
    await expect(await note).toBeVisible();
    await withCompany(context);
  },
};

/** After a reload. */
export const BackToYourRoom: Story = {
  parameters: meeting({ ...inRoom, reloaded: true }),
  play: async (context) => {
    const { canvasElement } = context;
    await toggleShown(canvasElement);
    // The text is in a live region, too.
    await expect(await within(canvasElement).findByRole('group', { name: 'You were in Room 2 before.' })).toBeVisible();
    await withCompany(context);
  },
};

export const Phone: Story = { tags: ['full'], globals: { viewport: { value: 'phone' } } };
export const PhoneInARoom: Story = { ...InARoom, tags: ['full'], globals: { viewport: { value: 'phone' } } };
export const Light: Story = { ...InARoom, tags: ['full'], globals: { theme: 'light' } };

export const Arabic: Story = { ...InARoom, globals: { locale: 'ar' } };
