import { useState } from 'react';
import type { PlannedTimer } from '../../core/plan/timing';
import { useTexts } from '../../hooks/use-texts';
import { timerTexts } from '../../locales/en/timer';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogHeader } from '../../primitives/dialog-header';
import { DialogForm } from '../dialog-form';
import { EndField, MinutesField, MinutesPresets, minutesOf } from './timer-fields';

interface PlannedTimerDialogProps extends Pick<DialogProps, 'open' | 'onOpenChange'> {
  /** Null: none is planned. */
  timer: PlannedTimer | null;
  /** Null takes it away. */
  onSave: (timer: PlannedTimer | null) => void;
}

/** The timer that starts when the rooms open. */
export function PlannedTimerDialog({ timer, onSave, ...dialog }: PlannedTimerDialogProps) {
  const { t } = useTexts(timerTexts);
  return (
    <Dialog {...dialog}>
      <DialogHeader>{t('timer.label')}</DialogHeader>
      <PlannedTimerForm timer={timer} onSave={onSave} />
    </Dialog>
  );
}

function PlannedTimerForm({ timer, onSave }: Pick<PlannedTimerDialogProps, 'timer' | 'onSave'>) {
  const { t } = useTexts(timerTexts);
  const [minutes, setMinutes] = useState(String(timer?.minutes ?? 10));
  const [end, setEnd] = useState(timer?.end ?? 'ask');
  const count = minutesOf(minutes);
  return (
    <DialogForm
      label={t('timer.save')}
      ready={count !== null}
      onSubmit={() => {
        if (count !== null) onSave({ minutes: count, end });
      }}
      remove={timer !== null && { label: t('timer.remove'), onRemove: () => onSave(null) }}
    >
      {() => (
        <>
          <p className="rbk-muted">{t('timer.planned.hint')}</p>
          <MinutesField value={minutes} onValueChange={setMinutes} />
          <MinutesPresets value={minutes} onValueChange={setMinutes} />
          <EndField value={end} onValueChange={setEnd} />
        </>
      )}
    </DialogForm>
  );
}
