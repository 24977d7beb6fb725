import { NotLoadedNote } from '../components/notes/not-loaded-note';
import { useTexts } from '../hooks/use-texts';

interface MeetingFailureProps {
  readonly error: unknown;
  readonly onRetry: () => void;
}

/** In place of a meeting that cannot be shown: why, and another try. */
export function MeetingFailure(props: MeetingFailureProps) {
  const { dir } = useTexts();
  return (
    <div className="rbk-switching" dir={dir}>
      <NotLoadedNote {...props} />
    </div>
  );
}
