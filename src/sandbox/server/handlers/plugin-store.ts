import { StoreContent, StoreDeleteRequest, StoreGetRequest, StoreInsertRequest } from '../../wire/plugin-store';
import type { StoreItem } from '../../wire/plugin-store';
import { handle } from '../handler';
import type { HandlerTable } from '../handler';
import type { Meeting } from '../meeting';

export const pluginStoreHandlers: HandlerTable = {
  'store-get': handle(StoreGetRequest, ({ connection, reply }, { pluginId, storeName, getKeys }) => {
    const items = [...storeOf(connection.meeting, storeName).values()];
    const keys = getKeys.map((key) => key.storeKey);
    const storeItems = keys.length > 0 ? items.filter((item) => keys.includes(item.storeKey)) : items;
    reply(StoreContent, { pluginId, storeName, storeItems });
  }),

  'store-insert': handle(StoreInsertRequest, ({ backend, connection }, { pluginId, storeName, insertKeys }) => {
    const store = storeOf(connection.meeting, storeName);
    const { keys, valueBytes } = backend.options.storeLimits;
    const storeItems = insertKeys.flatMap(({ storeKey, payload = new Uint8Array() }): StoreItem[] => {
      const isNew = !store.has(storeKey);
      if (payload.length > valueBytes || (isNew && countKeys(connection.meeting) >= keys)) return [];
      const item = { timestamp: String(Date.now()), peerId: connection.peerId, storeKey, payload };
      store.set(storeKey, item);
      return [item];
    });
    if (storeItems.length === 0) return;
    backend.tellMeeting(connection.meeting, 'store-insert', StoreContent, { pluginId, storeName, storeItems });
  }),

  'store-delete': handle(StoreDeleteRequest, ({ backend, connection }, { pluginId, storeName, deleteKeys }) => {
    const store = storeOf(connection.meeting, storeName);
    const storeItems = deleteKeys.flatMap(({ storeKey }) => store.get(storeKey) ?? []);
    for (const item of storeItems) store.delete(item.storeKey);
    backend.tellMeeting(connection.meeting, 'store-delete', StoreContent, { pluginId, storeName, storeItems });
  }),
};

function countKeys({ stores }: Meeting): number {
  return [...stores.values()].reduce((count, { size }) => count + size, 0);
}

function storeOf(meeting: Meeting, name: string): Map<string, StoreItem> {
  const existing = meeting.stores.get(name);
  if (existing) return existing;
  const store = new Map<string, StoreItem>();
  meeting.stores.set(name, store);
  return store;
}
