import { forwardRef, type ReactNode } from 'react';
import type { PlanFile } from '../../core/plan/exchange/plan-file';
import type { Plan } from '../../core/plan/types';
import { useMessages } from '../../hooks/use-messages';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { DialogBody } from '../../primitives/dialog-body';
import { DialogHeader } from '../../primitives/dialog-header';
import { ImportColumns } from './import-columns';
import { ImportContext, useImport } from './import-context';
import { ImportFile } from './import-file';
import { ImportFooter } from './import-footer';
import { ImportReport } from './import-report';
import { useImportState } from './use-import-state';

export interface ImportDialogProps extends DialogProps {
  /** Gives a plan that is kept: its report is shown at once. Default: a file is chosen first. Keep it between renders. */
  load?: (() => Promise<PlanFile>) | undefined;
  /** The plan was taken over. */
  onUse?: ((plan: Plan) => void) | undefined;
}

/**
 * "Import a plan": a file, then what comes of it, and nothing is replaced before it is confirmed. Its children replace
 * the default composition of header, body and footer; `useImport()` gives own parts the state.
 */
export const ImportDialog = forwardRef<HTMLDialogElement, ImportDialogProps>(function ImportDialog(
  { load, onUse, children, ...dialog },
  ref,
) {
  return (
    <Dialog ref={ref} {...dialog}>
      <WithState load={load} onUse={onUse}>
        {children ?? <Steps />}
      </WithState>
    </Dialog>
  );
});

/** Each time the dialog opens it begins anew. */
function WithState({ load, onUse, children }: Pick<ImportDialogProps, 'load' | 'onUse'> & { children: ReactNode }) {
  const state = useImportState(load, (plan) => onUse?.(plan));
  return <ImportContext.Provider value={state}>{children}</ImportContext.Provider>;
}

function Steps() {
  const { review, columns, fromFile } = useImport();
  const { t } = useMessages();
  return (
    <>
      <DialogHeader>{t(fromFile ? 'import.title' : 'import.review')}</DialogHeader>
      <DialogBody>{review ? <ImportReport /> : columns ? <ImportColumns /> : <ImportFile />}</DialogBody>
      <ImportFooter />
    </>
  );
}
