import { useState } from 'react';
import type { TimerEnd } from '../../core/plan/timing';
import { useBreakoutRounds } from '../../hooks/use-breakout-rounds';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useTexts } from '../../hooks/use-texts';
import { useTimedRooms, useTimerActions } from '../../hooks/use-timer-slice';
import { timerTexts } from '../../locales/en/timer';
import { Button } from '../../primitives/button';
import { Dialog } from '../../primitives/dialog';
import { DialogBody } from '../../primitives/dialog-body';
import { useDialog } from '../../primitives/dialog-context';
import { DialogFooter } from '../../primitives/dialog-footer';
import { DialogHeader } from '../../primitives/dialog-header';
import { Field } from '../../primitives/field';
import { Form } from '../../primitives/form';
import { ErrorNote } from '../notes/error-note';
import { useAction } from '../use-action';
import { EndField, MinutesField, MinutesPresets, minutesOf } from './timer-fields';

const MINUTE = 60_000;

interface TimerDialogProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** How long, for which rooms, and what happens then. */
export function TimerDialog({ open, onOpenChange }: TimerDialogProps) {
  const { t } = useTexts(timerTexts);
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogHeader>{t('timer.label')}</DialogHeader>
      <TimerForm />
    </Dialog>
  );
}

function TimerForm() {
  const rooms = useBreakoutSelector((snapshot) => snapshot.rooms);
  const timedRooms = useTimedRooms();
  const { set } = useTimerActions();
  const { close } = useDialog();
  const { pending, error, run } = useAction();
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

  const submit = async () => {
    if (count === null || pending) return;
    const isDone = await run(async () => {
      await set(count * MINUTE, { end: chosenEnd, ...(roomId !== '' && { roomId }) });
      return true;
    });
    if (isDone) close('action');
  };
  return (
    <>
      <DialogBody>
        <Form onSubmit={() => void submit()}>
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
          <ErrorNote error={error} />
        </Form>
      </DialogBody>
      <DialogFooter>
        <Button variant="ghost" onClick={() => close('close-button')}>
          {t('common.cancel')}
        </Button>
        <Button variant="primary" aria-disabled={count === null || pending} onClick={() => void submit()}>
          {t(isSet ? 'timer.replace' : 'timer.start')}
        </Button>
      </DialogFooter>
    </>
  );
}
