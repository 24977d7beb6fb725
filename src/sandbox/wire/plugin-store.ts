import { field, message } from './message';
import type { MessageOf } from './message';

/** The key-value stores of a meeting (`client.stores`, plugins). `init` waits for the first read of one. */

const StoreKey = message('socket.plugin.StoreKeys', {
  storeKey: field.string(1),
  payload: field.optionalBytes(2),
});

export const StoreInsertRequest = message('socket.plugin.PluginStoreInsertKeysRequest', {
  pluginId: field.string(1),
  storeName: field.string(2),
  insertKeys: field.list(3, StoreKey),
});

export const StoreGetRequest = message('socket.plugin.PluginStoreGetKeysRequest', {
  pluginId: field.string(1),
  storeName: field.string(2),
  /** Empty for all keys. */
  getKeys: field.list(3, StoreKey),
});

export const StoreDeleteRequest = message('socket.plugin.PluginStoreDeleteKeysRequest', {
  pluginId: field.string(1),
  storeName: field.string(2),
  deleteKeys: field.list(3, StoreKey),
});

export const StoreItem = message('socket.plugin.PluginStoreItem', {
  timestamp: field.string(1),
  peerId: field.string(2),
  storeKey: field.string(3),
  payload: field.bytes(4),
});
export type StoreItem = MessageOf<typeof StoreItem>;

export const StoreContent = message('socket.plugin.PluginStoreResponse', {
  pluginId: field.string(1),
  storeName: field.string(2),
  storeItems: field.list(3, StoreItem),
});
