import { ErrorNote } from '../components/notes/error-note';
import { isBreakoutError } from '../core/errors';
import { useMessages } from '../hooks/use-messages';
import { Button } from '../primitives/button';

interface MeetingFailureProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** In place of a meeting that cannot be shown: why, and another try. */
export function MeetingFailure({ error, onRetry }: MeetingFailureProps) {
  const { t, dir } = useMessages();
  return (
    <div className="rbk-switching" dir={dir}>
      <ErrorNote error={error}>
        <div className="rbk-note-actions">
          <Button variant="primary" onClick={onRetry}>
            {t('switching.retry')}
          </Button>
          {isBreakoutError(error) && error.code === 'load-failed' && (
            // Browsers keep the failure of a module for as long as the page lives: trying again helps with some bundlers only.
            <Button onClick={() => location.reload()}>{t('switching.reload')}</Button>
          )}
        </div>
      </ErrorNote>
    </div>
  );
}
