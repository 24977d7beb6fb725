import { useState } from 'react';
import type { DeviceRules } from '../../core/facilitation/countdown';
import { isJoined } from '../../core/session/status';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { countdownTexts } from '../../locales/en/countdown';

/** What becomes of the user's devices on the way: what is off already stays so. Nothing where they go nowhere (`rules` is null). */
export function DevicesLine({ rules }: { rules: DeviceRules | null }) {
  const isHere = useBreakoutSelector(({ status }) => isJoined(status));
  const media = useBreakoutSelector((snapshot) => snapshot.media);
  const { t } = useTexts(countdownTexts);
  // Once they are on the way, what was to be turned off is off: what was said of it stays.
  const [on, setOn] = useState(media);
  if (isHere && on !== media) setOn(media);
  if (!rules) return null;
  const isMicrophoneOff = rules.microphone !== 'keep' && on.microphone;
  const isCameraOff = rules.camera !== 'keep' && on.camera;
  const both = isMicrophoneOff && isCameraOff ? 'both' : null;
  const one = isMicrophoneOff ? 'microphone' : isCameraOff ? 'camera' : null;
  return (
    <p className={(both ?? one) ? 'rbk-note-text' : 'rbk-note-text rbk-note-aside'}>
      {t(`countdown.devices.${both ?? one ?? 'keep'}`)}
    </p>
  );
}
