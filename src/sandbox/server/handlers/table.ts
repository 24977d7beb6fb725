import type { HandlerTable } from '../handler';
import { breakoutHandlers } from './breakout';
import { broadcastHandlers } from './broadcast';
import { chatHandlers } from './chat';
import { chatChangeHandlers } from './chat-changes';
import { mediaHandlers } from './media';
import { pluginStoreHandlers } from './plugin-store';
import { pollHandlers } from './polls';
import { roomHandlers } from './room';
import { stageHandlers } from './stage';
import { waitingRoomHandlers } from './waiting-room';

/** Every request that the sandbox serves, by event. */
export const handlers: HandlerTable = {
  ...roomHandlers,
  ...stageHandlers,
  ...waitingRoomHandlers,
  ...breakoutHandlers,
  ...broadcastHandlers,
  ...chatHandlers,
  ...chatChangeHandlers,
  ...pollHandlers,
  ...pluginStoreHandlers,
  ...mediaHandlers,
};
