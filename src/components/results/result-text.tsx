import type { ResultText } from '../../core/facilitation/results';
import { useTexts } from '../../hooks/use-texts';
import { facilitationTexts } from '../../locales/en/facilitation';
import { resultsTexts } from '../../locales/en/results';
import { useMinutesSince } from '../use-minutes-since';

/** Who sent it, and how long ago; empty for nothing. */
export function useSentBy(result: ResultText | null): string {
  const minutes = useMinutesSince(result?.at ?? 0);
  const { t } = useTexts(facilitationTexts, resultsTexts);
  if (!result) return '';
  const age = minutes === 0 ? t('ago.now') : t('ago.minutes', { count: minutes });
  return t(result.isUnfinished ? 'results.unfinishedBy' : 'results.sentBy', { name: result.by, age });
}

/** Texts that stand beside a result, because nobody has put them together. */
export function BesideTexts({ texts }: { texts: readonly ResultText[] }) {
  const { t } = useTexts(resultsTexts);
  return texts.map(({ text, by }, index) => (
    <div key={index} className="rbk-result-beside">
      <p className="rbk-muted">{t('results.beside', { name: by })}</p>
      <p dir="auto" className="rbk-user-text">
        {text}
      </p>
    </div>
  ));
}
