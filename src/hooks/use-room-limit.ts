import type { LateJoinersState } from '../core/facilitation/late-joiners';
import type { RoomLimit } from '../core/editor/untold';
import { breakoutLateJoiners } from '../realtimekit/facilitation';
import { useSession } from './session-context';
import { useSlice } from './use-slice';

/** The limit of an open room, if it has one, and the policy, without rendering when anything else changes. */
export function useRoomLimit(roomId: string): Pick<LateJoinersState, 'policy'> & { limit: RoomLimit | undefined } {
  const { getSnapshot, subscribe } = breakoutLateJoiners(useSession('useRoomLimit'));
  const source = { getState: getSnapshot, subscribe };
  const limit = useSlice(source, ({ limits }) => limits.get(roomId));
  const policy = useSlice(source, (state) => state.policy);
  return { limit, policy };
}
