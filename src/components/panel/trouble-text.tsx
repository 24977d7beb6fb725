import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useMessages } from '../../hooks/use-messages';
import { useBreakoutPanel } from './panel-context';
import type { Trouble } from './troubles';
import { personLabel } from '../people/person-label';

/** Why somebody is not where they should be, and another try for them alone. */
export function TroubleText({ trouble: { person, error, toId, atId } }: { trouble: Trouble }) {
  const { ready, retry } = useBreakoutPanel();
  const { t } = useMessages();
  // Null where there is no such place any more, and nothing to try again.
  const to = useBreakoutSelector(({ main, rooms }) =>
    toId === main?.id ? t('common.mainMeeting') : (rooms.find(({ id }) => id === toId)?.title ?? null),
  );
  const reason = t(`error.${error.code}.title`);
  return (
    <p className="rbk-trouble-text">
      <span>
        {to === null ? reason : t(atId === null ? 'panel.troubleAway' : 'panel.trouble', { room: to, reason })}
      </span>
      {to !== null && (
        <button
          type="button"
          className="rbk-link"
          aria-label={t('panel.retryPerson', { name: personLabel(t, person), room: to })}
          aria-disabled={!ready || undefined}
          onClick={() => {
            if (ready) retry(person.key, toId);
          }}
        >
          {t('switching.retry')}
        </button>
      )}
    </p>
  );
}
