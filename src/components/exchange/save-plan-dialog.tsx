import { forwardRef, useState } from 'react';
import { MAX_TITLE_LENGTH } from '../../core/plan/validate';
import { useTexts } from '../../hooks/use-texts';
import { setsTexts } from '../../locales/en/sets';
import { useBreakoutPlanSets } from '../../hooks/use-breakout-plan-sets';
import { Button } from '../../primitives/button';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { useDialog } from '../../primitives/dialog-context';
import { DialogFooter } from '../../primitives/dialog-footer';
import { DialogHeader } from '../../primitives/dialog-header';
import { Field } from '../../primitives/field';
import { Form } from '../../primitives/form';
import { ErrorNote } from '../notes/error-note';
import { useAction } from '../use-action';

export interface SavePlanDialogProps extends DialogProps {
  /** Called with the name once the plan is saved. */
  onSaved?: ((name: string) => void) | undefined;
}

/** "Save plan": keeps the plan under a name, and warns when another has that name. Renders a `dialog`. */
export const SavePlanDialog = forwardRef<HTMLDialogElement, SavePlanDialogProps>(function SavePlanDialog(
  { onSaved, children, ...dialog },
  ref,
) {
  const { t } = useTexts(setsTexts);
  return (
    <Dialog ref={ref} {...dialog}>
      {children ?? (
        <>
          <DialogHeader>{t('save.title')}</DialogHeader>
          <SavePlanForm onSaved={onSaved} />
        </>
      )}
    </Dialog>
  );
});

/** The name to save the plan under. */
function SavePlanForm({ onSaved }: Pick<SavePlanDialogProps, 'onSaved'>) {
  const { sets, save, pending: reading, error: unread } = useBreakoutPlanSets();
  const { close } = useDialog();
  const { t } = useTexts(setsTexts);
  const { pending, error, run } = useAction();
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const exists = sets.some((set) => set.name === name);
  // Before it is known what is there, another plan could be replaced unseen.
  const canSave = name !== '' && !pending && !reading && !unread;
  const submit = async () => {
    if (!canSave) return;
    const saved = await run(async () => {
      await save(name);
      return true;
    });
    if (!saved) return;
    onSaved?.(name);
    close('action');
  };
  return (
    <Form onSubmit={() => void submit()}>
      <div className="rbk-dialog-body rbk-stack">
        <Field label={t('save.name')} hint={t(exists ? 'save.exists' : 'save.hint')}>
          {(control) => (
            <input
              {...control}
              className="rbk-input"
              data-initial-focus=""
              maxLength={MAX_TITLE_LENGTH}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          )}
        </Field>
        <ErrorNote error={error ?? unread} />
      </div>
      <DialogFooter>
        <Button variant="ghost" onClick={() => close('close-button')}>
          {t('common.cancel')}
        </Button>
        <Button variant="primary" disabled={!canSave} onClick={() => void submit()}>
          {t(exists ? 'save.replace' : 'save.submit')}
        </Button>
      </DialogFooter>
    </Form>
  );
}
