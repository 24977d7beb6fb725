import { watchRoom } from './room-state';
import type { RealtimeKitClient } from './types';

/** Of clients that were moved while nothing followed them: the next one. */
const successors = new WeakMap<RealtimeKitClient, RealtimeKitClient>();

/**
 * Remembers where a client is moved, and how its stay ends, while the engine that will follow it is still on its way. Returns
 * what stops it.
 */
export function rememberMoves(client: RealtimeKitClient): () => void {
  const { connectedMeetings } = client;
  const onMoved = (successor: RealtimeKitClient) => {
    successors.set(client, successor);
    stop();
    stop = rememberMoves(successor);
  };
  let stop: () => void = () => connectedMeetings.off('meetingChanged', onMoved);
  watchRoom(client);
  connectedMeetings.on('meetingChanged', onMoved);
  return () => stop();
}

/** The client that this one was moved on to, by all that is remembered; itself where nothing is. */
export function latestOf(client: RealtimeKitClient): RealtimeKitClient {
  const next = successors.get(client);
  return next ? latestOf(next) : client;
}
