import { useState } from 'react';
import { useBreakoutHelp } from '../../hooks/use-breakout-help';
import { useBreakoutMeeting } from '../../hooks/use-breakout-meeting';
import { useBreakoutRounds } from '../../hooks/use-breakout-rounds';
import { useTexts } from '../../hooks/use-texts';
import { roundsTexts } from '../../locales/en/rounds';
import { timerTexts } from '../../locales/en/timer';
import { Button } from '../../primitives/button';
import { DismissButton } from '../notes/dismiss-button';
import { ErrorNote } from '../notes/error-note';
import { Note } from '../notes/note';
import { changeText, minutesMore } from '../timer/more-time';
import { useAction } from '../use-action';

const MINUTE = 60_000;

/** The time of a round is up and nobody has begun the next one: a host is asked, others are told what they can expect. */
export function RoundOverNote() {
  const { rounds, next, extend } = useBreakoutRounds();
  const { room, permissions } = useBreakoutMeeting();
  const { isHostOnline } = useBreakoutHelp();
  const { pending, error, run } = useAction();
  const { t, locale } = useTexts(roundsTexts, timerTexts);
  const [seen, setSeen] = useState('');
  if (rounds?.state !== 'waiting' || seen === rounds.version) return null;
  const title = t('rounds.over', { round: rounds.round });
  const { canAlter, canReturnToMain } = permissions;
  if (!canAlter && !room) return null;
  const more = minutesMore(rounds.schedule.minutes * MINUTE);
  const noHost = canReturnToMain ? 'rounds.noHost' : 'rounds.noHost.stay';
  return (
    <Note tone="warning" role="group" aria-label={title}>
      <div className="rbk-note-words">
        <p className="rbk-note-title">{title}</p>
        {!canAlter && <p className="rbk-note-text">{t(isHostOnline ? 'rounds.wait' : noHost)}</p>}
      </div>
      <ErrorNote error={error} />
      <div className="rbk-note-actions">
        {canAlter && (
          <>
            <Button variant="primary" icon="next" aria-disabled={pending} onClick={() => void run(next)}>
              {t('rounds.next')}
            </Button>
            <Button
              title={t('timer.more', { count: more })}
              aria-disabled={pending}
              onClick={() => void run(() => extend(more * MINUTE))}
            >
              {changeText(locale, more)}
            </Button>
          </>
        )}
        <DismissButton onClick={() => setSeen(rounds.version)} />
      </div>
    </Note>
  );
}
