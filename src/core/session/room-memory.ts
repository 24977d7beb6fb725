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
  /** Undefined: as stored. */
  #roomId: string | null | undefined;

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
    if (main && me) this.#recall(keyOf(main, me));
    if (status === 'ended') this.forget();
    if (status === 'room' && currentRoomId !== null) this.head(currentRoomId);
  }

  /**
   * Takes in where this client is going: a reload on the way must not lose it. No harm where that turns out to be the main
   * meeting, which is no room to offer.
   */
  head(meetingId: string): void {
    this.#keep(meetingId);
  }

  /** Left on purpose, or was brought back: there is nothing to offer. */
  forget(): void {
    this.#keep(null);
  }

  #keep(roomId: string | null): void {
    const key = this.#key;
    if (this.#roomId === roomId) return;
    this.#roomId = roomId;
    if (key !== null) this.#store(key, roomId);
  }

  /** What happened before the person and the meeting were known counts more than what was stored before. */
  #recall(key: string): void {
    if (this.#key === key) return;
    const happened = this.#key === null ? this.#roomId : undefined;
    this.#key = key;
    if (happened === undefined) this.#roomId = this.#try((storage) => storage.getItem(key)) ?? null;
    else this.#store(key, happened);
  }

  #store(key: string, roomId: string | null): void {
    this.#try((storage) => (roomId === null ? storage.removeItem(key) : storage.setItem(key, roomId)));
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
