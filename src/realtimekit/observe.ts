import type { RealtimeKitClient } from './types';

interface Emitter {
  addListener(event: '*', listener: () => void): unknown;
  removeListener(event: '*', listener: () => void): unknown;
}

/** Calls back after any event of any part of a client. Returns the function that stops it. */
export function observeClient(client: RealtimeKitClient, listener: () => void): () => void {
  const { self, meta, participants, stage, livestream, chat, plugins, recording, connectedMeetings, polls } = client;
  // A part is undefined when its module is switched off, whatever its type says.
  const candidates: readonly unknown[] = [
    self,
    self.permissions,
    meta,
    participants,
    participants?.joined,
    participants?.active,
    participants?.waitlisted,
    participants?.pinned,
    stage,
    livestream,
    chat,
    plugins?.all,
    recording,
    connectedMeetings,
    polls,
  ];
  const parts = candidates.filter(isEmitter);
  for (const part of parts) part.addListener('*', listener);
  return () => {
    for (const part of parts) part.removeListener('*', listener);
  };
}

function isEmitter(part: unknown): part is Emitter {
  return typeof part === 'object' && part !== null && 'addListener' in part;
}
