import type { States } from '@cloudflare/realtimekit-react-ui';
import { useEffect } from 'react';

interface VendorRequests {
  readonly onLeave: () => void;
  readonly onBreakoutRooms: () => void;
}

/**
 * Hears what the vendor's own controls ask for before the vendor's meeting does, and answers two things in its place: its
 * leave dialog would move people by itself, and its breakout manager knows nothing of the plan (SDK facts 25).
 */
export function useVendorRequests(frame: HTMLElement | null, { onLeave, onBreakoutRooms }: VendorRequests): void {
  useEffect(() => {
    const listen = (event: Event) => {
      const { activeLeaveConfirmation, activeBreakoutRoomsManager } = (event as CustomEvent<States>).detail;
      if (activeLeaveConfirmation) onLeave();
      else if (activeBreakoutRoomsManager?.active) onBreakoutRooms();
      else return;
      event.stopPropagation();
    };
    frame?.addEventListener('rtkStateUpdate', listen, { capture: true });
    return () => frame?.removeEventListener('rtkStateUpdate', listen, { capture: true });
  }, [frame, onLeave, onBreakoutRooms]);
}
