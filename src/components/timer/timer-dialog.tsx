import { useState } from 'react';
import type { TimerEnd } from '../../core/plan/timing';
import type { Room } from '../../core/types';
import { useBreakoutRounds } from '../../hooks/use-breakout-rounds';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { useTimedRooms, useTimerActions } from '../../hooks/use-timer-slice';
import { timerTexts } from '../../locales/en/timer';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogHeader } from '../../primitives/dialog-header';
import { Field } from '../../primitives/field';
import { DialogForm } from '../dialog-form';
import { timerTitle } from './duration';
import { EndField, MinutesField, MinutesPresets, minutesOf } from './timer-fields';

const MINUTE = 60_000;

export interface TimerDialogProps extends Pick<DialogProps, 'open' | 'onOpenChange'> {
  /** The room whose timer it is. Default: the host chooses. */
  of?: Pick<Room, 'id' | 'title'> | undefined;
}

/** How long, for which rooms, and what happens then. */
export function TimerDialog({ of: room, ...dialog }: TimerDialogProps) {
  const { t } = useTexts(timerTexts);
  return (
    <Dialog {...dialog}>
      <DialogHeader>{timerTitle(t, room)}</DialogHeader>
      <TimerForm ofRoomId={room?.id} />
    </Dialog>
  );
}

function TimerForm({ ofRoomId }: { ofRoomId: string | undefined }) {
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const timedRooms = useTimedRooms();
  const { set, stop } = useTimerActions();
  const { t } = useTexts(timerTexts);
  const [minutes, setMinutes] = useState('10');
  const [chosenId, setChosenId] = useState('');
  const roomId = ofRoomId ?? chosenId;
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
      remove={ofRoomId !== undefined && isSet && { label: t('timer.remove'), onRemove: () => stop(ofRoomId) }}
    >
      {() => (
        <>
          <MinutesField value={minutes} onValueChange={setMinutes} />
          <MinutesPresets value={minutes} onValueChange={setMinutes} />
          {ofRoomId === undefined ? (
            <Field label={t('timer.for')} hint={roomId !== '' && t('timer.end.room.hint')}>
              {(control) => (
                <select
                  {...control}
                  className="rbk-input"
                  value={roomId}
                  onChange={(event) => setChosenId(event.target.value)}
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
          ) : (
            <p className="rbk-muted">{t('timer.end.room.hint')}</p>
          )}
          {!isOfRound && <EndField value={chosenEnd} onValueChange={setEnd} ends={ends} />}
        </>
      )}
    </DialogForm>
  );
}
