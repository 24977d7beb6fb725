import { useState } from 'react';
import type { PlannedTimer } from '../../core/plan/timing';
import { useTexts } from '../../hooks/use-texts';
import { timerTexts } from '../../locales/en/timer';
import { Button } from '../../primitives/button';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogBody } from '../../primitives/dialog-body';
import { useDialog } from '../../primitives/dialog-context';
import { DialogFooter } from '../../primitives/dialog-footer';
import { DialogHeader } from '../../primitives/dialog-header';
import { Form } from '../../primitives/form';
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
  const { close } = useDialog();
  const { t } = useTexts(timerTexts);
  const [minutes, setMinutes] = useState(String(timer?.minutes ?? 10));
  const [end, setEnd] = useState(timer?.end ?? 'ask');
  const count = minutesOf(minutes);
  const save = (next: PlannedTimer | null) => {
    onSave(next);
    close('action');
  };
  const submit = () => {
    if (count !== null) save({ minutes: count, end });
  };
  return (
    <>
      <DialogBody>
        <Form onSubmit={submit}>
          <p className="rbk-muted">{t('timer.planned.hint')}</p>
          <MinutesField value={minutes} onValueChange={setMinutes} />
          <MinutesPresets value={minutes} onValueChange={setMinutes} />
          <EndField value={end} onValueChange={setEnd} />
        </Form>
      </DialogBody>
      <DialogFooter>
        {timer && (
          <Button variant="ghost" icon="delete" onClick={() => save(null)}>
            {t('timer.remove')}
          </Button>
        )}
        <Button variant="ghost" onClick={() => close('close-button')}>
          {t('common.cancel')}
        </Button>
        <Button variant="primary" aria-disabled={count === null} onClick={submit}>
          {t('timer.save')}
        </Button>
      </DialogFooter>
    </>
  );
}
