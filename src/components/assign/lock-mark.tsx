import { useMessages } from '../../hooks/use-messages';

/** Beside a person whom shuffles leave where they are. Drawn by the style sheet: it stands in lists of many. */
export function LockMark() {
  const { t } = useMessages();
  return (
    <span className="rbk-lock-mark" title={t('assign.locked')}>
      <span className="rbk-visually-hidden">{t('assign.locked')}</span>
    </span>
  );
}
