import { useBreakoutResults } from '../../hooks/use-breakout-results';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { resultsTexts } from '../../locales/en/results';

/** As many are called by their titles; more are counted. */
const TITLES_SHOWN = 4;

interface SilentRoomsProps {
  /** The room that is about to close. Default: all rooms. */
  roomId?: string | undefined;
}

/** Before rooms are closed that were asked for a result: which of them have sent none, of those with people in them. */
export function SilentRooms({ roomId }: SilentRoomsProps) {
  const { isAsked, silent } = useBreakoutResults();
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const { t } = useTexts(resultsTexts);
  const titles = rooms
    .filter(({ id, people }) => (roomId ?? id) === id && people.length > 0 && silent.some((it) => it.roomId === id))
    .map(({ title }) => title);
  const count = titles.length;
  if (!isAsked || count === 0) return null;
  const named = count <= TITLES_SHOWN ? t('common.list', { items: titles }) : t('common.rooms', { count });
  return <p>{t('results.missing', { rooms: named })}</p>;
}
