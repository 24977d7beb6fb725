import { useBreakoutView } from '../hooks/use-breakout-view';
import type { BreakoutView } from '../hooks/view-state';
import type { DialogProps } from '../primitives/dialog';

type OpenProps = Pick<DialogProps, 'open' | 'onOpenChange'>;

/**
 * Open state of a view: the prop where it is given, else that of the session, which survives a switch. Closing it leads
 * to `behind`, the view it was opened from. Default: none.
 */
export function useViewOpen(
  name: BreakoutView,
  { open, onOpenChange }: OpenProps,
  behind: BreakoutView | null = null,
): Required<OpenProps> & { open: boolean } {
  const [view, setView] = useBreakoutView();
  return {
    open: open ?? view === name,
    onOpenChange: (next, details) => {
      onOpenChange?.(next, details);
      if (open === undefined) setView(next ? name : behind);
    },
  };
}
