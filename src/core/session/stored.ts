import type { Person, Room } from '../types';

/** What the web's `sessionStorage` and `localStorage` offer, and all that is needed of them. */
export interface RoomStorage {
  /** The value of a key; null when there is none. */
  getItem(key: string): string | null;
  /** Writes a value. May throw when there is no space left. */
  setItem(key: string, value: string): void;
  /** Removes a key. */
  removeItem(key: string): void;
}

export type StorageSource = () => RoomStorage | null | undefined;

/** By person as well as by meeting: frames of one page share their storage. */
export function storedKey(
  kind:
    | 'room'
    | 'awaited'
    | 'brief'
    | 'debrief'
    | 'dismissed'
    | 'panel-lines'
    | 'plan-lines'
    | 'presets'
    | 'result'
    | 'results'
    | 'rounds',
  main: Room,
  { id, customParticipantId }: Person,
): string {
  return `realtimekit-breakout.${kind}.${main.id}.${customParticipantId ?? id}`;
}

/** A storage that throws (blocked, full, none on a server) is as good as none. */
export function withStorage<T>(source: StorageSource, access: (storage: RoomStorage) => T): T | undefined {
  try {
    const storage = source();
    return storage ? access(storage) : undefined;
  } catch {
    return undefined;
  }
}

/** Null removes it. */
export function store(source: StorageSource, key: string, value: string | null): void {
  withStorage(source, (storage) => (value === null ? storage.removeItem(key) : storage.setItem(key, value)));
}
