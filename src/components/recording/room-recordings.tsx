import type { Recording } from '../../core/types';
import { useBreakoutRecordings, useRecordingsStore } from '../../hooks/use-breakout-recordings';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useSlice } from '../../hooks/use-slice';
import { useTexts } from '../../hooks/use-texts';
import { errorTexts } from '../../locales/en/error';
import { recordingTexts } from '../../locales/en/recording';
import { recordingRoomsTexts } from '../../locales/en/recording-rooms';
import { Button } from '../../primitives/button';
import { ErrorNote } from '../notes/error-note';
import { Note } from '../notes/note';
import { useAction } from '../use-action';

/** For hosts: the way to stop the recordings of all rooms, beside what says how many there are. */
export function RoomRecordings({ id }: { id: string }) {
  const { stop } = useBreakoutRecordings();
  const { pending, error, run } = useAction();
  const { t } = useTexts(recordingTexts, recordingRoomsTexts);
  const name = t('recording.rooms.stop');
  return (
    <div id={id} className="rbk-room-recordings">
      <Button
        plain
        size="sm"
        icon="stop"
        aria-label={name}
        title={name}
        aria-disabled={pending}
        onClick={() => void run(stop)}
      >
        {t('recording.stop')}
      </Button>
      <ErrorNote error={error} />
    </div>
  );
}

/** Rooms that are named: more have no room. */
const NAMES = 5;

/** For hosts: why rooms are not recorded, or still are, against their wish: each reason with its rooms, and what may help. */
export function RecordingFailures() {
  const { rooms, wish, record, stop } = useBreakoutRecordings();
  const open = useBreakoutSelector((snapshot) => snapshot.rooms);
  const { pending, error, run } = useAction();
  const { t } = useTexts(errorTexts, recordingRoomsTexts);
  const codes = [...new Set(rooms.flatMap(({ error }) => error?.code ?? []))];
  return codes.map((code) => {
    const ids = new Set(rooms.filter(({ error }) => error?.code === code).map(({ roomId }) => roomId));
    const titles = open.filter(({ id }) => ids.has(id)).map(({ title }) => title);
    const subject = titles.length > NAMES ? [...titles.slice(0, NAMES), '…'] : titles;
    return (
      <Note key={code} tone="warning">
        <p className="rbk-note-title">{t('common.reason', { subject, reason: t(`error.${code}.title`) })}</p>
        <p className="rbk-note-text">{t(`error.${code}.fix`)}</p>
        {wish && code === 'recording-failed' && (
          <>
            <ErrorNote error={error} />
            <div className="rbk-note-actions">
              <Button aria-disabled={pending} onClick={() => void run(wish.action === 'start' ? record : stop)}>
                {t(`recording.rooms.${wish.action}`)}
              </Button>
            </div>
          </>
        )}
      </Note>
    );
  });
}

/** Asks who may record a room, where a host wants it and their client does not do it by itself. */
export function RecordingWishNote() {
  const { getSnapshot, subscribe, accept, decline } = useRecordingsStore();
  const asked = useSlice({ getState: getSnapshot, subscribe }, (state) => state.asked);
  const by = useSlice({ getState: getSnapshot, subscribe }, ({ wish }) => wish?.by ?? '');
  const { pending, error, run } = useAction();
  const { t } = useTexts(recordingTexts, recordingRoomsTexts);
  if (asked === null) return null;
  const text = t(`recording.ask.${asked}`, { name: by });
  return (
    <Note icon={asked === 'start' ? 'record' : 'recording'} role="group" aria-label={text}>
      <p className="rbk-note-title">{text}</p>
      <ErrorNote error={error} />
      <div className="rbk-note-actions">
        <Button
          variant="primary"
          icon={asked === 'start' ? 'record' : 'stop'}
          aria-disabled={pending}
          onClick={() => void run(accept)}
        >
          {t(`recording.${asked}`)}
        </Button>
        <Button variant="ghost" aria-disabled={pending} onClick={() => void run(decline)}>
          {t('recording.ask.later')}
        </Button>
      </div>
    </Note>
  );
}

/** For those who are asked: the words of the note above. */
export function useRecordingWords(): string {
  const { getSnapshot, subscribe } = useRecordingsStore();
  const asked = useSlice({ getState: getSnapshot, subscribe }, (state) => state.asked);
  const by = useSlice({ getState: getSnapshot, subscribe }, ({ wish }) => wish?.by ?? '');
  const { t } = useTexts(recordingRoomsTexts);
  return asked === null ? '' : t(`recording.ask.${asked}`, { name: by });
}

export function isRecorded({ state }: { readonly state: Recording['state'] }): boolean {
  return state === 'recording' || state === 'paused';
}
