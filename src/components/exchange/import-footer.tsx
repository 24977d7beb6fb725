import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { useDialog } from '../../primitives/dialog-context';
import { DialogFooter, type DialogFooterProps } from '../../primitives/dialog-footer';
import { useImport } from './import-context';

export type ImportFooterProps = Omit<DialogFooterProps, 'children'>;

/** Another file, other columns, cancel, or take the plan over. */
export const ImportFooter = forwardRef<HTMLElement, ImportFooterProps>(function ImportFooter(props, ref) {
  const { review, fromFile, replaces, table, columns, startOver, use, ...choice } = useImport();
  const { close } = useDialog();
  const { t } = useMessages();
  return (
    <DialogFooter ref={ref} {...props}>
      {review && replaces && <p className="rbk-plan-notes">{t('import.replaces')}</p>}
      {(review ?? columns) && fromFile && (
        <Button variant="ghost" onClick={startOver}>
          {t('import.another')}
        </Button>
      )}
      {review && table && (
        <Button variant="ghost" onClick={() => choice.chooseColumns()}>
          {t('import.columns.change')}
        </Button>
      )}
      <Button variant="ghost" onClick={() => close('close-button')}>
        {t('common.cancel')}
      </Button>
      {columns ? (
        <Button variant="primary" disabled={!choice.canConfirmColumns} onClick={choice.confirmColumns}>
          {t('import.columns.continue')}
        </Button>
      ) : (
        <Button
          variant="primary"
          disabled={!review}
          onClick={() => {
            use();
            close('action');
          }}
        >
          {t('import.use')}
        </Button>
      )}
    </DialogFooter>
  );
});
