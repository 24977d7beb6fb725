import type { Decorator, Loader } from '@storybook/react-vite';
import { useLayoutEffect, useSyncExternalStore, type ComponentType, type ReactNode } from 'react';
import type { Room } from '../../src/core/types';
import { BreakoutProvider } from '../../src/index';
import * as tables from '../../src/locales';
import { openMeeting, type LoadedMeeting, type StoryMeeting } from '../../tests/support/open-meeting';
import { said, speak } from './content';
import { useForcedColours } from './forced-colours';

export const locales = Object.keys(tables);

interface Globals {
  theme?: 'dark' | 'light';
  tokens?: 'fallback' | 'kit';
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

/** What is on the page: it stays as it is when something else of the toolbar is chosen, and goes when another story comes. */
let shown: { id: string; loadedMeeting: LoadedMeeting } | null = null;

/** Opens the meeting that a story's `parameters` describe, with people and rooms of the toolbar's language. */
export const meetingLoader: Loader = async ({ id, parameters, globals }) => {
  if (shown?.id !== id) {
    const story = (parameters as Partial<ReturnType<typeof meeting>>).meeting?.() ?? {};
    const { locale = 'en' } = globals as Globals;
    speak(locale);
    shown = { id, loadedMeeting: await openMeeting(said(story)) };
  }
  return { loadedMeeting: shown.loadedMeeting };
};

/** Of each story, before it is shown: what is to be done once it goes. */
export function leaveMeeting(): () => void {
  return () => {
    shown = null;
  };
}

/** Whose story has done its own steps. */
let told: LoadedMeeting | null = null;
const listeners = new Set<() => void>();

/** The steps of a story read and press English. Once they are done the product speaks the language of the toolbar. */
export function tell(context: { loaded: Record<string, unknown> }): void {
  told = meetingOf(context);
  for (const listener of listeners) listener();
}

function onTold(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

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

/** What sets the kit's tokens, of each stage that wants them: a page of documentation has several. */
const kits = new Set<() => void>();

/**
 * Sets the tokens that the vendor's kit has for a theme, on the whole page. None outlives its stage, those of a whole meeting
 * of the vendor's included, which sets its own.
 */
function useKitTokens(theme: 'dark' | 'light', isKit: boolean): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const provide = () =>
      void import('@cloudflare/realtimekit-ui').then(({ provideRtkDesignSystem }) => {
        if (kits.has(provide)) provideRtkDesignSystem(document.documentElement, { theme });
      });
    if (isKit) {
      kits.add(provide);
      provide();
    }
    return () => {
      kits.delete(provide);
      for (const name of [...style]) if (name.startsWith('--rtk-')) style.removeProperty(name);
      for (const others of kits) others();
    };
  }, [theme, isKit]);
}

/** Puts a story into its meeting, in the theme and language of the toolbar. */
export const withMeeting: Decorator = (Story, context) => (
  <Stage
    meeting={meetingOf(context)}
    globals={context.globals}
    hasSteps={context.playFunction !== undefined}
    Behind={(context.parameters as { behind?: StageProps['Behind'] }).behind}
  >
    <Story />
  </Stage>
);

interface StageProps {
  meeting: LoadedMeeting;
  globals: Globals;
  hasSteps: boolean;
  /** What the book shows behind a part; nothing in tests. */
  Behind: ComponentType<{ isStill: boolean }> | undefined;
  children: ReactNode;
}

function Stage({ meeting, globals, hasSteps, Behind, children }: StageProps) {
  const { theme = 'dark', tokens, locale = 'en', direction = 'auto', brand, density, motion, colours } = globals;
  const isTold = useSyncExternalStore(onTold, () => told === meeting) || !hasSteps;
  // English from right to left, so that menus are where they will be.
  const inSteps = locale === 'ar' ? 'en-Arab' : 'en';
  useNoKeys();
  useForcedColours(colours === 'forced');
  useKitTokens(theme, tokens === 'kit');
  useLayoutEffect(() => {
    document.documentElement.dataset.rbkTheme = theme;
    document.documentElement.lang = locale;
    document.documentElement.dir = direction === 'auto' ? (locale === 'ar' ? 'rtl' : 'ltr') : direction;
    document.documentElement.toggleAttribute('data-fingers', density === 'touch');
  }, [theme, locale, direction, density]);
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const own = Object.entries({
      ...(brand === 'violet' ? tokensOf.violet : {}),
      ...(density === 'touch' ? tokensOf.touch : {}),
      // Steps look at what they have opened, as tests do: at once.
      ...(motion === 'none' || !isTold ? tokensOf.none : {}),
    });
    for (const [name, value] of own) style.setProperty(name, value);
    return () => {
      for (const [name] of own) style.removeProperty(name);
    };
  }, [brand, density, motion, isTold]);
  return (
    <BreakoutProvider
      client={meeting.client}
      options={meeting.options}
      planStorage={meeting.planStorage}
      locale={isTold ? locale : inSteps}
      messages={isTold ? tables[locale] : tables.en}
    >
      {Behind && <Behind isStill={motion === 'none'} />}
      <main className="stage">{children}</main>
    </BreakoutProvider>
  );
}
