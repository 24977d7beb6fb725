import { useBreakoutHelp } from '../../hooks/use-breakout-help';
import { useBreakoutResults } from '../../hooks/use-breakout-results';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { confirmTexts } from '../../locales/en/confirm';
import { resultsTexts } from '../../locales/en/results';

/** As many are called by their titles; more are counted. */
const TITLES_SHOWN = 4;

interface OpenEndsProps {
  /** The room that is about to close. Default: all rooms. */
  roomId?: string | undefined;
}

/** Before rooms are closed: which of them wait for help and, of those with people in them that were asked for a result, which have sent none. */
export function OpenEnds({ roomId }: OpenEndsProps) {
  const { requests } = useBreakoutHelp();
  const { isAsked, silent } = useBreakoutResults();
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const { t } = useTexts(confirmTexts, resultsTexts);
  const closing = rooms.filter(({ id }) => (roomId ?? id) === id);
  const waiting = closing.filter(({ id }) => requests.some((it) => it.roomId === id && it.state !== 'here'));
  const missing = closing.filter(({ id, people }) => people.length > 0 && silent.some((it) => it.roomId === id));
  const named = (some: typeof rooms) =>
    some.length <= TITLES_SHOWN
      ? t('common.list', { items: some.map(({ title }) => title) })
      : t('common.rooms', { count: some.length });
  return (
    <>
      {waiting.length > 0 && <p>{t('confirm.close.waiting', { rooms: named(waiting) })}</p>}
      {isAsked && missing.length > 0 && <p>{t('results.missing', { rooms: named(missing) })}</p>}
    </>
  );
}
