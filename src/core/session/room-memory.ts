import type { Room } from '../types';
import type { BreakoutSnapshot } from './types';

/** What the web's `sessionStorage` and `localStorage` offer, and all that is needed of them. */
export interface RoomStorage {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

type Whereabouts = Pick<BreakoutSnapshot, 'status' | 'main' | 'me' | 'currentRoomId'>;

/**
 * Remembers beyond a reload in which room somebody is: the app's token leads to main again. A storage that throws (blocked,
 * full, none on a server) is as good as none.
 */
export class RoomMemory {
  readonly #storage: () => RoomStorage | null | undefined;
  #key: string | null = null;
  #roomId: string | null = null;

  constructor(storage: () => RoomStorage | null | undefined) {
    this.#storage = storage;
  }

  /** The room to offer the way back to: only from main, and only while it is open. */
  previous({ status, main, me }: Whereabouts, rooms: readonly Room[]): Room | null {
    if (status !== 'main' || !main || !me) return null;
    this.#recall(keyOf(main, me));
    return rooms.find(({ id }) => id === this.#roomId) ?? null;
  }

  /** Takes in where this client is now. */
  note({ status, main, me, currentRoomId }: Whereabouts): void {
    if (status === 'ended') this.forget();
    if (status !== 'room' || !main || !me || currentRoomId === null) return;
    const key = keyOf(main, me);
    if (this.#key === key && this.#roomId === currentRoomId) return;
    this.#key = key;
    this.#roomId = currentRoomId;
    this.#try((storage) => storage.setItem(key, currentRoomId));
  }

  /** Left on purpose, or was brought back: there is nothing to offer. */
  forget(): void {
    const key = this.#key;
    if (key === null || this.#roomId === null) return;
    this.#roomId = null;
    this.#try((storage) => storage.removeItem(key));
  }

  #recall(key: string): void {
    if (this.#key === key) return;
    this.#key = key;
    this.#roomId = this.#try((storage) => storage.getItem(key)) ?? null;
  }

  #try<T>(access: (storage: RoomStorage) => T): T | undefined {
    try {
      const storage = this.#storage();
      return storage ? access(storage) : undefined;
    } catch {
      return undefined;
    }
  }
}

/** By person as well: frames of one page share their storage. */
function keyOf(main: Room, { id, customParticipantId }: NonNullable<Whereabouts['me']>): string {
  return `realtimekit-breakout.room.${main.id}.${customParticipantId ?? id}`;
}
