import { forwardRef, useId } from 'react';
import type { MediaQuestion } from '../../core/types';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useMessages } from '../../hooks/use-messages';
import type { MessageKey } from '../../locales/types';
import { Button } from '../../primitives/button';
import { useAction } from '../use-action';
import { ErrorNote } from './error-note';
import { Note, type NoteProps } from './note';

export interface DeviceQuestionProps extends Omit<NoteProps, 'tone' | 'children'> {
  /** Default: what is asked or to be told since the last switch. Null renders nothing. */
  question?: MediaQuestion | null | undefined;
}

/** Whether to switch on again what was on before the last switch and is off since, each device by itself. */
export const DeviceQuestion = forwardRef<HTMLDivElement, DeviceQuestionProps>(function DeviceQuestion(
  { question: given, ...rest },
  ref,
) {
  const { answerMediaQuestion } = useBreakoutMeeting();
  const open = useDevicesOff();
  const { pending, error, run } = useAction();
  const { t } = useMessages();
  const titleId = useId();
  const question = given === undefined ? open : given;
  if (!question) return null;
  const answer = (answers: Partial<MediaQuestion>) => () => void run(() => answerMediaQuestion(answers));
  return (
    <Note ref={ref} role="group" aria-labelledby={titleId} {...rest}>
      <p id={titleId} className="rbk-note-title">
        {t(deviceQuestionKey(question))}
      </p>
      <ErrorNote error={error} />
      <div className="rbk-note-actions">
        {question.microphone && (
          <Button variant="primary" aria-disabled={pending} onClick={answer({ microphone: true })}>
            {t('devices.microphoneOn')}
          </Button>
        )}
        {question.camera && (
          <Button variant="primary" aria-disabled={pending} onClick={answer({ camera: true })}>
            {t('devices.cameraOn')}
          </Button>
        )}
        <Button aria-disabled={pending} onClick={answer({ microphone: false, camera: false })}>
          {t('devices.leaveOff')}
        </Button>
      </div>
    </Note>
  );
});

/** The devices that a switch turned off, whether the person is asked about them or told. */
export function useDevicesOff(): MediaQuestion | null {
  const { mediaQuestion, turnedOff } = useBreakoutMeeting();
  const microphone = (mediaQuestion?.microphone ?? false) || (turnedOff?.microphone ?? false);
  const camera = (mediaQuestion?.camera ?? false) || (turnedOff?.camera ?? false);
  return microphone || camera ? { microphone, camera } : null;
}

/** The words of a question. */
export function deviceQuestionKey({ microphone, camera }: MediaQuestion): MessageKey {
  if (microphone && camera) return 'devices.askBoth';
  return microphone ? 'devices.askMicrophone' : 'devices.askCamera';
}
