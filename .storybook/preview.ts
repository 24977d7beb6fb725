import type { Preview } from '@storybook/react-vite';
import '../src/styles.css';
import '../stories/support/stage.css';
import { fontsLoaded } from '../stories/support/fonts';
import { settled } from '../tests/support/settled';
import { uiKitReady } from '../src/ui-kit';
import { locales, meetingLoader, withMeeting } from '../stories/support/with-meeting';

const preview: Preview = {
  tags: ['autodocs'],
  // Parts are made of the vendor's elements, as the first steps of the README say.
  loaders: [fontsLoaded, () => uiKitReady, meetingLoader],
  decorators: [withMeeting],
  // Before the accessibility check, which runs after each story's own steps.
  afterEach: settled,
  globalTypes: {
    theme: { toolbar: { title: 'Theme', items: ['dark', 'light'], dynamicTitle: true } },
    locale: { toolbar: { title: 'Language', items: locales, dynamicTitle: true } },
  },
  initialGlobals: { theme: 'dark', locale: 'en' },
  parameters: {
    layout: 'fullscreen',
    viewport: {
      options: {
        narrow: { name: 'Narrow (320)', styles: { width: '320px', height: '640px' } },
        phone: { name: 'Phone (390)', styles: { width: '390px', height: '844px' } },
      },
    },
    // Every story has a meeting, and dialogs are modal: one page each.
    docs: { story: { inline: false, height: '640px' } },
    // Stories are tests: an accessibility violation fails the run.
    a11y: { test: 'error', options: { resultTypes: ['violations'] } },
  },
};

export default preview;
