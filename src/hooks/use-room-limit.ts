import type { RoomLimit } from '../core/editor/untold';
import { breakoutLateJoiners } from '../realtimekit/facilitation';
import { useSession } from './session-context';
import { useSlice } from './use-slice';

/** The limit of an open room, if it has one, without rendering when anything else changes. */
export function useRoomLimit(roomId: string): RoomLimit | undefined {
  const { getSnapshot, subscribe } = breakoutLateJoiners(useSession('useRoomLimit'));
  return useSlice({ getState: getSnapshot, subscribe }, ({ limits }) => limits.get(roomId));
}
