import { useState } from 'react';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { errorTexts } from '../../locales/en/error';
import { panelHostTexts } from '../../locales/en/panel-host';
import { reportTexts } from '../../locales/en/report';
import { Button } from '../../primitives/button';
import { Disclosure } from '../../primitives/disclosure';
import { DismissButton } from '../notes/dismiss-button';
import { personLabel } from '../people/person-label';
import { PersonName } from '../people/person-name';
import { AttentionRow } from './attention-row';
import { useBreakoutPanel } from './use-breakout-panel';
import type { Trouble } from './use-panel-operation';

/** People who are listed before "show all". */
const FIRST = 2;

/** Who is not where they should be, why, and another try for each: here alone. That there are some is announced by the panel, once. */
export function Troubles() {
  const { operation, ready, retryAll } = useBreakoutPanel();
  const [expanded, setExpanded] = useState(false);
  const { t } = useTexts(panelHostTexts, reportTexts);
  const all = [...operation.troubles.values()];
  const [first] = all;
  if (!first) return null;
  const dismiss = <DismissButton plain size="sm" onClick={operation.dismiss} />;
  if (all.length === 1) return <AttentionRow icon="warning" text={<TroubleOf trouble={first} />} action={dismiss} />;
  return (
    <AttentionRow
      icon="warning"
      text={t('report.failed', { count: all.length })}
      action={
        <>
          <Button plain size="sm" aria-disabled={!ready} onClick={() => retryAll(all)}>
            {t('panel.retryAll')}
          </Button>
          {dismiss}
        </>
      }
    >
      <ul role="list" className="rbk-attention-people">
        {(expanded ? all : all.slice(0, FIRST)).map((trouble) => (
          <li key={trouble.person.key} className="rbk-trouble">
            <TroubleOf trouble={trouble} />
          </li>
        ))}
      </ul>
      {all.length > FIRST && (
        <Disclosure open={expanded} onOpenChange={setExpanded}>
          {expanded ? t('people.showFewer') : t('people.showAll', { count: all.length })}
        </Disclosure>
      )}
    </AttentionRow>
  );
}

/** Who is not where they should be, why, and another try for them alone. */
function TroubleOf({ trouble: { person, error, toId, atId } }: { trouble: Trouble }) {
  const { ready, retry } = useBreakoutPanel();
  const { t } = useTexts(errorTexts, panelHostTexts);
  const isBack = useBreakoutSelector(({ main }) => toId === main?.id);
  const room = useBreakoutSelector(({ rooms }) => rooms.find(({ id }) => id === toId)?.title);
  const reason = t(`error.${error.code}.title`);
  const name = personLabel(t, person);
  const isAway = atId === null;
  let text = reason;
  if (isBack) text = t(isAway ? 'panel.troubleAway.main' : 'panel.trouble.main', { reason });
  else if (room !== undefined) text = t(isAway ? 'panel.troubleAway' : 'panel.trouble', { room, reason });
  return (
    <>
      <PersonName person={person} className="rbk-trouble-name" />
      <p className="rbk-trouble-text">{text}</p>
      {/* Without such a room any more there is nothing to try again. */}
      {(isBack || room !== undefined) && (
        <Button
          plain
          size="sm"
          aria-label={
            isBack ? t('panel.retryPerson.main', { name }) : t('panel.retryPerson', { name, room: room ?? '' })
          }
          aria-disabled={!ready}
          onClick={() => retry(person.key, toId)}
        >
          {t('common.retry')}
        </Button>
      )}
    </>
  );
}
