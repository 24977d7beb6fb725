import { isBreakoutError } from '../../core/errors';
import { useTexts } from '../../hooks/use-texts';
import { switchingTexts } from '../../locales/en/switching';
import { Button } from '../../primitives/button';
import { ErrorNote } from './error-note';

interface NotLoadedNoteProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** Why something cannot be shown, and another try. */
export function NotLoadedNote({ error, onRetry }: NotLoadedNoteProps) {
  const { t } = useTexts(switchingTexts);
  return (
    <ErrorNote error={error}>
      <div className="rbk-note-actions">
        <Button variant="primary" onClick={onRetry}>
          {t('common.retry')}
        </Button>
        {isBreakoutError(error) && error.code === 'load-failed' && (
          // Browsers keep the failure of a module for as long as the page lives: trying again helps with some bundlers only.
          <Button onClick={() => location.reload()}>{t('switching.reload')}</Button>
        )}
      </div>
    </ErrorNote>
  );
}
