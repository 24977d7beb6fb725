import type { ReactNode } from 'react';
import { useTexts } from '../hooks/use-texts';
import { Button } from '../primitives/button';
import { DialogBody } from '../primitives/dialog-body';
import { useDialog } from '../primitives/dialog-context';
import { DialogFooter } from '../primitives/dialog-footer';
import { Form } from '../primitives/form';
import { ErrorNote } from './notes/error-note';
import { useAction } from './use-action';

interface DialogFormProps {
  /** The fields; `submit` is for those that have a key of their own for it. */
  children: (submit: () => void) => ReactNode;
  /** Of the button that submits them. */
  label: ReactNode;
  /** They can be submitted as they are. */
  ready: boolean;
  onSubmit: () => Promise<unknown> | void;
  /** Takes away what the form is about, where there is something: the button says what. */
  remove?: { readonly label: ReactNode; readonly onRemove: () => Promise<unknown> | void } | false | undefined;
}

/**
 * A form as the whole of a dialog below its title: the fields, Cancel, and a button that submits. Once that is done the dialog
 * closes; where it fails, it stays with what was written, and says why.
 */
export function DialogForm({ children, label, ready, onSubmit, remove }: DialogFormProps) {
  const { close } = useDialog();
  const { pending, error, run } = useAction();
  const { t } = useTexts();
  const attempt = async (action: DialogFormProps['onSubmit']) => {
    const isDone = await run(async () => {
      await action();
      return true;
    });
    if (isDone) close('action');
  };
  const submit = () => {
    if (ready && !pending) void attempt(onSubmit);
  };
  return (
    <>
      <DialogBody>
        <Form onSubmit={submit}>
          {children(submit)}
          <ErrorNote error={error} />
        </Form>
      </DialogBody>
      <DialogFooter>
        {remove && (
          <div className="rbk-footer-start">
            <Button
              kind="icon"
              variant="ghost"
              icon="delete"
              aria-disabled={pending}
              onClick={() => void attempt(remove.onRemove)}
            >
              {remove.label}
            </Button>
          </div>
        )}
        <Button variant="ghost" onClick={() => close('close-button')}>
          {t('common.cancel')}
        </Button>
        <Button variant="primary" aria-disabled={!ready || pending} onClick={submit}>
          {label}
        </Button>
      </DialogFooter>
    </>
  );
}
