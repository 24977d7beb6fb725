import { useState } from 'react';
import { guestsIn } from '../../core/plan/assignable';
import { useTexts } from '../../hooks/use-texts';
import { roundsTexts } from '../../locales/en/rounds';
import { timerTexts } from '../../locales/en/timer';
import { Button } from '../../primitives/button';
import { useAssignActions, useAssignFields } from '../plan/use-breakout-assign';
import { RoundsDialog } from '../rounds/rounds-dialog';
import { durationText } from '../timer/duration';
import { PlannedTimerDialog } from '../timer/planned-timer-dialog';
import { ShortWords } from './short-words';

/** How long the rooms are open, by a timer or by rounds. Of rooms that are open it is set in the panel, at once. */
export function PlannedTiming() {
  const { plan, live, people } = useAssignFields('plan', 'live', 'people');
  const { setTimer, setSchedule } = useAssignActions();
  const { t } = useTexts(timerTexts, roundsTexts);
  const [open, setOpen] = useState<'timer' | 'rounds' | null>(null);
  const { timer, schedule } = plan;
  if (live && !timer && !schedule) return null;
  const time = durationText(t, 60 * (schedule ?? timer ?? { minutes: 0 }).minutes);
  return (
    <div className="rbk-planned-timing">
      {!schedule && (
        <Button
          variant="ghost"
          icon="clock"
          aria-haspopup="dialog"
          aria-label={
            timer
              ? t('common.reason', { subject: t('timer.planned', { time }), reason: t('timer.edit') })
              : t('timer.add')
          }
          onClick={() => setOpen('timer')}
        >
          {timer ? t('timer.planned', { time }) : <ShortWords short={t('timer.label')}>{t('timer.add')}</ShortWords>}
        </Button>
      )}
      {!(timer && live) && (
        <Button
          variant="ghost"
          icon="rounds"
          aria-haspopup="dialog"
          aria-label={
            schedule
              ? t('common.reason', {
                  subject: t('rounds.summary', { count: schedule.count, time }),
                  reason: t('rounds.edit'),
                })
              : t('rounds.add')
          }
          onClick={() => setOpen('rounds')}
        >
          {schedule ? (
            t('rounds.summary', { count: schedule.count, time })
          ) : (
            <ShortWords short={t('rounds.label')}>{t('rounds.add')}</ShortWords>
          )}
        </Button>
      )}
      {schedule && <span className="rbk-planned-aside">{t('rounds.clock')}</span>}
      <PlannedTimerDialog
        open={open === 'timer'}
        onOpenChange={() => setOpen(null)}
        timer={timer ?? null}
        onSave={setTimer}
      />
      <RoundsDialog
        open={open === 'rounds'}
        onOpenChange={() => setOpen(null)}
        schedule={schedule ?? null}
        maxSize={live ? null : guestsIn(people).length}
        onSave={setSchedule}
      />
    </div>
  );
}
