import { forwardRef, type ReactNode } from 'react';
import { useTexts } from '../hooks/use-texts';
import { Button } from './button';
import { useDialog } from './dialog-context';
import { Part, type PartProps } from './part';

export interface DialogHeaderProps extends PartProps<'header'> {
  /** Controls beside the close button. */
  actions?: ReactNode;
}

/** The title of a dialog (its children), which names it, its actions, and the close button. */
export const DialogHeader = forwardRef<HTMLElement, DialogHeaderProps>(function DialogHeader(
  { children, actions, ...rest },
  ref,
) {
  const { titleId, close } = useDialog();
  const { t, locale } = useTexts();
  return (
    <Part tag="header" className="rbk-dialog-header" ref={ref} custom={rest}>
      <h2 id={titleId} lang={locale} className="rbk-dialog-title">
        {children}
      </h2>
      {actions}
      <Button kind="icon" variant="ghost" icon="close" onClick={() => close('close-button')}>
        {t('common.close')}
      </Button>
    </Part>
  );
});
