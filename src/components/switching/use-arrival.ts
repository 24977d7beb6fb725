import { useEffect, useState } from 'react';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useTexts } from '../../hooks/use-texts';
import { announcePlaceTexts } from '../../locales/en/announce-place';

/** Where a switch has led to; empty before the first one, and after one that somebody else reads out. */
export function useArrival(isReadElsewhere: () => boolean = never): string {
  const { status, room } = useBreakoutMeeting();
  const { t } = useTexts(announcePlaceTexts);
  const [isToBeRead, setToBeRead] = useState(false);
  useEffect(() => {
    if (status !== 'switching') return;
    // Not at once: nothing on the screen depends on it before the arrival.
    const timer = setTimeout(() => setToBeRead(!isReadElsewhere()));
    return () => clearTimeout(timer);
  }, [status, isReadElsewhere]);
  if (!isToBeRead) return '';
  if (status === 'room' && room) return t('announce.inRoom', { room: room.title });
  return status === 'main' ? t('announce.inMain') : '';
}

function never(): boolean {
  return false;
}
