import type { Decorator, Loader } from '@storybook/react-vite';
import { useLayoutEffect } from 'react';
import { BreakoutProvider } from '../../src/index';
import { ar } from '../../src/locales/ar';
import { de } from '../../src/locales/de';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from './meeting';

const tables = { en: {}, de, ar };

/** Opens the meeting that a story's `parameters.meeting` describes. */
export const meetingLoader: Loader = async ({ parameters }) => ({
  loadedMeeting: await openMeeting((parameters as { meeting?: StoryMeeting }).meeting ?? {}),
});

/** Puts a story into its meeting, in the theme and language of the toolbar. */
export const withMeeting: Decorator = (Story, { loaded, globals }) => {
  const { client } = (loaded as { loadedMeeting: LoadedMeeting }).loadedMeeting;
  const { theme = 'dark', locale = 'en' } = globals as { theme?: string; locale?: keyof typeof tables };
  useLayoutEffect(() => {
    document.documentElement.dataset.rbkTheme = theme;
    document.documentElement.lang = locale;
    document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr';
  }, [theme, locale]);
  return (
    <BreakoutProvider client={client} locale={locale} messages={tables[locale]}>
      <main className="stage">
        <Story />
      </main>
    </BreakoutProvider>
  );
};
