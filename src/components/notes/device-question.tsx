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
  /** Default: the one that is open since the last switch. Null renders nothing. */
  question?: MediaQuestion | null | undefined;
}

/** Where the media policy says `ask`: whether to switch on again what the switch turned off, each device by itself. */
export const DeviceQuestion = forwardRef<HTMLDivElement, DeviceQuestionProps>(function DeviceQuestion(
  { question: given, ...rest },
  ref,
) {
  const { mediaQuestion, answerMediaQuestion } = useBreakoutMeeting();
  const { pending, error, run } = useAction();
  const { t } = useMessages();
  const titleId = useId();
  const question = given === undefined ? mediaQuestion : given;
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

/** The words of a question. */
export function deviceQuestionKey({ microphone, camera }: MediaQuestion): MessageKey {
  if (microphone && camera) return 'devices.askBoth';
  return microphone ? 'devices.askMicrophone' : 'devices.askCamera';
}
