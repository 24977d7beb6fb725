import type { BreakoutCountdown, DeviceRules } from '../../core/facilitation/countdown';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { useTimerSlice } from '../../hooks/use-timer-slice';
import { countdownTexts } from '../../locales/en/countdown';
import type { KeyOf, Translate } from '../../locales/types';

type CountdownTranslate = Translate<KeyOf<typeof countdownTexts>>;

/** Who moves the user where, and why. */
export function useOwnSentence({ action, state, by: name }: BreakoutCountdown): string {
  const title = useBreakoutSelector(({ rooms }) => rooms.find(({ id }) => id === action.roomId)?.title ?? '');
  const isTimeUp = useTimerSlice((timer) => timer?.isOver ?? false, null);
  const { t } = useTexts(countdownTexts);
  const { kind, roomId } = action;
  if (kind === 'visit') return t('countdown.visit', { name });
  if (state === 'asked') return t('countdown.asked', { name });
  if (kind === 'close' && roomId === null) return isTimeUp ? t('countdown.timeUp') : t('countdown.close', { name });
  if (kind === 'close') return t('countdown.closeRoom', { name });
  if (kind === 'recall' || roomId === null) return t('countdown.recall', { name });
  return t('countdown.move', { name, room: title });
}

/** What becomes of the user's devices. */
export function devicesText(t: CountdownTranslate, { microphone, camera }: DeviceRules): string {
  const [isMicrophoneOff, isCameraOff] = [microphone !== 'keep', camera !== 'keep'];
  if (isMicrophoneOff && isCameraOff) return t('countdown.devices.both');
  if (isMicrophoneOff) return t('countdown.devices.microphone');
  return t(isCameraOff ? 'countdown.devices.camera' : 'countdown.devices.keep');
}
