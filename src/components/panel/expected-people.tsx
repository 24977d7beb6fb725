import { useSession } from '../../hooks/session-context';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useCountdownSlice } from '../../hooks/use-countdown-slice';
import { useEditor } from '../../hooks/use-snapshot';
import { useTexts } from '../../hooks/use-texts';
import { panelHostTexts } from '../../locales/en/panel-host';
import { Button } from '../../primitives/button';
import { areSameButTime } from '../countdown/same-but-time';
import { ErrorNote } from '../notes/error-note';
import { expectedLabel, expectedNames } from '../people/expected-names';
import { AttentionRow } from './attention-row';
import { useBreakoutPanel } from './use-breakout-panel';

/**
 * For the host who started a plan: for how many people it keeps a place until they come, and who has come and was not
 * moved, because only the name is known or the move failed.
 */
export function ExpectedPeople() {
  const session = useSession('PanelAttention');
  const awaited = useEditor(session, (state) => state.awaited);
  const { ready, move } = useBreakoutPanel();
  const { t } = useTexts(panelHostTexts);
  const away = awaited.filter(({ personKey }) => personKey === undefined);
  const told = useCountdownSlice(({ all }) => all, areSameButTime).flatMap(({ action }) =>
    action.kind === 'move' ? action.personIds : [],
  );
  // Those who are told that they go there need nothing more.
  const came = awaited.filter(
    ({ personKey }) => personKey !== undefined && !told.includes(session.person(personKey)?.id ?? ''),
  );
  const names = expectedNames(
    t,
    awaited.map(({ person }) => person),
  );
  const [only, ...others] = came;
  const onlyRoom = useBreakoutSelector(({ rooms }) => rooms.find(({ id }) => id === only?.roomId)?.title);
  const onlyName = names[awaited.findIndex((entry) => entry === only)];
  // One of them, and where to.
  const one =
    others.length === 0 && onlyName && onlyRoom !== undefined
      ? { name: expectedLabel(t, onlyName), room: onlyRoom }
      : null;
  const namesAway = names.filter((_, index) => awaited[index]?.personKey === undefined);
  const send = () => {
    for (const roomId of new Set(came.map((entry) => entry.roomId))) {
      const keys = came.flatMap((entry) => (entry.roomId === roomId ? (entry.personKey ?? []) : []));
      move(keys, roomId);
    }
  };
  return (
    <>
      {came.length > 0 && (
        <AttentionRow
          icon="enter"
          text={one ? t('panel.expected.came.one', one) : t('panel.expected.came', { count: came.length })}
          action={
            <Button plain size="sm" aria-disabled={!ready} onClick={send}>
              {t(one ? 'panel.expected.send.one' : 'panel.expected.send')}
            </Button>
          }
        >
          <ErrorNote error={came.find(({ error }) => error)?.error ?? null} />
        </AttentionRow>
      )}
      {away.length > 0 && (
        <AttentionRow
          icon="clock"
          title={t('common.list', { items: namesAway.map((name) => expectedLabel(t, name)) })}
          text={t('panel.expected', { count: away.length })}
        />
      )}
    </>
  );
}
