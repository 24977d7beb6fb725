import { forwardRef } from 'react';
import { useSession } from '../../hooks/session-context';
import { useBreakoutSelector } from '../../hooks/use-breakout-selector';
import { useBreakoutView } from '../../hooks/use-breakout-view';
import { useTexts } from '../../hooks/use-texts';
import { useEditor } from '../../hooks/use-snapshot';
import type { AssignDialogProps } from '../assign/assign-dialog';
import { useViewOpen } from '../use-view-open';
import { assignView } from './assign-view';
import { LateDialog } from './late-dialog';
import { useLateView } from './use-late-view';

/**
 * "Assign Participants": who goes to which room, by shuffle or by hand, and the start. Open while the view is `assign`
 * and there is a plan, unless `open` says otherwise; closing it keeps the plan and, when that is for open rooms, leads
 * back to the panel. Its children replace the default header, body and footer; `useBreakoutAssign()` gives parts of your own the
 * state. Renders a `dialog`. Most of it is loaded while the view is `create`.
 */
export const AssignDialog = forwardRef<HTMLDialogElement, AssignDialogProps>(function AssignDialog(props, ref) {
  const { variant = 'modal', open, onOpenChange, children, ...rest } = props;
  const hasPlan = useEditor(useSession('AssignDialog'), ({ plan }) => plan !== null);
  const hasRooms = useBreakoutSelector(({ rooms }) => rooms.length > 0);
  const canAlter = useBreakoutSelector(({ permissions }) => permissions.canAlter);
  const [view] = useBreakoutView();
  const opening = useViewOpen('assign', { open, onOpenChange }, hasRooms ? 'panel' : null);
  const wanted = opening.open && hasPlan;
  const View = useLateView(assignView, { wanted, likely: canAlter && (hasPlan || view === 'create') });
  const { t } = useTexts();
  if (View) return <View ref={ref} {...props} />;
  return (
    <LateDialog
      ref={ref}
      view={assignView}
      heading={t('toggle.assign')}
      size="lg"
      modal={variant === 'modal'}
      {...rest}
      {...opening}
      open={wanted}
    />
  );
});
