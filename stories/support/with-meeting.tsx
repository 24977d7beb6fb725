import type { Decorator, Loader } from '@storybook/react-vite';
import { useLayoutEffect, type ReactNode } from 'react';
import { BreakoutProvider } from '../../src/index';
import * as tables from '../../src/locales';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../tests/support/open-meeting';

export const locales = Object.keys(tables);

interface Globals {
  theme?: 'dark' | 'light';
  locale?: keyof typeof tables;
}

/** A story's meeting, for its `parameters`. A function, because Storybook would merge two objects into one. */
export function meeting(story: StoryMeeting): { meeting: () => StoryMeeting } {
  return { meeting: () => story };
}

/** Opens the meeting that a story's `parameters` describe. */
export const meetingLoader: Loader = async ({ parameters }) => ({
  loadedMeeting: await openMeeting((parameters as Partial<ReturnType<typeof meeting>>).meeting?.() ?? {}),
});

/** The meeting that a story runs in, for its play function. */
export function meetingOf({ loaded }: { loaded: Record<string, unknown> }): LoadedMeeting {
  return loaded.loadedMeeting as LoadedMeeting;
}

/** Puts a story into its meeting, in the theme and language of the toolbar. */
export const withMeeting: Decorator = (Story, context) => (
  <Stage meeting={meetingOf(context)} globals={context.globals}>
    <Story />
  </Stage>
);

function Stage({ meeting, globals, children }: { meeting: LoadedMeeting; globals: Globals; children: ReactNode }) {
  const { theme = 'dark', locale = 'en' } = globals;
  useLayoutEffect(() => {
    document.documentElement.dataset.rbkTheme = theme;
    document.documentElement.lang = locale;
    document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr';
  }, [theme, locale]);
  return (
    <BreakoutProvider
      client={meeting.client}
      options={meeting.options}
      planStorage={meeting.planStorage}
      locale={locale}
      messages={tables[locale]}
    >
      <main className="stage">{children}</main>
    </BreakoutProvider>
  );
}
