import { useMemo } from 'react';
import { useTexts } from '../../../src/hooks/use-texts';
import * as tables from '../../../src/locales';
import type { MessageKey, Messages } from '../../../src/locales';
import { createTranslator } from '../../../src/locales/create-translator';
import type { StoryMeeting } from '../../../tests/support/open-meeting';
import { people } from '../../../tests/support/people';
import { ar } from './ar';
import { de } from './de';
import { es } from './es';
import { fr } from './fr';
import { hi } from './hi';
import { ja } from './ja';
import { pt } from './pt';
import { words, type Content } from './words';
import { zh } from './zh';

export type Language = keyof typeof tables;

/** Whom and what the stories are about, in the script of each language. Their source is English. */
const contents: Readonly<Record<Exclude<Language, 'en'>, Content>> = { ar, de, es, fr, hi, ja, pt, zh };

let spoken: Language = 'en';

/** The people and rooms of the story that is shown have names of this language from now on. */
export function speak(language: Language): void {
  spoken = language;
}

export function isEnglish(): boolean {
  return spoken === 'en';
}

/** What a story says of itself in English, and the same in this language. */
function pairsOf(language: Language): ReadonlyMap<string, string> {
  // A name of an emoji alone needs a font that not every machine has: the tests have it.
  if (language === 'en') return new Map([['🦊', 'Ruth Ōkubo']]);
  const content = contents[language];
  return new Map<string, string>([
    ...people.map((name, index): [string, string] => [name, content.people[index] ?? name]),
    ...words.map((word): [string, string] => [word, content.words[word]]),
  ]);
}

/** A name, a title or what somebody writes, in the language of the story; what has a number by default, as the library calls rooms. */
export function say(text: string): string {
  const [, number] = /^Room (\d+)$/.exec(text) ?? [];
  if (number !== undefined) return tables[spoken]['room.defaultTitle'].replace('{number}', number);
  return pairsOf(spoken).get(text) ?? text;
}

/**
 * The same for what names people and rooms among other words: a text, or a pattern, which may have a number of any digits after
 * "Room".
 */
export function saying<Text extends string | RegExp>(text: Text): Text {
  const said = typeof text === 'string' ? replaced(text) : new RegExp(replaced(text.source), text.flags);
  return said as Text;
}

function replaced(text: string): string {
  if (isEnglish()) return text;
  const title = tables[spoken]['room.defaultTitle'];
  const rooms = text.replaceAll(/\bRoom (\d+|\\d\+?)/g, (_, number: string) => title.replace('{number}', () => number));
  const pairs = pairsOf(spoken);
  // The longer name first: it may begin with the shorter one.
  const names = [...pairs.keys()].sort((one, other) => other.length - one.length).map(asPattern);
  const whole = new RegExp(`(?<![\\p{L}\\p{M}])(?:${names.join('|')})(?![\\p{L}\\p{M}])`, 'gu');
  return rooms.replaceAll(whole, (name) => pairs.get(name) ?? name);
}

/** A text as the source of a pattern that finds it. */
export function asPattern(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** Each English text of the product, as a pattern that finds what stands in its places; what says most of the text itself first. */
const english = Object.entries(tables.en)
  .flatMap(([key, message]) =>
    (typeof message === 'string' ? [message] : Object.values(message)).map((text) => ({
      key: key as MessageKey,
      names: [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name),
      length: text.replaceAll(/\{\w+\}/g, '').length,
      pattern: new RegExp(`^${text.replaceAll(/[.*+?^$()|[\]\\]/g, String.raw`\$&`).replaceAll(/\{\w+\}/g, '(.+)')}$`),
    })),
  )
  .filter(({ length }) => length > 2)
  .sort((one, other) => other.length - one.length);

/** An English text of the product, with whatever stands in it, in the language that it speaks now; what is none, as `say` has it. */
export function useSay(): (text: string) => string {
  const { locale } = useTexts();
  return useMemo(() => {
    const messages = (tables as Partial<Record<string, Messages>>)[locale];
    // While a story does its steps: English, from right to left too.
    if (messages === undefined || messages === tables.en) return say;
    const { t } = createTranslator({ locale, messages });
    return (text) => {
      const own = say(text);
      if (own !== text) return own;
      const found = english.find(({ pattern }) => pattern.test(text));
      if (!found) return text;
      const values = found.pattern.exec(text)?.slice(1) ?? [];
      const params = values.map((value, index) => {
        const said = /^\d+$/.test(value) ? Number(value) : say(value);
        return [found.names[index] ?? '', said] as const;
      });
      return t(found.key, Object.fromEntries(params));
    };
  }, [locale]);
}

/** Any number of people, no two of one name; English ones have the names of the emulated backend. */
function manyPeople(count: number): number | readonly string[] {
  if (spoken === 'en') return count;
  const names = contents[spoken].people;
  return Array.from({ length: count }, (_, index) => {
    const round = Math.floor(index / names.length);
    return `${names[index % names.length] ?? ''}${round === 0 ? '' : ` ${round + 1}`}`;
  });
}

/** A story's meeting with people and rooms of its language. */
export function said(story: StoryMeeting): StoryMeeting {
  const { people: names = people, hosts, rooms, plan, inRoom, saved } = story;
  const { name = 'Mira Lindqvist', title = 'Product week' } = story;
  return {
    ...story,
    // "… Featherstone 7" is one of many of a name.
    people: typeof names === 'number' ? manyPeople(names) : names.map((each) => saying(say(each))),
    name: say(name),
    title: say(title),
    ...(hosts && { hosts: hosts.map(say) }),
    ...(rooms && { rooms: rooms.map(say) }),
    ...(plan && { plan: plan.map(say) }),
    ...(saved && { saved: saved.map(say) }),
    savedRooms: ['Design', 'Engineering'].map(say),
    ...(inRoom !== undefined && { inRoom: say(inRoom) }),
  };
}
