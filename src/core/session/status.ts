import type { BreakoutStatus } from '../types';

export function isJoined(status: BreakoutStatus): status is 'main' | 'room' {
  return status === 'main' || status === 'room';
}
