import { forwardRef } from 'react';
import { useMessages } from '../hooks/use-messages';
import { Button } from './button';
import { useDialog } from './dialog-context';
import type { PartProps } from './part';
import { usePart } from './use-part';

export type DialogHeaderProps = PartProps<'header'>;

/** The title of a dialog (its children), which names it, and the close button. */
export const DialogHeader = forwardRef<HTMLElement, DialogHeaderProps>(function DialogHeader(
  { children, ...rest },
  ref,
) {
  const { titleId, close } = useDialog();
  const { t } = useMessages();
  return usePart(
    {
      tag: 'header',
      className: 'rbk-dialog-header',
      ref,
      props: {
        children: (
          <>
            <h2 id={titleId} className="rbk-dialog-title">
              {children}
            </h2>
            <Button kind="icon" variant="ghost" icon="close" onClick={() => close('close-button')}>
              {t('common.close')}
            </Button>
          </>
        ),
      },
    },
    rest,
  );
});
