import { useBreakoutLeads } from '../../hooks/use-breakout-leads';
import { useTexts } from '../../hooks/use-texts';
import { leadTexts } from '../../locales/en/lead';
import { Button } from '../../primitives/button';
import { ErrorNote } from '../notes/error-note';
import { useAction } from '../use-action';

/** Who leads the user's room; where they are not there, a button to take their place. Nothing where nobody was named. */
export function RoomLead() {
  const { own, take } = useBreakoutLeads();
  const { t } = useTexts(leadTexts);
  const { error, run } = useAction();
  if (!own) return null;
  const { name, personKey, isMe } = own;
  const isAbsent = personKey === null;
  const key = isMe ? 'lead.me' : isAbsent ? 'lead.absent' : 'lead.other';
  return (
    <div className="rbk-lead" role="group" aria-label={t('lead.mark')} data-absent={isAbsent ? '' : undefined}>
      <span>{t(key, { name })}</span>
      {isAbsent && (
        <Button size="sm" onClick={() => void run(take)}>
          {t('lead.take')}
        </Button>
      )}
      {error !== null && <ErrorNote error={error} />}
    </div>
  );
}
