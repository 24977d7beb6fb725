import { forwardRef } from 'react';
import { isBreakoutError } from '../../core/errors';
import { useErrorTexts } from '../../hooks/use-error-texts';
import { Note, type NoteProps } from './note';

export interface ErrorNoteProps extends Omit<NoteProps, 'tone'> {
  /** What was thrown; null renders nothing. Anything but a `BreakoutError` is shown by its own message. */
  error: unknown;
}

/** What went wrong and what to do about it, in the words of the message table. Read out when it appears. */
export const ErrorNote = forwardRef<HTMLDivElement, ErrorNoteProps>(function ErrorNote(
  { error, children, ...rest },
  ref,
) {
  const { t } = useErrorTexts();
  if (error === null || error === undefined) return null;
  return (
    <Note ref={ref} tone="danger" role="alert" {...rest}>
      {isBreakoutError(error) ? (
        <>
          <p className="rbk-note-title">{t(`error.${error.code}.title`)}</p>
          <p className="rbk-note-text">{t(`error.${error.code}.fix`)}</p>
        </>
      ) : (
        <p className="rbk-note-title">{error instanceof Error ? error.message : JSON.stringify(error)}</p>
      )}
      {children}
    </Note>
  );
});
