import type { RoomStorage } from '../core/session/stored';

/** The tab's `sessionStorage`: survives a reload, and no other tab sees it. Looked up when used: never on a server. */
export const tabStorage: RoomStorage = {
  getItem: (key) => globalThis.sessionStorage.getItem(key),
  setItem: (key, value) => globalThis.sessionStorage.setItem(key, value),
  removeItem: (key) => globalThis.sessionStorage.removeItem(key),
};
