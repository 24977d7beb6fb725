import { forwardRef, type ReactNode } from 'react';
import { useMessages } from '../../hooks/use-messages';
import { Dialog, type DialogProps } from '../../primitives/dialog';
import { LiveRegion } from '../../primitives/live-region';
import { ShuffleBody } from './shuffle-body';
import { ShuffleContext } from './shuffle-context';
import { ShuffleFooter } from './shuffle-footer';
import { ShuffleHeader } from './shuffle-header';
import { useShuffleState } from './use-shuffle-state';
import { useShuffleSummary } from './use-shuffle-summary';

export type ShuffleDialogProps = DialogProps;

/**
 * "Shuffle options" of the `AssignDialog` around: who takes part, by which seed, and what comes of it, before anything is
 * replaced. Taking it over is one step that can be undone; closing the dialog changes nothing. Its children replace the
 * default composition of header, body and footer; `useShuffle()` gives own parts the state.
 */
export const ShuffleDialog = forwardRef<HTMLDialogElement, ShuffleDialogProps>(function ShuffleDialog(
  { children, ...dialog },
  ref,
) {
  return (
    <Dialog ref={ref} size="lg" {...dialog}>
      <WithState>
        {children ?? (
          <>
            <ShuffleHeader />
            <ShuffleBody />
            <ShuffleFooter />
          </>
        )}
        <Summary />
      </WithState>
    </Dialog>
  );
});

/** Each time the dialog opens it begins anew. */
function WithState({ children }: { children: ReactNode }) {
  return <ShuffleContext.Provider value={useShuffleState()}>{children}</ShuffleContext.Provider>;
}

/** Tells assistive technology what the options have come to, once it is known. */
function Summary() {
  const { t } = useMessages();
  const { text, pending } = useShuffleSummary();
  return <LiveRegion message={pending ? '' : t('shuffle.announce', { summary: text })} />;
}
