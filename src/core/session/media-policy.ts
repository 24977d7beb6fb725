/**
 * - `keep`: as it is
 * - `mute`: switched off before the SDK carries it over, so that nothing is sent on arrival
 * - `ask`: switched off in the same way; on arrival the person is asked (`mediaQuestion` of the snapshot), if it was on
 */
export type MediaRule = 'keep' | 'mute' | 'ask';

/** Which way a switch goes. */
export type SwitchDirection = 'toRoom' | 'betweenRooms' | 'toMain';

/** Rule for each direction; what is not named keeps its default. */
export interface MediaPolicy {
  /** Default: `mute` to main, otherwise `keep`. */
  readonly microphone?: { readonly [direction in SwitchDirection]?: MediaRule };
  /** Default: `keep`. */
  readonly camera?: { readonly [direction in SwitchDirection]?: MediaRule };
}

export function directionOf(fromMain: boolean, toMain: boolean): SwitchDirection {
  if (toMain) return 'toMain';
  return fromMain ? 'toRoom' : 'betweenRooms';
}

export function rulesFor(
  policy: MediaPolicy | undefined,
  direction: SwitchDirection,
): { readonly microphone: MediaRule; readonly camera: MediaRule } {
  return {
    microphone: policy?.microphone?.[direction] ?? (direction === 'toMain' ? 'mute' : 'keep'),
    camera: policy?.camera?.[direction] ?? 'keep',
  };
}
