import { useBreakoutMeeting } from '../hooks/use-breakout-meeting';
import { useBreakoutView } from '../hooks/use-breakout-view';

/** Whether the panel is open: as the app says, or while the view is `panel`, there is something in it, and the user is in the meeting. */
export function usePanelOpen(open: boolean | undefined): boolean {
  const { permissions, isOpen, status } = useBreakoutMeeting();
  const [view] = useBreakoutView();
  return open ?? (view === 'panel' && status !== 'ended' && (isOpen || permissions.canAlter));
}
