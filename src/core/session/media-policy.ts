import type { MeetingPort } from './port';

/** `keep`: as it is. `mute`: switched off before the SDK carries it over, so that nothing is sent on arrival. */
export type MediaRule = 'keep' | 'mute';

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

/**
 * Must run inside the SDK's `changingMeeting` event: the SDK reads the state of microphone and camera right after it and
 * hands it to the next client; later a live producer has already arrived (SDK facts 14). Never throws, because an
 * exception there would end the switch without a word.
 */
export function applyMediaPolicy(
  media: MeetingPort['media'],
  policy: MediaPolicy | undefined,
  direction: SwitchDirection,
  onError: (error: unknown) => void,
): void {
  const microphone = policy?.microphone?.[direction] ?? (direction === 'toMain' ? 'mute' : 'keep');
  const camera = policy?.camera?.[direction] ?? 'keep';
  try {
    if (microphone === 'mute') media.muteMicrophone();
    if (camera === 'mute') media.stopCamera();
  } catch (error) {
    onError(error);
  }
}
