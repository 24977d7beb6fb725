import { forwardRef, useState } from 'react';
import { MAX_TITLE_LENGTH } from '../../core/plan/validate';
import { useMessages } from '../../hooks/use-messages';
import { usePlanSets } from '../../hooks/use-plan-sets';
import { Button } from '../../primitives/button';
import { useDialog } from '../../primitives/dialog-context';
import { DialogFooter } from '../../primitives/dialog-footer';
import { Field } from '../../primitives/field';
import { Part, type PartProps } from '../../primitives/part';
import { ErrorNote } from '../notes/error-note';
import { useAction } from '../use-action';

export interface SavePlanFormProps extends Omit<PartProps<'form'>, 'children'> {
  /** The plan was saved under this name. */
  onSaved?: ((name: string) => void) | undefined;
}

/** The name to save the plan under. */
export const SavePlanForm = forwardRef<HTMLFormElement, SavePlanFormProps>(function SavePlanForm(
  { onSaved, ...rest },
  ref,
) {
  const { sets, save } = usePlanSets();
  const { close } = useDialog();
  const { t } = useMessages();
  const { pending, error, run } = useAction();
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const exists = sets.some((set) => set.name === name);
  const submit = async () => {
    if (name === '' || pending) return;
    const saved = await run(async () => {
      await save(name);
      return true;
    });
    if (!saved) return;
    onSaved?.(name);
    close('action');
  };
  return (
    <Part
      tag="form"
      className="rbk-form"
      ref={ref}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
      custom={rest}
    >
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
        <ErrorNote error={error} />
      </div>
      <DialogFooter>
        <Button onClick={() => close('close-button')}>{t('common.cancel')}</Button>
        <Button variant="primary" disabled={name === '' || pending} onClick={() => void submit()}>
          {t(exists ? 'save.replace' : 'save.submit')}
        </Button>
      </DialogFooter>
    </Part>
  );
});
