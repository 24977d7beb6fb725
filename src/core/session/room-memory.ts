import type { Room } from '../types';
import { store, storedKey, withStorage, type StorageSource } from './stored';
import type { BreakoutSnapshot } from './types';

type Seen = Pick<BreakoutSnapshot, 'status' | 'main' | 'me' | 'currentRoomId'>;

/** Remembers beyond a reload in which room somebody is: the app's token leads to main again. */
export class RoomMemory {
  readonly #storage: StorageSource;
  #key: string | null = null;
  /** Undefined: as stored. */
  #roomId: string | null | undefined;

  constructor(storage: StorageSource) {
    this.#storage = storage;
  }

  /** The room to offer the way back to: only from main, and only while it is open. */
  previous({ status, main, me }: Seen, rooms: readonly Room[]): Room | null {
    if (status !== 'main' || !main || !me) return null;
    this.#recall(storedKey('room', main, me));
    return rooms.find(({ id }) => id === this.#roomId) ?? null;
  }

  /** Takes in where this client is now. */
  note({ status, main, me, currentRoomId }: Seen): void {
    if (main && me) this.#recall(storedKey('room', main, me));
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
    if (key !== null) store(this.#storage, key, roomId);
  }

  /** What happened before the person and the meeting were known counts more than what was stored before. */
  #recall(key: string): void {
    if (this.#key === key) return;
    const happened = this.#key === null ? this.#roomId : undefined;
    this.#key = key;
    if (happened === undefined) this.#roomId = withStorage(this.#storage, (storage) => storage.getItem(key)) ?? null;
    else store(this.#storage, key, happened);
  }
}
