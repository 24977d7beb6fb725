import { useTexts } from '../hooks/use-texts';
import { Spinner } from '../primitives/spinner';
import { visuallyHidden } from '../primitives/visually-hidden';

/** While the meeting is on its way: not before that takes a moment. */
export function MeetingLoading() {
  const { t, dir } = useTexts();
  return (
    <div className="rbk-meeting-loading" role="status" dir={dir}>
      <Spinner />
      <span {...visuallyHidden}>{t('common.loading')}</span>
    </div>
  );
}
