import { useEffect, useId, useRef, useState } from 'react';
import { isJoined } from '../../core/session/status';
import type { MediaQuestion } from '../../core/types';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useTexts } from '../../hooks/use-texts';
import { notesTexts } from '../../locales/en/notes';
import { Button } from '../../primitives/button';
import { useAction } from '../use-action';
import { ErrorNote } from './error-note';
import { Note } from './note';

/** How long the user is told of devices that a switch has turned off, ms. */
const TOLD_FOR = 20_000;

/** Whether to switch on again what was on before the last switch and is off since, each device by itself. */
export function DeviceQuestion() {
  const { answerMediaQuestion, mediaQuestion } = useBreakoutMeeting();
  const off = useDevicesOff();
  const reason = useReasonForOff();
  const title = useDevicesText();
  const { pending, error, run } = useAction();
  const { t } = useTexts(notesTexts);
  const titleId = useId();
  const node = useRef<HTMLDivElement>(null);
  // Who is asked is waited for; who is told has their own controls for it.
  const isTold = off !== null && mediaQuestion === null;
  useEffect(() => {
    if (!isTold) return undefined;
    const timer = setInterval(() => {
      // In use.
      if (node.current?.matches(':hover, :focus-within')) return;
      void run(() => answerMediaQuestion({ microphone: false, camera: false }));
    }, TOLD_FOR);
    return () => clearInterval(timer);
  }, [isTold, answerMediaQuestion, run]);
  if (!off) return null;
  const answer = (answers: Partial<MediaQuestion>) => () => void run(() => answerMediaQuestion(answers));
  return (
    <Note ref={node} role="group" aria-labelledby={titleId}>
      <div className="rbk-note-words">
        <p id={titleId} className="rbk-note-title">
          {title}
        </p>
        {reason && <p className="rbk-note-text rbk-note-aside">{t(reason)}</p>}
      </div>
      <ErrorNote error={error} />
      <div className="rbk-note-actions">
        {off.microphone && (
          <Button variant="primary" aria-disabled={pending} onClick={answer({ microphone: true })}>
            {t('devices.microphoneOn')}
          </Button>
        )}
        {off.camera && (
          <Button
            variant={off.microphone ? 'secondary' : 'primary'}
            aria-disabled={pending}
            onClick={answer({ camera: true })}
          >
            {t('devices.cameraOn')}
          </Button>
        )}
        <Button variant="ghost" aria-disabled={pending} onClick={answer({ microphone: false, camera: false })}>
          {t('devices.leaveOff')}
        </Button>
      </div>
    </Note>
  );
}

/** The devices that a switch turned off, whether the person is asked about them or told. */
function useDevicesOff(): MediaQuestion | null {
  const { mediaQuestion, turnedOff } = useBreakoutMeeting();
  const microphone = (mediaQuestion?.microphone ?? false) || (turnedOff?.microphone ?? false);
  const camera = (mediaQuestion?.camera ?? false) || (turnedOff?.camera ?? false);
  return microphone || camera ? { microphone, camera } : null;
}

/** Why devices are off: the last of what turns them off; null where that was earlier. */
function useReasonForOff(): 'devices.moved' | 'devices.lost' | null {
  const { status, connection, stillOff } = useBreakoutMeeting();
  const [reason, setReason] = useState<'devices.moved' | 'devices.lost'>('devices.moved');
  const isLost = connection !== 'online' && isJoined(status);
  const next = status === 'switching' ? 'devices.moved' : isLost ? 'devices.lost' : reason;
  if (next !== reason) setReason(next);
  return stillOff ? null : reason;
}

/** Which devices were turned off, or still are; null for none. */
export function useDevicesText(): string | null {
  const { stillOff } = useBreakoutMeeting();
  const off = useDevicesOff();
  const { t } = useTexts(notesTexts);
  if (!off) return null;
  const is = stillOff ? 'off' : 'ask';
  if (off.microphone && off.camera) return t(`devices.${is}Both`);
  return t(off.microphone ? `devices.${is}Microphone` : `devices.${is}Camera`);
}
