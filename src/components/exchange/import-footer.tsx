import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { useDialog } from '../../primitives/dialog-context';
import { DialogFooter, type DialogFooterProps } from '../../primitives/dialog-footer';
import { useImport } from './import-context';

export type ImportFooterProps = Omit<DialogFooterProps, 'children'>;

/** Another file, cancel, or take the plan over. */
export const ImportFooter = forwardRef<HTMLElement, ImportFooterProps>(function ImportFooter(props, ref) {
  const { review, fromFile, replaces, startOver, use } = useImport();
  const { close } = useDialog();
  const { t } = useMessages();
  return (
    <DialogFooter ref={ref} {...props}>
      {review && replaces && <p className="rbk-plan-notes">{t('import.replaces')}</p>}
      {review && fromFile && (
        <Button variant="ghost" onClick={startOver}>
          {t('import.another')}
        </Button>
      )}
      <Button variant="ghost" onClick={() => close('close-button')}>
        {t('common.cancel')}
      </Button>
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
    </DialogFooter>
  );
});
