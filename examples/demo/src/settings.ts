import type { LiveOptions } from '../../../src/sandbox';
import { languages, type Language } from './languages';

export type Theme = 'dark' | 'light';

/** What the visitor can turn, for all frames at once. */
export interface Settings extends Pick<LiveOptions, 'latency' | 'participantIds' | 'listBy' | 'pushDumps'> {
  /** People who exist on the server only, 0 to 1,000. */
  readonly bots: number;
  readonly theme: Theme;
  readonly language: Language;
  /** What people see: a small app around the parts, or the vendor's whole meeting. Chosen on entering. */
  readonly ui: 'parts' | 'whole';
  /** Whether people are told before a host moves them. Chosen on entering. */
  readonly grace: boolean;
}

/** For `options.grace` of the library: nobody is told. */
export const AT_ONCE = { toRoom: 0, toMain: 0, visit: 0 };

export const MAX_BOTS = 1000;
/** One way, ms. The SDK gives up on entering when an answer takes 3 s (SDK facts 31): nobody would get in. */
export const MAX_LATENCY = 1400;

/**
 * Reads `?bots=12&latency=40&ids=change&list=assignment&push=0&theme=light&lang=de&ui=whole&grace=0`. What is missing or no possible value
 * keeps its default.
 */
export function readSettings(query: URLSearchParams, systemTheme: Theme): Settings {
  return {
    bots: number(query.get('bots'), 12, MAX_BOTS),
    latency: number(query.get('latency'), 40, MAX_LATENCY),
    participantIds: oneOf(query.get('ids'), ['stable', 'change']),
    listBy: oneOf(query.get('list'), ['presence', 'assignment']),
    pushDumps: query.get('push') !== '0',
    theme: oneOf(query.get('theme'), systemTheme === 'light' ? ['light', 'dark'] : ['dark', 'light']),
    language: oneOf(query.get('lang'), ['en', ...languages]),
    ui: oneOf(query.get('ui'), ['parts', 'whole']),
    grace: query.get('grace') !== '0',
  };
}

function number(text: string | null, standard: number, max: number): number {
  const value = Number(text);
  return text && Number.isInteger(value) && value >= 0 ? Math.min(value, max) : standard;
}

/** The value, if it is one of the possible ones, else the first of them. */
function oneOf<Value extends string>(text: string | null, values: readonly [Value, ...Value[]]): Value {
  return values.find((value) => value === text) ?? values[0];
}
