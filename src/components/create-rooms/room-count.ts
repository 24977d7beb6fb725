import { roomCountFor } from '../../core/plan/sizes';
import { MAX_ROOMS } from '../../core/plan/validate';

export type CreateMode = 'rooms' | 'people';

export interface RoomCount {
  /** How many rooms it makes; null when the number cannot be used. */
  rooms: number | null;
  min: number;
  max: number;
}

/** What a typed number means: a number of rooms, or of people per room. */
export function readRoomCount(text: string, mode: CreateMode, peopleCount: number): RoomCount {
  const max = mode === 'rooms' ? MAX_ROOMS : Math.max(1, peopleCount);
  // Fewer people per room would make more rooms than there may be.
  const min = mode === 'rooms' ? 1 : Math.max(1, Math.ceil(peopleCount / MAX_ROOMS));
  const value = /^\d+$/.test(text.trim()) ? Number(text) : NaN;
  if (!(value >= min && value <= max)) return { rooms: null, min, max };
  return { rooms: mode === 'rooms' ? value : roomCountFor(peopleCount, value), min, max };
}

/** A first proposal: rooms of about four, at least two. */
export function suggestedCount(mode: CreateMode, peopleCount: number): number {
  if (mode === 'people') return Math.min(4, Math.max(1, peopleCount));
  return Math.min(MAX_ROOMS, Math.max(2, Math.round(peopleCount / 4)));
}
