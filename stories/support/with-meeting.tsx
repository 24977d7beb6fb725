import type { Decorator, Loader } from '@storybook/react-vite';
import { useLayoutEffect, type ReactNode } from 'react';
import type { Room } from '../../src/core/types';
import { BreakoutProvider } from '../../src/index';
import * as tables from '../../src/locales';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../tests/support/open-meeting';
import { meetingIn } from './content';
import { useForcedColours } from './forced-colours';

export const locales = Object.keys(tables);

interface Globals {
  theme?: 'dark' | 'light';
  locale?: keyof typeof tables;
  direction?: 'auto' | 'ltr' | 'rtl';
  brand?: 'vendor' | 'violet';
  density?: 'pointer' | 'touch';
  motion?: 'full' | 'none';
  colours?: 'theme' | 'forced';
}

/** What the toolbar's choices come to, in the tokens that an app may set as well. */
const tokensOf = {
  violet: { '--rtk-colors-brand-500': '122 31 162', '--rtk-colors-danger': '255 140 0' },
  touch: { '--rbk-control-sm': '44px', '--rbk-control': '44px' },
  none: { '--rbk-fast': '0s', '--rbk-medium': '0s' },
};

/** A story's meeting, for its `parameters`. A function, because Storybook would merge two objects into one. */
export function meeting(story: StoryMeeting): { meeting: () => StoryMeeting } {
  return { meeting: () => story };
}

/** Opens the meeting that a story's `parameters` describe. */
export const meetingLoader: Loader = async ({ parameters, globals }) => {
  const story = (parameters as Partial<ReturnType<typeof meeting>>).meeting?.() ?? {};
  return { loadedMeeting: await openMeeting(meetingIn((globals as Globals).locale ?? 'en', story)) };
};

/** The meeting that a story runs in, for its play function. */
export function meetingOf({ loaded }: { loaded: Record<string, unknown> }): LoadedMeeting {
  return loaded.loadedMeeting as LoadedMeeting;
}

/** An open room by its English default title, whatever language the story is in. */
export function roomOf({ session }: LoadedMeeting, title: string): Room | undefined {
  const [number = ''] = /\d+$/.exec(title) ?? [];
  return session.getSnapshot().rooms.find((room) => room.title.endsWith(` ${number}`));
}

/** Nobody has pressed a key yet: see `data-no-keys` in the style sheet of the stage. */
function useNoKeys(): void {
  useLayoutEffect(() => {
    const { dataset } = document.documentElement;
    dataset.noKeys = '';
    const onKey = ({ isTrusted }: KeyboardEvent) => {
      if (isTrusted) delete dataset.noKeys;
    };
    addEventListener('keydown', onKey, { capture: true });
    return () => removeEventListener('keydown', onKey, { capture: true });
  }, []);
}

/** Puts a story into its meeting, in the theme and language of the toolbar. */
export const withMeeting: Decorator = (Story, context) => (
  <Stage meeting={meetingOf(context)} globals={context.globals}>
    <Story />
  </Stage>
);

function Stage({ meeting, globals, children }: { meeting: LoadedMeeting; globals: Globals; children: ReactNode }) {
  const { theme = 'dark', locale = 'en', direction = 'auto', brand, density, motion, colours } = globals;
  useNoKeys();
  useForcedColours(colours === 'forced');
  useLayoutEffect(() => {
    document.documentElement.dataset.rbkTheme = theme;
    document.documentElement.lang = locale;
    document.documentElement.dir = direction === 'auto' ? (locale === 'ar' ? 'rtl' : 'ltr') : direction;
  }, [theme, locale, direction]);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const tokens = Object.entries({
      ...(brand === 'violet' ? tokensOf.violet : {}),
      ...(density === 'touch' ? tokensOf.touch : {}),
      ...(motion === 'none' ? tokensOf.none : {}),
    });
    for (const [name, value] of tokens) style.setProperty(name, value);
    return () => {
      for (const [name] of tokens) style.removeProperty(name);
    };
  }, [brand, density, motion]);
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
