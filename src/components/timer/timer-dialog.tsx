import { useState } from 'react';
import type { TimerEnd } from '../../core/plan/timing';
import { useBreakoutRounds } from '../../hooks/use-breakout-rounds';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { useTimedRooms, useTimerActions } from '../../hooks/use-timer-slice';
import { timerTexts } from '../../locales/en/timer';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogHeader } from '../../primitives/dialog-header';
import { Field } from '../../primitives/field';
import { DialogForm } from '../dialog-form';
import { EndField, MinutesField, MinutesPresets, minutesOf } from './timer-fields';

const MINUTE = 60_000;

/** How long, for which rooms, and what happens then. */
export function TimerDialog(dialog: Pick<DialogProps, 'open' | 'onOpenChange'>) {
  const { t } = useTexts(timerTexts);
  return (
    <Dialog {...dialog}>
      <DialogHeader>{t('timer.label')}</DialogHeader>
      <TimerForm />
    </Dialog>
  );
}

function TimerForm() {
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const timedRooms = useTimedRooms();
  const { set } = useTimerActions();
  const { t } = useTexts(timerTexts);
  const [minutes, setMinutes] = useState('10');
  const [roomId, setRoomId] = useState('');
  const [end, setEnd] = useState<TimerEnd>('ask');
  const count = minutesOf(minutes);
  // One room's timer closes nothing by itself.
  const ends: TimerEnd[] = roomId === '' ? ['ask', 'close', 'nothing'] : ['ask', 'nothing'];
  const chosenEnd = ends.includes(end) ? end : 'ask';
  // A round ends as the rounds say.
  const isOfRound = useBreakoutRounds().rounds !== null && roomId === '';
  const isSet = timedRooms.includes(roomId === '' ? null : roomId);

  return (
    <DialogForm
      label={t(isSet ? 'timer.replace' : 'timer.start')}
      ready={count !== null}
      onSubmit={async () => {
        if (count !== null) await set(count * MINUTE, { end: chosenEnd, ...(roomId !== '' && { roomId }) });
      }}
    >
      {() => (
        <>
          <MinutesField value={minutes} onValueChange={setMinutes} />
          <MinutesPresets value={minutes} onValueChange={setMinutes} />
          <Field label={t('timer.for')} hint={roomId !== '' && t('timer.end.room.hint')}>
            {(control) => (
              <select
                {...control}
                className="rbk-input"
                value={roomId}
                onChange={(event) => setRoomId(event.target.value)}
              >
                <option value="">{t('timer.allRooms')}</option>
                {rooms.map(({ id, title }) => (
                  <option key={id} value={id} dir="auto">
                    {title}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {!isOfRound && <EndField value={chosenEnd} onValueChange={setEnd} ends={ends} />}
        </>
      )}
    </DialogForm>
  );
}
