import type { RoomMedia } from '../core/facilitation/pulse';
import type { RealtimeKitClient } from './types';

/**
 * How many microphones are on and screens shared in a client's meeting. By the producers: the flags of a participant follow what
 * this client receives of them (SDK facts 32).
 */
export function mediaOf({ self, participants }: RealtimeKitClient): RoomMedia {
  // Undefined when its module is switched off, whatever its type says.
  const others = (participants as RealtimeKitClient['participants'] | undefined)?.joined.toArray() ?? [];
  const producers = others.map((person) => person.producers.filter(({ pause }) => !pause));
  const count = (isOne: (producer: (typeof producers)[number][number]) => boolean) =>
    producers.filter((each) => each.some(isOne)).length;
  return {
    microphones: Number(self.audioEnabled) + count(({ kind, screenShare }) => kind === 'audio' && !screenShare),
    sharing: Number(self.screenShareEnabled) + count(({ kind, screenShare }) => kind === 'video' && screenShare),
  };
}
