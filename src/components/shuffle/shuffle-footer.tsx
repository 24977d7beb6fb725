import { forwardRef } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Button } from '../../primitives/button';
import { useDialog } from '../../primitives/dialog-context';
import { DialogFooter, type DialogFooterProps } from '../../primitives/dialog-footer';
import { useShuffle } from './shuffle-context';
import { useShuffleSummary } from './use-shuffle-summary';

export type ShuffleFooterProps = Omit<DialogFooterProps, 'children'>;

/** What the shuffle comes to, in a line; leave it, or take it over. */
export const ShuffleFooter = forwardRef<HTMLElement, ShuffleFooterProps>(function ShuffleFooter(props, ref) {
  const { canApply, apply } = useShuffle();
  const { close } = useDialog();
  const { t } = useMessages();
  const { text } = useShuffleSummary();
  return (
    <DialogFooter ref={ref} {...props}>
      <p className="rbk-plan-notes">{text}</p>
      <Button size="lg" variant="ghost" onClick={() => close('close-button')}>
        {t('common.cancel')}
      </Button>
      <Button
        size="lg"
        variant="primary"
        aria-disabled={!canApply || undefined}
        onClick={() => {
          apply();
          close('action');
        }}
      >
        {t('shuffle.apply')}
      </Button>
    </DialogFooter>
  );
});
