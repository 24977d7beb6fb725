import { RecordingStatus, useBreakoutMeeting, useBreakoutMessages } from '../../../../src';
import { useTexts } from './texts';

/** Where one is, and a note of one's own: what one types into it stays on every way. */
export function TopLine() {
  const { status, room, main } = useBreakoutMeeting();
  const { t } = useBreakoutMessages();
  const texts = useTexts();
  const place = status === 'room' ? room : status === 'main' ? main : null;
  const isJoining = status === 'idle';
  const elsewhere = isJoining ? texts.joining : texts.onTheWay;
  const title = status === 'room' ? room?.title : status === 'main' ? texts.mainMeeting : elsewhere;
  return (
    <header className="top-line">
      <p className="where" role="status" data-status={status}>
        <span className="where-dot" />
        <strong>
          <bdi>{title}</bdi>
        </strong>
        {place && <span className="where-count">{t('common.people', { count: place.people.length })}</span>}
      </p>
      <RecordingStatus />
      <input className="note" type="text" aria-label={texts.note} placeholder={texts.note} />
    </header>
  );
}
