import type { Preview } from '@storybook/react-vite';
import '../src/styles.css';
import '../stories/support/stage.css';
import { fontsLoaded } from '../stories/support/fonts';
import { settled } from '../tests/support/settled';
import { turn } from '../stories/support/docs-frame';
import { uiKitReady } from '../src/ui-kit';
import { leaveMeeting, locales, meetingLoader, tell, withMeeting } from '../stories/support/with-meeting';

const preview: Preview = {
  tags: ['autodocs'],
  // Parts are made of the vendor's elements, as the first steps of the README say.
  loaders: [fontsLoaded, () => uiKitReady, (context) => turn(context).then(() => meetingLoader(context))],
  decorators: [withMeeting],
  beforeEach: leaveMeeting,
  // Before the accessibility check, which runs after each story's own steps.
  afterEach: async (context) => {
    tell(context);
    await settled();
  },
  globalTypes: {
    theme: choice('Theme', [
      ['dark', 'Dark'],
      ['light', 'Light'],
    ]),
    tokens: choice('Tokens', [
      ['fallback', 'Fallback tokens'],
      ['kit', 'Kit’s tokens'],
    ]),
    locale: choice(
      'Language',
      locales.map((tag) => [tag, new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag]),
    ),
    direction: choice('Direction', [
      ['auto', 'Direction'],
      ['ltr', 'LTR'],
      ['rtl', 'RTL'],
    ]),
    brand: choice('Brand', [
      ['vendor', 'Blue brand'],
      ['violet', 'Violet brand'],
    ]),
    density: choice('Density', [
      ['pointer', 'Mouse'],
      ['touch', 'Touch'],
    ]),
    motion: choice('Motion', [
      ['full', 'Motion'],
      ['none', 'No motion'],
    ]),
    colours: choice('Colours', [
      ['theme', 'Own colours'],
      ['forced', 'Forced colours'],
    ]),
  },
  initialGlobals: {
    theme: 'dark',
    tokens: 'fallback',
    // Another language than English is tried by STORYBOOK_LANGUAGE=de.
    locale: (import.meta.env.STORYBOOK_LANGUAGE as string | undefined) ?? 'en',
    direction: 'auto',
    brand: 'vendor',
    density: 'pointer',
    motion: 'full',
    colours: 'theme',
  },
  parameters: {
    layout: 'fullscreen',
    viewport: {
      options: {
        narrow: { name: 'Narrow (320)', styles: { width: '320px', height: '640px' } },
        phone: { name: 'Phone (390)', styles: { width: '390px', height: '844px' } },
        flat: { name: 'Phone on its side (490 × 200)', styles: { width: '490px', height: '200px' } },
        tablet: { name: 'Tablet (752)', styles: { width: '752px', height: '691px' } },
        desktop: { name: 'Desktop (1280)', styles: { width: '1280px', height: '800px' } },
      },
    },
    options: {
      storySort: {
        order: [
          'Welcome',
          'Tokens',
          'Content and patterns',
          'States',
          'Sizes and languages',
          'Texts',
          'Composition',
          'Accessibility',
          'Set up',
          ['CreateRoomsDialog', 'AssignDialog', 'ShuffleDialog', 'Tasks', 'PlanExchange'],
          'Live',
          [
            'BreakoutToggle',
            'BreakoutPanel',
            'Progress',
            'Facilitation',
            'Rounds',
            'Results',
            'Recordings',
            'Pulse',
            'BreakoutMeeting',
          ],
          'Moving',
          ['Countdown', 'SwitchingScreen', 'BreakoutNotes', 'RoomSwitcher'],
          'Leaving',
          ['BreakoutLeaveDialog', 'SessionRecord'],
          'Failures',
          ['Of everyone', 'Of hosts'],
          'Parts',
        ],
      },
    },
    // Every story has a meeting, and dialogs are modal: one page each.
    docs: { story: { inline: false, height: '640px' } },
    // Stories are tests: an accessibility violation fails the run.
    a11y: { test: 'error', options: { resultTypes: ['violations'] } },
  },
};

/** A menu of the toolbar that shows in words what is chosen: short ones, so that all menus are in sight on a laptop. */
function choice(title: string, items: readonly (readonly [value: string, title: string])[]) {
  return {
    toolbar: { title, items: items.map(([value, words]) => ({ value, title: words })), dynamicTitle: true },
  };
}

export default preview;
