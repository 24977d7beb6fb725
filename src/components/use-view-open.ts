import type { WorkspaceView } from '../core/session/types';
import { useBreakoutView } from '../hooks/use-breakout-view';
import type { DialogProps } from '../primitives/dialog';

type OpenProps = Pick<DialogProps, 'open' | 'onOpenChange'>;

/**
 * Open state of a view: the prop where it is given, else the workspace, in which it survives a switch. Closing it leads
 * to `behind`, the view it was opened from. Default: none.
 */
export function useViewOpen(
  name: WorkspaceView,
  { open, onOpenChange }: OpenProps,
  behind: WorkspaceView | null = null,
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
