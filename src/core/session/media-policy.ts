/**
 * - `keep`: as it is
 * - `mute`: switched off before the SDK carries it over, so that nothing is sent on arrival
 * - `ask`: switched off in the same way; on arrival the person is asked (`mediaQuestion` of the snapshot), if it was on
 */
export type MediaRule = 'keep' | 'mute' | 'ask';

/** Which way a switch goes. */
export type SwitchDirection = 'toRoom' | 'betweenRooms' | 'toMain';

/**
 * Rule for each direction; what is not named keeps its default. Whoever is moved before the first list of rooms has come
 * goes in a direction that nobody knows yet: then the strictest of the three rules holds.
 */
export interface MediaPolicy {
  /** Default: `mute` to main, otherwise `keep`. */
  readonly microphone?: { readonly [direction in SwitchDirection]?: MediaRule };
  /** Default: `keep`. */
  readonly camera?: { readonly [direction in SwitchDirection]?: MediaRule };
}

/** Null as long as no list has told which meeting is the main one. */
export function directionOf(fromId: string, toId: string, mainId: string | undefined): SwitchDirection | null {
  if (mainId === undefined) return null;
  if (toId === mainId) return 'toMain';
  return fromId === mainId ? 'toRoom' : 'betweenRooms';
}

/** Where the direction is not known, the strictest rule: nothing is to be live where it may have to be off. */
export function rulesFor(
  policy: MediaPolicy | undefined,
  direction: SwitchDirection | null,
): { readonly microphone: MediaRule; readonly camera: MediaRule } {
  const directions = direction === null ? DIRECTIONS : [direction];
  return {
    microphone: strictest(
      directions.map((each) => policy?.microphone?.[each] ?? (each === 'toMain' ? 'mute' : 'keep')),
    ),
    camera: strictest(directions.map((each) => policy?.camera?.[each] ?? 'keep')),
  };
}

const DIRECTIONS: readonly SwitchDirection[] = ['toRoom', 'betweenRooms', 'toMain'];

function strictest(rules: readonly MediaRule[]): MediaRule {
  return (['mute', 'ask'] as const).find((rule) => rules.includes(rule)) ?? 'keep';
}
