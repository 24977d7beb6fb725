import { useRef, type ReactNode } from 'react';
import type { Late } from '../../core/late';
import { useReportError } from '../../hooks/ui-context';
import { useLateError } from '../../hooks/use-late';
import { useTexts } from '../../hooks/use-texts';
import { visuallyHidden } from '../../primitives/visually-hidden';
import { NotLoadedNote } from '../notes/not-loaded-note';
import { useKeptFocus } from '../use-kept-focus';

export type LoadedView = Pick<Late<unknown>, 'load' | 'error' | 'subscribe'>;

interface LateStatusProps {
  view: LoadedView;
  /** What is to be seen meanwhile. */
  children: ReactNode;
}

/** In place of a view that is being loaded: that it is, or that it failed and another try. */
export function LateStatus({ view, children }: LateStatusProps) {
  const error = useLateError(view);
  const report = useReportError();
  const { t } = useTexts();
  const node = useRef<HTMLDivElement>(null);
  useKeptFocus(node);
  return (
    <div ref={node} className="rbk-late" tabIndex={-1}>
      {error ? (
        <NotLoadedNote error={error} onRetry={() => void view.load().catch(report)} />
      ) : (
        <div role="status">
          {children}
          <span {...visuallyHidden}>{t('common.loading')}</span>
        </div>
      )}
    </div>
  );
}
